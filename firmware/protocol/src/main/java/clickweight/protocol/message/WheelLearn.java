package clickweight.protocol.message;

/**
 * Asks the device to find out how many steps a detent of the wheel has, while somebody turns it notch by notch. The answer's
 * detail says how far it is: bits 0 to 7 the steps per detent, 0 while they are not known; bits 8 to 15 the rests seen; bit 16
 * whether it is still looking. What it found is in force at once, as a setting, and not yet stored.
 */
public final class WheelLearn extends Message {
    public static final int ID = MessageId.WHEEL_LEARN;
    public static final int LENGTH = 3;

    /** Only asks how far it is. */
    public static final int PROGRESS = 0;
    /** Begins, or begins anew; gives up after {@link #LONGEST_SECONDS}. */
    public static final int START = 1;
    /** Looks no longer. */
    public static final int STOP = 2;

    public static final int LONGEST_SECONDS = 300;

    /** One turn of the wheel, notch by notch: so many rests before there can be an answer. */
    public static final int RESTS_NEEDED = 24;

    private static final int LEARNING = 1 << 16;
    private static final int MOST_RESTS = 0xFF;

    /** The detail of an answer; more rests than 255 are told as 255. */
    public static int detail(int stepsPerDetent, int rests, boolean learning) {
        int told = rests < MOST_RESTS ? rests : MOST_RESTS;
        return stepsPerDetent | told << 8 | (learning ? LEARNING : 0);
    }

    /** Steps per detent in the detail of an answer, 0 while they are not known. */
    public static int stepsPerDetent(int detail) {
        return detail & 0xFF;
    }

    /** Rests seen, in the detail of an answer. */
    public static int rests(int detail) {
        return detail >> 8 & 0xFF;
    }

    /** Whether it is still looking, in the detail of an answer. */
    public static boolean learning(int detail) {
        return (detail & LEARNING) != 0;
    }

    /** Points at a message that is there. */
    public WheelLearn wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes the id. */
    public WheelLearn begin(byte[] buffer, int offset) {
        point(buffer, offset);
        put8(0, ID);
        return this;
    }

    /** Chosen by the bench, echoed by the device, so that an answer finds its question. 0 to 255. */
    public int token() {
        return u8(1);
    }

    public WheelLearn token(int value) {
        put8(1, value);
        return this;
    }

    /** {@link #PROGRESS}, {@link #START} or {@link #STOP}. */
    public int action() {
        return u8(2);
    }

    public WheelLearn action(int value) {
        put8(2, value);
        return this;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
