package clickweight.measure.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/**
 * A sample in figures (measurement.md 2.5).
 *
 * @param n number of values, at least 1
 * @param mean arithmetic mean
 * @param s standard deviation with n - 1; NaN for a single value
 * @param median 50th percentile
 * @param p5 5th percentile, median-unbiased (Hyndman and Fan 1996, type 8)
 * @param p95 95th percentile, the same way
 */
public record Summary(int n, double mean, double s, double median, double p5, double p95) {
    // without a copy it sorts what it is given, and the order of strokes and samples means something to the caller
    private static final Quantile QUANTILE = Quantile.withDefaults().withCopy(true);

    /** @throws IllegalArgumentException when there is no value */
    public static Summary of(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("There is no value to summarise; measure at least one stroke.");
        }
        double[] quantiles = QUANTILE.evaluate(values, 0.05, 0.5, 0.95);
        double s = values.length > 1 ? StandardDeviation.of(values).getAsDouble() : Double.NaN;
        return new Summary(values.length, Mean.of(values).getAsDouble(), s, quantiles[1], quantiles[0], quantiles[2]);
    }

    /** Standard error of the mean, s / sqrt(n). */
    public double standardErrorOfMean() {
        return s / Math.sqrt(n);
    }

    /** Half width of the interval of the mean, t(0.975, n - 1) s / sqrt(n): repeatability only. NaN below two values. */
    public double halfWidth95() {
        return n < 2 ? Double.NaN : StudentT.quantile975(n - 1) * standardErrorOfMean();
    }

    /** The same without the figures that need sorting: for a progress line, after every stroke. */
    public static double halfWidth95(double[] values, int n) {
        if (n < 2) {
            return Double.NaN;
        }
        double s = StandardDeviation.of(Arrays.copyOf(values, n)).getAsDouble();
        return StudentT.quantile975(n - 1) * s / Math.sqrt(n);
    }
}
