package clickweight.protocol.message;

/** Something that happened at a button or the wheel, with its own time. */
public final class InputEvent extends Message {
    public static final int ID = MessageId.INPUT_EVENT;
    public static final int LENGTH = 11;

    /** The contact closed: a raw edge. */
    public static final int MAKE = 0;
    /** The contact opened: a raw edge. */
    public static final int BREAK = 1;
    /** The firmware judged that the button is pressed. */
    public static final int PRESS = 2;
    /** The firmware judged that the button is released. */
    public static final int RELEASE = 3;
    /** One Gray transition of the encoder. */
    public static final int STEP = 4;
    /** One felt notch of the wheel. */
    public static final int DETENT = 5;
    /** A press that was judged not meant. */
    public static final int SUPPRESSED = 6;
    /** An input that cannot be right: an illegal encoder transition, edges lost. */
    public static final int FAULT = 7;

    /** Another profile is in force. */
    public static final int PROFILE = 8;

    /** Value of a fault: both lines of the encoder changed at once. */
    public static final int ILLEGAL_TRANSITION = 1;

    /** Stands for the force where the board has no force channel there. */
    public static final int NO_FORCE = Short.MIN_VALUE;

    /** Points at a message that is there. */
    public InputEvent wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes the id. */
    public InputEvent begin(byte[] buffer, int offset) {
        point(buffer, offset);
        put8(0, ID);
        return this;
    }

    /** What happened: one of the constants. */
    public int kind() {
        return u8(1);
    }

    public InputEvent kind(int value) {
        put8(1, value);
        return this;
    }

    /** Which button, see Buttons; for the wheel's steps and detents WHEEL. */
    public int button() {
        return u8(2);
    }

    public InputEvent button(int value) {
        put8(2, value);
        return this;
    }

    /** Device time of the edge (make, break, step) or of the poll that judged it (the others). */
    public int micros() {
        return i32(3);
    }

    public InputEvent micros(int value) {
        put32(3, value);
        return this;
    }

    /** Force on that channel then, or {@link #NO_FORCE}. */
    public int forceMilliNewtons() {
        return i16(7);
    }

    public InputEvent forceMilliNewtons(int value) {
        put16(7, value);
        return this;
    }

    /**
     * Step and detent: direction, +1 or -1. Suppressed: see {@link Suppressed}. Fault: the reason. Profile: which, 1 to 4.
     * Otherwise 0.
     */
    public int value() {
        return i16(9);
    }

    public InputEvent value(int value) {
        put16(9, value);
        return this;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
