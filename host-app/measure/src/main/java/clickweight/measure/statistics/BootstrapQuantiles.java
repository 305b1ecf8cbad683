package clickweight.measure.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Ends of intervals from bootstrap resamples: percentile, and bias-corrected and accelerated (BCa; Efron 1987, Better bootstrap
 * confidence intervals, JASA 82).
 */
final class BootstrapQuantiles {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double[] sorted;
    private final double shift;

    /**
     * @param resampled the statistic of each resample; sorted in place
     * @param value the statistic of the data. Resamples equal to it count half for the bias.
     */
    BootstrapQuantiles(double[] resampled, double value) {
        Arrays.sort(resampled);
        this.sorted = resampled;
        double lower = 0;
        for (double each : resampled) {
            lower += each < value ? 1 : each == value ? 0.5 : 0;
        }
        this.shift = NORMAL.inverseCumulativeProbability((lower + 0.5) / (resampled.length + 1));
    }

    /** The resample at a level. */
    double percentile(double level) {
        int index = (int) Math.floor(level * (sorted.length + 1)) - 1;
        return sorted[Math.clamp(index, 0, sorted.length - 1)];
    }

    /** The resample at the BCa level Phi(z0 + (z0 + z) / (1 - a (z0 + z))). */
    double bca(double level, double acceleration) {
        double z = shift + NORMAL.inverseCumulativeProbability(level);
        return percentile(NORMAL.cumulativeProbability(shift + z / (1 - acceleration * z)));
    }

    /** Acceleration of influences that sum to zero: sum d^3 / (6 (sum d^2)^1.5); 0 when nothing varies. */
    static double acceleration(double... influences) {
        double squares = 0;
        double cubes = 0;
        for (double influence : influences) {
            squares += influence * influence;
            cubes += influence * influence * influence;
        }
        return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
    }
}
