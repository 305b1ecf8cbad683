package clickweight.protocol.message;

/**
 * Calibrates one channel of this unit: in force at once, and stored apart from the settings, so that no revert or reset
 * touches it. Answered by an {@link Acknowledge} when it is stored; {@link Status#OUT_OF_RANGE} changes nothing, after
 * {@link Status#BUSY} or {@link Status#FLASH_FAILED} the calibration may be in force but is not stored.
 */
public final class CalibrationStore extends Message {
    public static final int ID = MessageId.CALIBRATION_STORE;
    public static final int LENGTH = 15;

    /** Points at a message that is there. */
    public CalibrationStore wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes the id. */
    public CalibrationStore begin(byte[] buffer, int offset) {
        point(buffer, offset);
        put8(0, ID);
        return this;
    }

    /** Chosen by the bench, echoed by the device, so that an answer finds its question. 0 to 255. */
    public int token() {
        return u8(1);
    }

    public CalibrationStore token(int value) {
        put8(1, value);
        return this;
    }

    /** Channel, 0 = left to 3 = middle; one that the board has. */
    public int channel() {
        return u8(2);
    }

    public CalibrationStore channel(int value) {
        put8(2, value);
        return this;
    }

    /** Counts of the unloaded channel, in sixteenths of a count; 0 to 16 times the full scale of the converter. */
    public int tareSixteenths() {
        return i32(3);
    }

    public CalibrationStore tareSixteenths(int value) {
        put32(3, value);
        return this;
    }

    /** Force of one count, in nanonewtons; above 0. */
    public int spanNanoNewtonsPerCount() {
        return i32(7);
    }

    public CalibrationStore spanNanoNewtonsPerCount(int value) {
        put32(7, value);
        return this;
    }

    /** Standard uncertainty of the span, relative, in millionths; 0 to 65535. */
    public int spanUncertaintyPpm() {
        return i32(11);
    }

    public CalibrationStore spanUncertaintyPpm(int value) {
        put32(11, value);
        return this;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
