package clickweight.measure.statistics;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Bootstrap of the ratio of two means (measurement.md 2.5): 10 000 resamples of strokes within each button, percentile and BCa
 * (Efron 1987) intervals. Each resample also draws the span error of both channels from its stated uncertainty, because a span error
 * does not cancel between channels that were calibrated apart.
 */
public final class RatioBootstrap {
    /** Resamples of a published interval. */
    public static final int RESAMPLES = 10_000;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double[] above;
    private final double[] below;

    /**
     * @param above one value per stroke, for the numerator
     * @param below one value per stroke, for the denominator
     * @throws IllegalArgumentException when either has fewer than two values
     */
    public RatioBootstrap(double[] above, double[] below) {
        if (above.length < 2 || below.length < 2) {
            throw new IllegalArgumentException("A ratio needs two strokes of each button, but there are " + above.length
                    + " and " + below.length + "; measure more.");
        }
        this.above = above.clone();
        this.below = below.clone();
    }

    /**
     * The ratio with its 95 % intervals.
     *
     * @param aboveSpan standard uncertainty of the numerator's span, relative
     * @param belowSpan of the denominator's, independent of the other
     */
    public Ratio ratio(double aboveSpan, double belowSpan, int resamples, long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        ZigguratSampler.NormalizedGaussian gaussian = ZigguratSampler.NormalizedGaussian.of(random);
        double value = mean(above) / mean(below);
        double[] ratios = new double[resamples];
        int lower = 0;
        for (int i = 0; i < resamples; i++) {
            double span = (1 + aboveSpan * gaussian.sample()) / (1 + belowSpan * gaussian.sample());
            ratios[i] = resampledMean(above, random) / resampledMean(below, random) * span;
            if (ratios[i] < value) {
                lower++;
            }
        }
        Arrays.sort(ratios);
        double shift = NORMAL.inverseCumulativeProbability((lower + 0.5) / (resamples + 1));
        double acceleration = acceleration();
        return new Ratio(
                value,
                quantile(ratios, 0.025),
                quantile(ratios, 0.975),
                quantile(ratios, adjusted(0.025, shift, acceleration)),
                quantile(ratios, adjusted(0.975, shift, acceleration)),
                above.length,
                below.length,
                resamples,
                seed);
    }

    /** BCa level: Phi(z0 + (z0 + z) / (1 - a (z0 + z))). */
    private static double adjusted(double level, double shift, double acceleration) {
        double z = shift + NORMAL.inverseCumulativeProbability(level);
        return NORMAL.cumulativeProbability(shift + z / (1 - acceleration * z));
    }

    /** Acceleration from leaving out each stroke in turn: sum d^3 / (6 (sum d^2)^1.5), d the influence of a stroke on the ratio. */
    private double acceleration() {
        double squares = 0;
        double cubes = 0;
        double meanAbove = mean(above);
        double meanBelow = mean(below);
        for (double value : above) {
            double influence = (value - meanAbove) / meanBelow / above.length;
            squares += influence * influence;
            cubes += influence * influence * influence;
        }
        for (double value : below) {
            double influence = -(value - meanBelow) * meanAbove / (meanBelow * meanBelow) / below.length;
            squares += influence * influence;
            cubes += influence * influence * influence;
        }
        return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
    }

    private static double mean(double[] values) {
        return Mean.of(values).getAsDouble();
    }

    private static double resampledMean(double[] values, UniformRandomProvider random) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[random.nextInt(values.length)];
        }
        return sum / values.length;
    }

    private static double quantile(double[] sorted, double level) {
        int index = (int) Math.floor(level * (sorted.length + 1)) - 1;
        return sorted[Math.clamp(index, 0, sorted.length - 1)];
    }
}
