package clickweight.measure.recommendation;

import clickweight.measure.statistics.Interval;

/** What became of a promise, by what was found afterwards. */
public enum Outcome {
    /** The whole 95 % interval of what was found is within it. */
    KEPT,
    /** The whole interval is beyond it. */
    BROKEN,
    /** The interval has both: more data will tell. */
    OPEN;

    /** @param promised at most */
    static Outcome of(double promised, Interval found) {
        if (found.high() <= promised) {
            return KEPT;
        }
        return found.low() > promised ? BROKEN : OPEN;
    }
}
