package clickweight.protocol.message;

/** What turns the counts of one channel into force; sent when streaming starts and whenever it changes. */
public final class Calibration extends Message {
    public static final int ID = MessageId.CALIBRATION;
    public static final int LENGTH = 18;

    /** Points at a message that is there. */
    public Calibration wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes the id. */
    public Calibration begin(byte[] buffer, int offset) {
        point(buffer, offset);
        put8(0, ID);
        return this;
    }

    /** Channel, 0 = left to 3 = middle. */
    public int channel() {
        return u8(1);
    }

    public Calibration channel(int value) {
        put8(1, value);
        return this;
    }

    /** Counts of the unloaded channel, in sixteenths of a count. */
    public int tareSixteenths() {
        return i32(2);
    }

    public Calibration tareSixteenths(int value) {
        put32(2, value);
        return this;
    }

    /** Force of one count, in nanonewtons. */
    public int spanNanoNewtonsPerCount() {
        return i32(6);
    }

    public Calibration spanNanoNewtonsPerCount(int value) {
        put32(6, value);
        return this;
    }

    /** Standard uncertainty of the span, relative, in millionths. */
    public int spanUncertaintyPpm() {
        return u16(10);
    }

    public Calibration spanUncertaintyPpm(int value) {
        put16(10, value);
        return this;
    }

    /** First-order low pass of the detector: each sample moves the output by 2^-shift of the difference; 0 = none. Telemetry is not filtered. */
    public int filterShift() {
        return u8(12);
    }

    public Calibration filterShift(int value) {
        put8(12, value);
        return this;
    }

    /** From force at the button to the time stamp of the sample, in nanoseconds. */
    public int groupDelayNanos() {
        return i32(13);
    }

    public Calibration groupDelayNanos(int value) {
        put32(13, value);
        return this;
    }

    /** Resolution of the converter: full scale is 2^width - 1 counts. */
    public int widthBits() {
        return u8(17);
    }

    public Calibration widthBits(int value) {
        put8(17, value);
        return this;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
