package clickweight.core.force;

/**
 * The standard deviation of a channel's noise, from how much readings at rest differ from one to the next.
 *
 * <p>Differences of independent normal readings have the mean absolute value 2 sigma / sqrt(pi). Each is limited to a few
 * times what is known, so a spike moves the estimate a little, and what follows moves it back: nothing is widened for ever.
 */
final class NoiseEstimate {
    /** sqrt(pi) / 2 = 0.886 is 113 / 128. */
    private static final int SIGMA_NUMERATOR = 113;

    private static final int SIGMA_SHIFT = 7;
    /** The average goes back over some 64 differences. */
    private static final int AVERAGE_SHIFT = 6;
    /** A normal difference exceeds four times its mean once in 1600. */
    private static final int OUTLIER = 4;
    /** So much more than four times the mean is taken at once, so that a new channel finds its noise: half a count. */
    private static final int START = 32;

    private int meanDifference;
    private int rest;

    /** Two readings at rest. Levels. */
    void readings(int level, int before) {
        int difference = level < before ? before - level : level - before;
        int most = OUTLIER * meanDifference + START;
        if (difference > most) {
            difference = most;
        }
        // what the shift cuts off is kept, or the estimate would stand still half a count below
        rest += difference - meanDifference;
        int step = rest >> AVERAGE_SHIFT;
        rest -= step << AVERAGE_SHIFT;
        meanDifference += step;
    }

    /** Standard deviation, in levels. */
    int sigma() {
        return meanDifference * SIGMA_NUMERATOR >> SIGMA_SHIFT;
    }
}
