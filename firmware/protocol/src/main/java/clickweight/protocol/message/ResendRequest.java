package clickweight.protocol.message;

/**
 * Asks for batches to be sent again, each with its old sequence: a host that was busy drops reports and says nothing.
 * Only where batches travel in reports; over a byte link there is no such request. Since 1.1.
 *
 * <p>The answer is an {@link Acknowledge}. OK: its detail is how many will follow, fewer than asked for when the newest
 * was reached. Out of range when the first one is gone or was never sent: its detail is the oldest sequence still held, or
 * that of the batch to come when none is. Busy while batches asked for before are still to follow: its detail is how many.
 */
public final class ResendRequest extends Message {
    public static final int ID = MessageId.RESEND;
    public static final int LENGTH = 5;

    /** Points at a message that is there. */
    public ResendRequest wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes the id. */
    public ResendRequest begin(byte[] buffer, int offset) {
        point(buffer, offset);
        put8(0, ID);
        return this;
    }

    /** Chosen by the bench, echoed by the device, so that an answer finds its question. 0 to 255. */
    public int token() {
        return u8(1);
    }

    public ResendRequest token(int value) {
        put8(1, value);
        return this;
    }

    /** Sequence of the first batch wanted, modulo 2^16. */
    public int firstSequence() {
        return u16(2);
    }

    public ResendRequest firstSequence(int value) {
        put16(2, value);
        return this;
    }

    /** How many batches from there on, 1 to 255. */
    public int count() {
        return u8(4);
    }

    public ResendRequest count(int value) {
        put8(4, value);
        return this;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
