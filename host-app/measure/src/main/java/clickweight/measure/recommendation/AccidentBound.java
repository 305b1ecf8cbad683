package clickweight.measure.recommendation;

import clickweight.measure.accidental.Rate;
import clickweight.measure.accidental.SessionCounts;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How often an accident happens at most. Accidents of one session are not independent; at a threshold that is passed seldom that
 * cannot be seen any more, so it is taken from one that is passed often:
 *
 * <pre>
 * phi       dispersion between sessions where accidents are many; 1 when they pass for independent there
 * upper     chi2(0.975; 2 N / phi + 2) / 2 over H / phi: as if there had been phi times fewer of both
 * </pre>
 *
 * @param dispersion phi, 1 or more
 */
public record AccidentBound(double dispersion) {
    /** Accidents that are enough to see how sessions differ. */
    static final int ENOUGH = 30;

    private static final double STEP = 25;
    private static final double TAIL = 0.025;

    /** Independence is believed above this p only: few sessions tell little of their differences. */
    private static final double INDEPENDENT_ABOVE = 0.25;

    /** The dispersion at the highest threshold, in steps of 25 mN, that has {@link #ENOUGH} accidents, or at the lowest. */
    public static AccidentBound of(Accidents accidents, long seed) {
        double threshold = accidents.highestMilliNewtons();
        while (threshold > STEP && accidents.above(threshold).totalEvents() < ENOUGH) {
            threshold -= STEP;
        }
        Rate rate = Rate.of(accidents.above(threshold), seed);
        boolean independent =
                Double.isNaN(rate.dispersion().p()) || rate.dispersion().p() > INDEPENDENT_ABOVE;
        return new AccidentBound(independent ? 1 : Math.max(1, rate.dispersion().index()));
    }

    /** Upper end of the 95 % interval, an hour. */
    public double upperPerHour(SessionCounts counts) {
        double freedom = 2 * counts.totalEvents() / dispersion + 2;
        double expected = ChiSquaredDistribution.of(freedom).inverseSurvivalProbability(TAIL) / 2;
        return expected * dispersion / counts.totalExposure();
    }

    /** Lower end of the 95 % interval, an hour: chi2(0.025; 2 N / phi) / 2 over H / phi. */
    public double lowerPerHour(SessionCounts counts) {
        double freedom = 2 * counts.totalEvents() / dispersion;
        double expected = freedom == 0 ? 0 : ChiSquaredDistribution.of(freedom).inverseCumulativeProbability(TAIL) / 2;
        return expected * dispersion / counts.totalExposure();
    }

    /** Hours without any accident after which the bound is as low as that. */
    public double hoursFor(double perHour) {
        return ChiSquaredDistribution.of(2).inverseSurvivalProbability(TAIL) / 2 * dispersion / perHour;
    }
}
