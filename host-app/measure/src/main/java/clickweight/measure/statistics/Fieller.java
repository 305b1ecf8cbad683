package clickweight.measure.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Interval of the ratio of two independent means (Fieller 1954, J. R. Statist. Soc. B 16), degrees of freedom by Satterthwaite at the
 * ratio found.
 */
public final class Fieller {
    private Fieller() {}

    /**
     * 95 % interval of mean above / mean below.
     *
     * @throws InsufficientDataException when either has fewer than two values, or the mean below is not distinguishable from zero, where
     *     no finite interval exists
     */
    public static Interval interval(double[] above, double[] below) {
        if (above.length < 2 || below.length < 2) {
            throw new InsufficientDataException("A ratio needs two strokes of each button, but there are "
                    + above.length + " and " + below.length + "; measure more.");
        }
        Summary a = Summary.of(above);
        Summary b = Summary.of(below);
        double ratio = a.mean() / b.mean();
        double varianceA = a.standardErrorOfMean() * a.standardErrorOfMean();
        double varianceB = b.standardErrorOfMean() * b.standardErrorOfMean();
        if (varianceA + varianceB == 0) {
            return new Interval(ratio, ratio, 0.95, "Fieller");
        }
        double t = TDistribution.of(freedom(varianceA, a.n(), ratio * ratio * varianceB, b.n()))
                .inverseCumulativeProbability(0.975);
        double g = t * t * varianceB / (b.mean() * b.mean());
        if (g >= 1) {
            throw new InsufficientDataException(
                    "The force below the line is not told from zero, so its ratio has no interval; measure more strokes of it.");
        }
        double half = t / Math.abs(b.mean()) * Math.sqrt((1 - g) * varianceA + ratio * ratio * varianceB);
        return new Interval((ratio - half) / (1 - g), (ratio + half) / (1 - g), 0.95, "Fieller");
    }

    private static double freedom(double one, int n, double other, int m) {
        double sum = one + other;
        return sum * sum / (one * one / (n - 1) + other * other / (m - 1));
    }
}
