package clickweight.core.button;

/**
 * The times of the qualified judgement, in microseconds: defaults and what they are good for.
 *
 * <pre>
 * time              least  most   default  too small                        too large
 * proof W               0  1000       101  disturbance clicks               clicks come late
 * lockout L             0  50000     6500  bounce clicks twice              quick clicks of one finger are missed
 * longest hold-off      0  50000    48000  a worn switch clicks twice       its quick second clicks are missed
 * </pre>
 */
public final class ContactTimes {
    /** One more than the longest glitch that electrical disturbance was seen to make: 1 to 100 us. */
    public static final int PROOF_MICROS = 101;

    public static final int PROOF_MOST_MICROS = 1000;

    /** More than the longest bounce of a healthy switch: 6.2 ms (Ganssle, "A Guide to Debouncing", 2004). */
    public static final int LOCKOUT_MICROS = 6500;

    /** A worn switch was seen to open for up to 40 ms under a finger that rests on it. */
    public static final int LONGEST_HOLD_OFF_MICROS = 48_000;

    /** The most that lockout and hold-off can be set to. */
    public static final int MOST_MICROS = 50_000;

    private ContactTimes() {}
}
