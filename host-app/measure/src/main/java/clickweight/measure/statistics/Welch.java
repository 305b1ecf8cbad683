package clickweight.measure.statistics;

import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.TTest;

/**
 * Difference of two means without assuming equal spreads (Welch 1947), degrees of freedom by Satterthwaite.
 *
 * @param difference mean of the one minus mean of the other
 * @param standardError of the difference
 * @param degreesOfFreedom by Satterthwaite, not truncated
 * @param p two-sided, of no difference
 * @param interval 95 %, of the difference
 */
public record Welch(double difference, double standardError, double degreesOfFreedom, double p, Interval interval) {

    /** @throws InsufficientDataException when either has fewer than two values, or nothing varies */
    public static Welch of(double[] one, double[] other) {
        if (one.length < 2 || other.length < 2) {
            throw new InsufficientDataException("A comparison needs two strokes of each, but there are " + one.length
                    + " and " + other.length + "; measure more.");
        }
        Summary a = Summary.of(one);
        Summary b = Summary.of(other);
        double error = Math.hypot(a.standardErrorOfMean(), b.standardErrorOfMean());
        if (error == 0) {
            throw new InsufficientDataException(
                    "Neither of the two varies at all, so nothing can be said about chance; look whether they were measured.");
        }
        TTest.Result result =
                TTest.withDefaults().with(DataDispersion.HETEROSCEDASTIC).test(one, other);
        double difference = a.mean() - b.mean();
        double freedom = result.getDegreesOfFreedom();
        double half = TDistribution.of(freedom).inverseCumulativeProbability(0.975) * error;
        return new Welch(
                difference,
                error,
                freedom,
                result.getPValue(),
                new Interval(difference - half, difference + half, 0.95, "Welch t"));
    }
}
