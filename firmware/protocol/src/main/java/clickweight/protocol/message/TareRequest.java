package clickweight.protocol.message;

/** Asks the device to average what the unloaded channels read now and call that zero. */
public final class TareRequest extends Message {
    public static final int ID = MessageId.TARE;
    public static final int LENGTH = 3;

    /** Points at a message that is there. */
    public TareRequest wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes the id. */
    public TareRequest begin(byte[] buffer, int offset) {
        point(buffer, offset);
        put8(0, ID);
        return this;
    }

    /** Chosen by the bench, echoed by the device, so that an answer finds its question. 0 to 255. */
    public int token() {
        return u8(1);
    }

    public TareRequest token(int value) {
        put8(1, value);
        return this;
    }

    /** Channels to tare, bit 0 = left to bit 3 = middle; 1 to 15. */
    public int channelMask() {
        return u8(2);
    }

    public TareRequest channelMask(int value) {
        put8(2, value);
        return this;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
