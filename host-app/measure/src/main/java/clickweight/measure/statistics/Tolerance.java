package clickweight.measure.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Tolerance intervals (measurement.md 2.5): the part p of all strokes lies inside, with confidence g. An interval of the mean says nothing
 * about single strokes; this one does.
 */
public final class Tolerance {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Tolerance() {}

    /**
     * k2 of m +- k2 s for a normal sample: z((1+p)/2) sqrt((n-1)(1+1/n) / chi2(1-g, n-1)) (Howe 1969).
     *
     * @param n values, at least 2
     * @param p part inside, between 0 and 1
     * @param g confidence, between 0 and 1
     */
    public static double twoSidedFactor(int n, double p, double g) {
        check(n, p, g);
        double chi2 = ChiSquaredDistribution.of(n - 1).inverseCumulativeProbability(1 - g);
        return NORMAL.inverseCumulativeProbability((1 + p) / 2) * Math.sqrt((n - 1) * (1 + 1.0 / n) / chi2);
    }

    /** k1 of m + k1 s (or m - k1 s) for a normal sample: t'(g; n-1, z_p sqrt n) / sqrt n with the noncentral t, exact. */
    public static double oneSidedFactor(int n, double p, double g) {
        check(n, p, g);
        double root = Math.sqrt(n);
        return new NoncentralT(n - 1, NORMAL.inverseCumulativeProbability(p) * root).inverseCumulativeProbability(g)
                / root;
    }

    /** m +- k2 s. */
    public static Interval twoSided(double[] values, double p, double g) {
        double factor = twoSidedFactor(values.length, p, g);
        Summary summary = Summary.of(values);
        double half = factor * summary.s();
        return new Interval(summary.mean() - half, summary.mean() + half, g, "normal tolerance, two-sided");
    }

    /** Values of any distribution of which the largest covers the part p with confidence g: n >= ln(1-g) / ln p. */
    public static int valuesForMaximum(double p, double g) {
        check(2, p, g);
        return (int) Math.ceil(Math.log1p(-g) / Math.log(p));
    }

    private static void check(int n, double p, double g) {
        if (n < 2) {
            throw new InsufficientDataException(
                    "A tolerance interval needs two values, but there is " + n + "; measure more.");
        }
        if (!(p > 0 && p < 1 && g > 0 && g < 1)) {
            throw new IllegalArgumentException(
                    "Coverage " + p + " and confidence " + g + " must lie between 0 and 1, for instance 0.95.");
        }
    }
}
