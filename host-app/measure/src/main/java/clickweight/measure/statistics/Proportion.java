package clickweight.measure.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * A part of independent episodes: N of n (Clopper and Pearson 1934).
 *
 * @param events N, 0 to n
 * @param episodes n, at least 1
 */
public record Proportion(int events, int episodes) {

    public Proportion {
        if (episodes < 1 || events < 0 || events > episodes) {
            throw new IllegalArgumentException(events + " of " + episodes
                    + " is no proportion: there must be an episode, and no more events than episodes.");
        }
    }

    /** N / n. */
    public double value() {
        return (double) events / episodes;
    }

    /** Two-sided 95 % interval: beta(0.025; N, n-N+1) to beta(0.975; N+1, n-N). */
    public Interval interval95() {
        var interval = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(episodes, events, 0.05);
        return new Interval(interval.getLowerBound(), interval.getUpperBound(), 0.95, "Clopper-Pearson");
    }

    /** One-sided 95 % upper bound; with no event 1 - 0.05^(1/n), about 3/n. */
    public double upperBound95() {
        return events == episodes
                ? 1
                : BetaDistribution.of(events + 1.0, episodes - events).inverseCumulativeProbability(0.95);
    }

    /** Episodes without any event that show, with 95 % confidence, that the part is below p: n >= ln 0.05 / ln(1-p). */
    public static int episodesWithoutEvent(double p) {
        return Tolerance.valuesForMaximum(1 - p, 0.95);
    }
}
