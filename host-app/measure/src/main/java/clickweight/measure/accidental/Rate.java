package clickweight.measure.accidental;

import clickweight.measure.statistics.Bootstrap;
import clickweight.measure.statistics.Interval;
import clickweight.measure.statistics.PoissonCount;
import clickweight.measure.statistics.Proportion;
import clickweight.measure.statistics.UnitRatio;
import java.util.Arrays;
import java.util.Locale;

/**
 * How often something unmeant happens, with the interval that the data allow (measurement.md 2.7).
 *
 * <p>Poisson (per hour) or Clopper-Pearson (per episode) when sessions do not differ more than chance allows; otherwise by sessions:
 * studentized bootstrap, and t of the logarithm for fewer than five sessions, which a bootstrap cannot be made of. The dispersion test
 * has little power with few sessions, so independence is believed only above p = 0.25.
 *
 * @param counts what was counted
 * @param value events / exposure
 * @param interval 95 %, with its method
 * @param dispersion between sessions
 * @param reason why that method, one sentence
 * @param independenceTested false when one session or no event leaves nothing to test
 */
public record Rate(
        SessionCounts counts,
        double value,
        Interval interval,
        Dispersion dispersion,
        String reason,
        boolean independenceTested) {
    private static final double INDEPENDENT_ABOVE = 0.25;
    private static final int SESSIONS_FOR_BOOTSTRAP = 5;

    /** @param seed of the session bootstrap, where one is used */
    public static Rate of(SessionCounts counts, long seed) {
        Dispersion dispersion = Dispersion.of(counts);
        double value = counts.rate();
        if (Double.isNaN(dispersion.p())) {
            String why = counts.events().length < 2
                    ? "There is one session, so whether events cluster was not tested."
                    : "There is nothing between sessions to test.";
            return new Rate(counts, value, independent(counts), dispersion, why, false);
        }
        String tested = String.format(
                Locale.ROOT,
                "The dispersion between %d sessions is %.2f (p %.3f): ",
                counts.events().length,
                dispersion.index(),
                dispersion.p());
        if (dispersion.p() > INDEPENDENT_ABOVE) {
            return new Rate(
                    counts, value, independent(counts), dispersion, tested + "events pass for independent.", true);
        }
        return new Rate(
                counts, value, bySession(counts, seed), dispersion, tested + "events cluster within sessions.", true);
    }

    private static Interval independent(SessionCounts counts) {
        if (counts.ofEpisodes()) {
            return new Proportion(counts.totalEvents(), (int) counts.totalExposure()).interval95();
        }
        return PoissonCount.interval95(counts.totalEvents()).times(1 / counts.totalExposure());
    }

    private static Interval bySession(SessionCounts counts, long seed) {
        double[] events = Arrays.stream(counts.events()).asDoubleStream().toArray();
        UnitRatio ratio = new UnitRatio(events, counts.exposure());
        Interval found = events.length < SESSIONS_FOR_BOOTSTRAP
                ? ratio.logarithmicT()
                : ratio.studentizedBootstrap(Bootstrap.RESAMPLES, seed);
        return counts.ofEpisodes()
                ? new Interval(found.low(), Math.min(1, found.high()), found.confidence(), found.method())
                : found;
    }
}
