package clickweight.device.stream;

/**
 * Bytes that came but were no message, since the last such report.
 *
 * @param crcErrors whole frames with a wrong checksum
 * @param malformed runs of bytes that could not be a frame
 * @param bytesDropped bytes thrown away with them
 */
public record LinkError(long crcErrors, long malformed, long bytesDropped) {}
