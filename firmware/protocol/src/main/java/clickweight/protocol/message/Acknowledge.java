package clickweight.protocol.message;

/** The answer to a request that has no other. */
public final class Acknowledge extends Message {
    public static final int ID = MessageId.ACKNOWLEDGE;
    public static final int LENGTH = 8;

    /** Points at a message that is there. */
    public Acknowledge wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes the id. */
    public Acknowledge begin(byte[] buffer, int offset) {
        point(buffer, offset);
        put8(0, ID);
        return this;
    }

    /** Chosen by the bench, echoed by the device, so that an answer finds its question. 0 to 255. */
    public int token() {
        return u8(1);
    }

    public Acknowledge token(int value) {
        put8(1, value);
        return this;
    }

    /** The id of the request. */
    public int requestId() {
        return u8(2);
    }

    public Acknowledge requestId(int value) {
        put8(2, value);
        return this;
    }

    /** See {@link Status}. */
    public int status() {
        return u8(3);
    }

    public Acknowledge status(int value) {
        put8(3, value);
        return this;
    }

    /** What the status speaks of; 0 when there is nothing to add. */
    public int detail() {
        return i32(4);
    }

    public Acknowledge detail(int value) {
        put32(4, value);
        return this;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
