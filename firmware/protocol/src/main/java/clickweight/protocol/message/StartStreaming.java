package clickweight.protocol.message;

/** Asks for telemetry from now on, calibration first. */
public final class StartStreaming extends Message {
    public static final int ID = MessageId.START_STREAMING;
    public static final int LENGTH = 4;

    /** Points at a message that is there. */
    public StartStreaming wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes the id. */
    public StartStreaming begin(byte[] buffer, int offset) {
        point(buffer, offset);
        put8(0, ID);
        return this;
    }

    /** Chosen by the bench, echoed by the device, so that an answer finds its question. 0 to 255. */
    public int token() {
        return u8(1);
    }

    public StartStreaming token(int value) {
        put8(1, value);
        return this;
    }

    /** Every how many-th sample is sent, 1 to 255; 1 is the full rate. */
    public int divisor() {
        return u8(2);
    }

    public StartStreaming divisor(int value) {
        put8(2, value);
        return this;
    }

    /** Channels to send, bit 0 = left to bit 3 = middle; 1 to 15. */
    public int channelMask() {
        return u8(3);
    }

    public StartStreaming channelMask(int value) {
        put8(3, value);
        return this;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
