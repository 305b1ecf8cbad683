package clickweight.core.force;

/**
 * Follows the slow drift of an unloaded channel, a step every {@link #ROUNDS} looks (32 ms at 8 kHz).
 *
 * <pre>
 * reading    ~~~~~~~~\________/-----\~~~~~~~~~~~~~~
 * near rest  yes      no      no     yes
 * pressed    _________________|=====|______________
 * followed   yes      frozen          hold   yes
 * </pre>
 *
 * <p>It speaks of a correction only: the calibration stays what it was and nothing is written anywhere. A reading that is
 * not near to rest is never learned, so neither is a button that is held from the start, nor a finger at rest on it.
 */
final class RestTracker {
    /** Looks averaged for a step: noise down to a quarter. */
    static final int ROUNDS = 16;

    private static final int ROUND_BITS = 4;
    /** 1000 / 32: steps per second, as a shift. */
    private static final int STEPS_PER_SECOND_BITS = 5;

    private static final int STEP_MILLIS_BITS = 5;

    private int correction;
    private int sum;
    private byte looks;
    private byte holdSteps;

    /** The button is held, or was just now. */
    void pressed(int holdMillis) {
        looks = 0;
        sum = 0;
        int steps = holdMillis >> STEP_MILLIS_BITS;
        holdSteps = (byte) (steps < Byte.MAX_VALUE ? steps : Byte.MAX_VALUE);
    }

    /** The reading was not near to rest: nothing is learned from it nor from those before. */
    void loaded() {
        looks = 0;
        sum = 0;
    }

    /**
     * A reading near to rest, relative to it as corrected.
     *
     * @return whether {@link #mean} is a new one, to be followed or used otherwise
     */
    boolean look(int above) {
        sum += above;
        looks++;
        if (looks < ROUNDS) {
            return false;
        }
        looks = 0;
        if (holdSteps > 0) {
            holdSteps--;
            sum = 0;
            return false;
        }
        return true;
    }

    /** Mean of the last looks; ends them. */
    int mean() {
        int mean = sum >> ROUND_BITS;
        sum = 0;
        return mean;
    }

    /** Follows {@code mean} at the given rates, levels per second, within the limit. */
    void follow(int mean, int towardsPerSecond, int awayPerSecond, int limit) {
        int up = towardsPerSecond >> STEPS_PER_SECOND_BITS;
        int down = -(awayPerSecond >> STEPS_PER_SECOND_BITS);
        int step = mean > up ? up : mean < down ? down : mean;
        int wanted = correction + step;
        correction = wanted > limit ? limit : wanted < -limit ? -limit : wanted;
    }

    /** A new calibration or tare: nothing is known of its drift. */
    void restart() {
        correction = 0;
        loaded();
    }

    /** How much rest is above the calibrated one, in levels. */
    int correction() {
        return correction;
    }
}
