package clickweight.core.button;

/**
 * How long to doubt an opening of one switch, learned from what this switch did that no finger can do: the contact closes
 * again too soon after it opened.
 *
 * <pre>
 * contact     _|-----------------|__|-------------     held long, open for less than 24 ms: not the finger
 * held         0 . . 26 . . 61 ms
 * doubt         up to  up to  up to
 *               7.5    24     the longest hold-off, in ms after the opening, and never more than was learned
 *
 * contact     _|-------|_|-|__|-------------------     opens just after the press, then is held: it settles slowly
 * settling     |---------------|                       the next presses are not doubted before 26 ms
 * </pre>
 *
 * <p>A finger that held only shortly comes back soon: two fingers in turn hold for 8 to 25 ms and leave 8 to 30 ms
 * between, a double click holds for 25 to 60 ms and leaves 25 to 80 ms. Doubt stays below these gaps. Slow settling is
 * believed only when the contact is held after it, so that a train of short presses teaches nothing.
 *
 * <p>What was learned fades over presses without evidence. Time may wrap: how long the contact is held is kept as one of
 * three ages, which cannot come true again.
 */
final class LearnedHoldOff {
    /** One more than the longest hold of two fingers in turn. */
    private static final int SHORT_HOLD_MICROS = 26_000;
    /** One more than the longest hold in a double click. */
    private static final int LONG_HOLD_MICROS = 61_000;
    /** Below the shortest gap of two fingers in turn, by half a millisecond for polls. */
    private static final int SHORT_GAP_MICROS = 7_500;
    /** Below the shortest gap of a double click. */
    private static final int GAP_MICROS = 24_000;
    /** Least that is learned at once: bounce of 6 to 20 ms must be out after the first evidence of it. */
    private static final int LEAST_MICROS = 26_000;
    /** Presses without evidence until half is forgotten. At one press in four with evidence, one run in 10^4 is as long. */
    private static final int MEMORY_PRESSES = 32;

    private static final int SHORT = 0;
    private static final int MIDDLE = 1;
    private static final int LONG = 2;

    private int longestMicros = ContactTimes.LONGEST_HOLD_OFF_MICROS;
    private int learnedMicros;
    private int heldSinceMicros;
    private int suspectSinceMicros;
    private byte age = LONG;
    private byte pressesWithoutChatter;
    private byte settlingPresses;
    private boolean suspect;

    /** The most that is ever learned; 0 learns nothing. */
    void configure(int micros) {
        longestMicros = micros;
        learnedMicros = learnedMicros < micros ? learnedMicros : micros;
    }

    /** A press begins: the contact closed at this time. */
    void begins(int micros) {
        heldSinceMicros = micros;
        age = SHORT;
        suspect = false;
        settlingPresses = (byte) (settlingPresses > 0 ? settlingPresses - 1 : 0);
        pressesWithoutChatter++;
        if (pressesWithoutChatter >= MEMORY_PRESSES) {
            pressesWithoutChatter = 0;
            // a hold-off shorter than a lockout does nothing
            learnedMicros = learnedMicros >= LEAST_MICROS ? learnedMicros >> 1 : 0;
        }
    }

    /** The judgement was taken over while the contact is held: for how long is unknown. */
    void unknown() {
        age = LONG;
        suspect = false;
    }

    /** The contact is held, and nothing speaks against it, until this time. */
    void held(int nowMicros) {
        if (suspect && nowMicros - suspectSinceMicros >= SHORT_HOLD_MICROS) {
            suspect = false;
            settlingPresses = (byte) (longestMicros > 0 ? MEMORY_PRESSES : 0);
        }
        if (age == LONG) {
            return;
        }
        int held = nowMicros - heldSinceMicros;
        if (held >= LONG_HOLD_MICROS) {
            age = LONG;
        } else if (held >= SHORT_HOLD_MICROS) {
            age = MIDDLE;
        }
    }

    /** Whether {@link #held} has something to wait for. */
    boolean ages() {
        return age != LONG || suspect;
    }

    /** How long after it an opening is to be doubted: microseconds, 0 for not at all. */
    int doubtMicros(int openedMicros) {
        suspect = false;
        if (age == LONG) {
            return learnedMicros;
        }
        if (age == MIDDLE) {
            return learnedMicros < GAP_MICROS ? learnedMicros : GAP_MICROS;
        }
        int doubt = learnedMicros < SHORT_GAP_MICROS ? learnedMicros : SHORT_GAP_MICROS;
        int settling = heldSinceMicros + SHORT_HOLD_MICROS - openedMicros;
        return settlingPresses > 0 && settling > doubt ? settling : doubt;
    }

    /**
     * The contact closed again.
     *
     * @return whether it was too soon for a finger, so that the press goes on
     */
    boolean closedAgain(int gapMicros, int closedMicros) {
        if (gapMicros >= (age == SHORT ? SHORT_GAP_MICROS : GAP_MICROS)) {
            return false;
        }
        if (age == SHORT) {
            suspect = true;
            suspectSinceMicros = closedMicros;
            return true;
        }
        pressesWithoutChatter = 0;
        int twice = 2 * gapMicros;
        int wanted = twice > LEAST_MICROS ? twice : LEAST_MICROS;
        int allowed = wanted < longestMicros ? wanted : longestMicros;
        learnedMicros = learnedMicros > allowed ? learnedMicros : allowed;
        return true;
    }
}
