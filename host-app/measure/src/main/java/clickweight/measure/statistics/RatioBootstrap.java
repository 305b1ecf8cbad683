package clickweight.measure.statistics;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.descriptive.Mean;

/**
 * Bootstrap of the ratio of two means (measurement.md 2.5): 10 000 resamples of strokes within each button, percentile and BCa
 * (Efron 1987) intervals. Each resample also draws the span error of both channels from its stated uncertainty, because a span error
 * does not cancel between channels that were calibrated apart.
 */
public final class RatioBootstrap {
    /** Resamples of a published interval. */
    public static final int RESAMPLES = 10_000;

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
        for (int i = 0; i < resamples; i++) {
            double span = (1 + aboveSpan * gaussian.sample()) / (1 + belowSpan * gaussian.sample());
            ratios[i] = resampledMean(above, random) / resampledMean(below, random) * span;
        }
        BootstrapQuantiles quantiles = new BootstrapQuantiles(ratios, value);
        double acceleration = BootstrapQuantiles.acceleration(influences());
        return new Ratio(
                value,
                quantiles.percentile(0.025),
                quantiles.percentile(0.975),
                quantiles.bca(0.025, acceleration),
                quantiles.bca(0.975, acceleration),
                above.length,
                below.length,
                resamples,
                seed);
    }

    /** The influence of each stroke on the ratio. */
    private double[] influences() {
        double meanAbove = mean(above);
        double meanBelow = mean(below);
        double[] influences = new double[above.length + below.length];
        for (int i = 0; i < above.length; i++) {
            influences[i] = (above[i] - meanAbove) / meanBelow / above.length;
        }
        for (int i = 0; i < below.length; i++) {
            influences[above.length + i] = -(below[i] - meanBelow) * meanAbove / (meanBelow * meanBelow) / below.length;
        }
        return influences;
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
}
