package clickweight.protocol.message;

/** The device had to give something up. */
public final class Fault extends Message {
    public static final int ID = MessageId.FAULT;
    public static final int LENGTH = 10;

    /** Edges came faster than they could be kept. */
    public static final int EDGES_LOST = 1;
    /** Force samples came faster than they could be taken. */
    public static final int SAMPLES_LOST = 2;
    /** Events were lost because the link was full. */
    public static final int EVENTS_LOST = 3;
    /** The settings in flash were damaged and the factory settings are in use. */
    public static final int SETTINGS_DAMAGED = 4;
    /** An exception was caught at the last run. */
    public static final int EXCEPTION = 5;
    /** The calibration of the unit in flash was damaged; nominal values are in use for what could not be read. */
    public static final int CALIBRATION_DAMAGED = 6;
    /** A force channel was loaded at the first sample, so that its zero is not known to be right; the detail has a bit for each. */
    public static final int HELD_AT_BOOT = 7;

    /** Points at a message that is there. */
    public Fault wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes the id. */
    public Fault begin(byte[] buffer, int offset) {
        point(buffer, offset);
        put8(0, ID);
        return this;
    }

    /** One of the constants. */
    public int cause() {
        return u8(1);
    }

    public Fault cause(int value) {
        put8(1, value);
        return this;
    }

    /** Device time when it was noticed. */
    public int micros() {
        return i32(2);
    }

    public Fault micros(int value) {
        put32(2, value);
        return this;
    }

    /** How many were lost, or what was caught. */
    public int detail() {
        return i32(6);
    }

    public Fault detail(int value) {
        put32(6, value);
        return this;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
