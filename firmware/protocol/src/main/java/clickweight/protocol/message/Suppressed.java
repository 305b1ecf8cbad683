package clickweight.protocol.message;

/**
 * The value of a suppressed event: why, and where the wheel was.
 *
 * <pre>
 * bits 0-2   reason, one of the constants
 * bits 3-7   detent within the wheel's turn at the greatest force, 0 to 23; of a lone detent, 1 up or 31 down
 * </pre>
 */
public final class Suppressed {
    /** The finger had just landed on the wheel. */
    public static final int LANDING = 1;
    /** The wheel turned. */
    public static final int SCROLLING = 2;
    /** The wheel had turned a moment before. */
    public static final int AFTER_SCROLLING = 3;
    /** A press or a release moved the wheel by a detent and no more: that was not scrolled. */
    public static final int LONE_DETENT = 4;
    /** The finger only rested, heavily. */
    public static final int RESTING = 5;

    private static final int REASON_MASK = 7;
    private static final int PHASE_BITS = 3;
    private static final int PHASE_MASK = 31;

    private Suppressed() {}

    /** The value for a reason and a detent, which is taken modulo 32. */
    public static int value(int reason, int detent) {
        // a value travels in a signed byte
        return (byte) (reason & REASON_MASK | (detent & PHASE_MASK) << PHASE_BITS);
    }

    /** Why it was suppressed. */
    public static int reason(int value) {
        return value & REASON_MASK;
    }

    /** Where the wheel was, 0 to 31. */
    public static int detent(int value) {
        return value >> PHASE_BITS & PHASE_MASK;
    }
}
