package clickweight.emulator;

/**
 * What the host got on an IN endpoint.
 *
 * @param endpoint 1 to 15
 * @param micros time of the token that fetched it, rounded down
 * @param stalled whether it was a STALL instead of data; the endpoint is then not polled any more
 * @param data its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its parts only
public record InPacket(int endpoint, long micros, boolean stalled, byte[] data) {}
