package clickweight.core.encoder;

/**
 * Scrolling finer than a detent: 120 units per detent, split over its steps.
 *
 * <pre>
 * four steps per detent, rest states marked |
 * position  0|  1  2  3  4|  3  4|  3  2  1  0|  1  0|
 * units         0 30 30 60   0  0   0-30-30-60   0  0
 * </pre>
 *
 * <p>The reported place trails the wheel by one step and catches up in the rest state, so that an encoder resting on
 * an edge scrolls nothing, and from rest to rest the units are exactly 120 a detent. Only whole steps are reported and
 * 120 is divisible by 1, 2 and 4: there is no rounding, hence no remainder to lose.
 */
public final class FineScroll {
    /** The unit of a hi-res wheel at its Resolution Multiplier of 120. */
    public static final int UNITS_PER_DETENT = 120;

    private int ahead;

    /**
     * Takes one step and returns the units it scrolls.
     *
     * @param fromRest {@link DetentCounter#fromRest()} after the step
     */
    public int step(int direction, int fromRest, int stepsPerDetent) {
        ahead += direction;
        int steps = 0;
        if (fromRest == 0) {
            steps = ahead;
        } else if (ahead > 1) {
            steps = ahead - 1;
        } else if (ahead < -1) {
            steps = ahead + 1;
        }
        ahead -= steps;
        return stepsPerDetent > 0 ? steps * (UNITS_PER_DETENT / stepsPerDetent) : 0;
    }

    /** Forgets the trailing step: used when the meaning of a step changes. */
    public void restart() {
        ahead = 0;
    }
}
