package clickweight.protocol.message;

/** A request that is only its id and token: identify, stop streaming, commit, revert, reset,
 * reset to bootloader. */
public final class SimpleRequest extends Message {
    public static final int LENGTH = 2;

    /** Points at a message that is there. */
    public SimpleRequest wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes the id of the request. */
    public SimpleRequest begin(byte[] buffer, int offset, int requestId) {
        point(buffer, offset);
        put8(0, requestId);
        return this;
    }

    /** Chosen by the bench, echoed by the device, so that an answer finds its question. 0 to 255. */
    public int token() {
        return u8(1);
    }

    public SimpleRequest token(int value) {
        put8(1, value);
        return this;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
