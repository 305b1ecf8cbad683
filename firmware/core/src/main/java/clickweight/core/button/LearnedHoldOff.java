package clickweight.core.button;

/**
 * How long to doubt an opening of one switch, learned from what this switch did that no finger can do: the contact closes
 * again too soon after it opened.
 *
 * <pre>
 * contact     _|-----------------|__|-------------     held long, open for less than 24 ms: not the finger
 * held         0 . . 25 . . 61 ms
 * doubt                up to  up to
 *                      24     the longest hold-off, in ms after the opening, and never more than was learned
 *
 * contact     _|-------|_|-|__|-------------------     opens just after the press, then is held: it settles slowly
 * settling     |---------------|                       the next openings are not believed before 25 ms
 *
 * contact     _|---|___|---|___|---|___|---|______     two fingers in turn, on a switch that opens by itself
 * doubt            |-------|   |-|     |-|             as long as was learned once, then only 7.5 ms
 * </pre>
 *
 * <p>A finger that held only shortly comes back soon: two fingers in turn hold for 8 to 25 ms and leave 8 to 30 ms
 * between, a double click holds for 25 to 60 ms and leaves 25 to 80 ms. Doubt stays below these gaps, except after a short
 * hold: there the switch is believed to open by itself until a second and a third closing follow. Slow settling is learned
 * only when the contact is held after it, so that a train of short presses teaches nothing.
 *
 * <p>What was learned fades over presses without evidence. Time may wrap: how long the contact is held is kept as one of
 * three ages, which cannot come true again.
 */
final class LearnedHoldOff {
    /** The longest hold of two fingers in turn, and the shortest in a double click. */
    private static final int SHORT_HOLD_MICROS = 25_000;
    /** One more than the longest hold in a double click. */
    private static final int LONG_HOLD_MICROS = 61_000;
    /** Below the shortest gap of two fingers in turn, by half a millisecond for polls. */
    private static final int SHORT_GAP_MICROS = 7_500;
    /** Below the shortest gap of a double click. */
    private static final int GAP_MICROS = 24_000;
    /** Above the longest gap of two fingers in turn. */
    private static final int LONG_GAP_MICROS = 31_000;
    /** Least that is learned at once: bounce of 6 to 20 ms must be out after the first evidence of it. */
    private static final int LEAST_MICROS = 26_000;
    /** Presses without evidence until half is forgotten. At one press in four with evidence, one run in 10^4 is as long. */
    private static final byte MEMORY_PRESSES = 32;

    private static final int SHORT = 0;
    private static final int MIDDLE = 1;
    private static final int LONG = 2;

    private int longestMicros = ContactTimes.LONGEST_HOLD_OFF_MICROS;
    private int learnedMicros;
    private int heldSinceMicros;
    private int closedAgainMicros;
    private byte age = LONG;
    private byte pressesWithoutChatter;
    private byte settlingPresses;
    private byte quickPresses;
    private boolean suspect;
    private boolean swallowed;
    private boolean second;

    /** The most that is ever learned; 0 learns nothing. */
    void configure(int micros) {
        longestMicros = micros;
        learnedMicros = learnedMicros < micros ? learnedMicros : micros;
        settlingPresses = micros > 0 ? settlingPresses : 0;
    }

    /** A press begins: the contact closed at this time. */
    void begins(int micros) {
        heldSinceMicros = micros;
        age = SHORT;
        suspect = false;
        swallowed = false;
        second = false;
        settlingPresses = (byte) (settlingPresses > 0 ? settlingPresses - 1 : 0);
        quickPresses = (byte) (quickPresses > 0 ? quickPresses - 1 : 0);
        pressesWithoutChatter++;
        if (pressesWithoutChatter >= MEMORY_PRESSES) {
            pressesWithoutChatter = 0;
            // a hold-off shorter than a lockout does nothing
            learnedMicros = learnedMicros >= LEAST_MICROS ? learnedMicros >> 1 : 0;
        }
    }

    /** The press goes on after it was released too soon; short holds in a row do not add up to a long one. */
    void goesOn(int micros) {
        if (age == SHORT) {
            heldSinceMicros = micros;
        }
    }

    /** The judgement was taken over while the contact is held: for how long is unknown. */
    void unknown() {
        age = LONG;
        suspect = false;
    }

    /** The press is over. */
    void ends() {
        if (age == SHORT && quickPresses > 0) {
            quickPresses = MEMORY_PRESSES;
        }
    }

    /** The contact is held, and nothing speaks against it, until this time. */
    void held(int nowMicros) {
        if ((suspect || swallowed) && nowMicros - closedAgainMicros >= SHORT_HOLD_MICROS) {
            settlingPresses = suspect && longestMicros > 0 ? MEMORY_PRESSES : settlingPresses;
            suspect = false;
            swallowed = false;
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
        return age != LONG || suspect || swallowed;
    }

    boolean heldShortly() {
        return age == SHORT;
    }

    /** Whether a closing was doubted that could have been a finger's; an opening after it begins a doubt of its own. */
    boolean swallowed() {
        return swallowed;
    }

    /** How long after it an opening is to be doubted: microseconds, 0 for not at all. */
    int doubtMicros(int openedMicros) {
        if (swallowed && openedMicros - closedAgainMicros < SHORT_HOLD_MICROS) {
            second = true;
            heldSinceMicros = closedAgainMicros;
            age = SHORT;
        }
        suspect = false;
        swallowed = false;
        if (age == LONG || age == SHORT && quickPresses == 0 && !second) {
            return settled(learnedMicros, openedMicros);
        }
        int most = age == MIDDLE ? GAP_MICROS : SHORT_GAP_MICROS;
        return settled(learnedMicros < most ? learnedMicros : most, openedMicros);
    }

    private int settled(int doubtMicros, int openedMicros) {
        int settling = heldSinceMicros + SHORT_HOLD_MICROS - openedMicros;
        return age == SHORT && settlingPresses > 0 && settling > doubtMicros ? settling : doubtMicros;
    }

    /**
     * The contact closed again.
     *
     * @return whether it was too soon for a finger, so that the press goes on
     */
    boolean closedAgain(int gapMicros, int micros) {
        boolean finger = gapMicros >= (age == SHORT ? SHORT_GAP_MICROS : GAP_MICROS);
        if (age == SHORT) {
            suspect = !finger;
            swallowed = finger;
            closedAgainMicros = micros;
            quickPresses = second && gapMicros < LONG_GAP_MICROS ? MEMORY_PRESSES : quickPresses;
        } else if (!finger) {
            learn(2 * gapMicros);
        }
        return !finger;
    }

    private void learn(int micros) {
        pressesWithoutChatter = 0;
        int wanted = micros > LEAST_MICROS ? micros : LEAST_MICROS;
        int allowed = wanted < longestMicros ? wanted : longestMicros;
        learnedMicros = learnedMicros > allowed ? learnedMicros : allowed;
    }
}
