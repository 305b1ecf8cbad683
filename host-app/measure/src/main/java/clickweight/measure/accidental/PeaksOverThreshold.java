package clickweight.measure.accidental;

import clickweight.measure.statistics.InsufficientDataException;
import java.util.List;
import java.util.Locale;

/**
 * The tail of episode maxima beyond a level u (measurement.md 2.7): how often a force T is passed, and which T is passed as seldom as one
 * can bear.
 *
 * @param levelMilliNewtons u
 * @param excesses maxima above u, less u, one an episode
 * @param ratePerHour lambda_u, excesses an hour
 * @param largestMilliNewtons highest maximum seen
 * @param tail fitted to the excesses
 */
public record PeaksOverThreshold(
        double levelMilliNewtons,
        double[] excesses,
        double ratePerHour,
        double largestMilliNewtons,
        GeneralizedPareto tail) {
    /** Below that many a tail is a guess. */
    public static final int LEAST_EXCESSES = 30;

    /** A tail is believed to twice the observed range above u. */
    private static final double REACH = 2;

    /**
     * @param episodes declustered
     * @param hours they were seen in
     * @throws InsufficientDataException for fewer than 30 excesses, saying how many more are needed
     */
    public static PeaksOverThreshold of(List<Episode> episodes, double hours, double levelMilliNewtons) {
        double[] excesses = episodes.stream()
                .mapToDouble(episode -> episode.maximumMilliNewtons() - levelMilliNewtons)
                .filter(excess -> excess > 0)
                .toArray();
        if (excesses.length < LEAST_EXCESSES) {
            throw new InsufficientDataException(String.format(
                    Locale.ROOT,
                    "Above %.0f mN there are %d of the %d episodes a tail needs: record %d more, or about %s.",
                    levelMilliNewtons,
                    excesses.length,
                    LEAST_EXCESSES,
                    LEAST_EXCESSES - excesses.length,
                    timeFor(LEAST_EXCESSES - excesses.length, excesses.length, hours)));
        }
        double largest = episodes.stream()
                .mapToDouble(Episode::maximumMilliNewtons)
                .max()
                .orElseThrow();
        return new PeaksOverThreshold(
                levelMilliNewtons, excesses, excesses.length / hours, largest, GeneralizedPareto.fit(excesses));
    }

    private static String timeFor(int more, int seen, double hours) {
        return seen == 0
                ? "far more than " + String.format(Locale.ROOT, "%.1f", hours * more * 60) + " minutes"
                : String.format(Locale.ROOT, "%.1f", 60 * hours * more / seen) + " minutes";
    }

    /** lambda(T) = lambda_u (1 + xi (T - u) / sigma)^(-1/xi), for T at or above u. */
    public double ratePerHourAbove(double thresholdMilliNewtons) {
        double excess = thresholdMilliNewtons - levelMilliNewtons;
        if (excess < 0) {
            throw new InsufficientDataException(String.format(
                    Locale.ROOT,
                    "%.0f mN lies below the level %.0f mN that the tail begins at: count there, or lower the level.",
                    thresholdMilliNewtons,
                    levelMilliNewtons));
        }
        refuseBeyondReach(thresholdMilliNewtons);
        return ratePerHour * tail.survival(excess);
    }

    /**
     * T* = u + (sigma / xi)((lambda_u / lambda*)^xi - 1).
     *
     * @param targetPerHour lambda*, not above lambda_u
     * @throws InsufficientDataException when T* lies beyond twice the observed range above u
     */
    public double thresholdMilliNewtons(double targetPerHour) {
        if (!(targetPerHour > 0 && targetPerHour <= ratePerHour)) {
            throw new InsufficientDataException(String.format(
                    Locale.ROOT,
                    "A target of %.3g an hour must be above 0 and not above the %.3g an hour seen over %.0f mN: choose another target or a lower level.",
                    targetPerHour,
                    ratePerHour,
                    levelMilliNewtons));
        }
        double threshold = levelMilliNewtons + tail.excessOnceIn(ratePerHour / targetPerHour);
        refuseBeyondReach(threshold);
        return threshold;
    }

    /** The highest threshold that is spoken of. */
    public double reachMilliNewtons() {
        return levelMilliNewtons + REACH * (largestMilliNewtons - levelMilliNewtons);
    }

    private void refuseBeyondReach(double thresholdMilliNewtons) {
        if (thresholdMilliNewtons > reachMilliNewtons()) {
            throw new InsufficientDataException(String.format(
                    Locale.ROOT,
                    "%.0f mN lies beyond %.0f mN, twice the range seen above %.0f mN: record for longer, or bear a higher rate.",
                    thresholdMilliNewtons,
                    reachMilliNewtons(),
                    levelMilliNewtons));
        }
    }
}
