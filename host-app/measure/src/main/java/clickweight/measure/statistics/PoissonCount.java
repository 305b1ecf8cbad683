package clickweight.measure.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** The expectation behind a count of independent events (Garwood 1936, Biometrika 28). */
public final class PoissonCount {
    private PoissonCount() {}

    /**
     * Two-sided 95 % interval: chi2(0.025; 2N) / 2 to chi2(0.975; 2N+2) / 2.
     *
     * @param events N, at least 0
     */
    public static Interval interval95(long events) {
        double low = events == 0 ? 0 : ChiSquaredDistribution.of(2.0 * events).inverseCumulativeProbability(0.025) / 2;
        double high = ChiSquaredDistribution.of(2.0 * events + 2).inverseSurvivalProbability(0.025) / 2;
        return new Interval(low, high, 0.95, "Poisson (Garwood)");
    }

    /** One-sided 95 % upper bound: chi2(0.95; 2N+2) / 2. */
    public static double upperBound95(long events) {
        return ChiSquaredDistribution.of(2.0 * events + 2).inverseSurvivalProbability(0.05) / 2;
    }
}
