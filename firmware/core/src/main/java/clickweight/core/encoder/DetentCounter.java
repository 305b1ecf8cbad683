package clickweight.core.encoder;

/**
 * Steps to felt notches. A detent is emitted when the wheel arrives in the next rest state, a whole notch away from the
 * last rest state it was in; what happens in between emits nothing.
 *
 * <pre>
 * two steps per detent, rest states marked |
 * position  0|  1  2|  1  2|  3  2|  3  4|  3  2|
 * emitted          +1                   +1    -1       jitter at 2 and back towards it: nothing
 * </pre>
 *
 * <p>A direction change therefore never eats a detent: the way back is as long as the way there.
 *
 * <p>Where the rest states lie is learned: the state at start is taken for one. When the wheel came to rest beside them
 * three times in a row, never on one, it was started or counted wrong, and they are moved to where it rests. Nothing is
 * emitted by that.
 */
public final class DetentCounter {
    /** Rests beside the rest states, in a row, that move them. A finger holding the wheel half way makes one or two. */
    public static final int RESTS_TO_REPHASE = 3;

    private int stepsPerDetent = 2;
    private int fromRest;
    private int restsBeside;

    /** Gray transitions per notch: 1, 2 or 4. The present state becomes a rest state when the number changes. */
    public void stepsPerDetent(int steps) {
        if (steps > 0 && steps != stepsPerDetent) {
            stepsPerDetent = steps;
            fromRest = 0;
            restsBeside = 0;
        }
    }

    /** Takes one step, +1 or -1, and returns the detent it completes: -1, 0 or +1. */
    public int step(int direction) {
        fromRest += direction;
        if (fromRest < stepsPerDetent && fromRest > -stepsPerDetent) {
            return 0;
        }
        fromRest = 0;
        return direction;
    }

    /** The wheel has been still for a while. */
    public void rest() {
        restsBeside = fromRest == 0 ? 0 : restsBeside + 1;
        if (restsBeside >= RESTS_TO_REPHASE) {
            fromRest = 0;
            restsBeside = 0;
        }
    }

    /** Steps away from the last rest state, signed; less than a notch. */
    public int fromRest() {
        return fromRest;
    }

    /** Gray transitions per notch. */
    public int stepsPerDetent() {
        return stepsPerDetent;
    }
}
