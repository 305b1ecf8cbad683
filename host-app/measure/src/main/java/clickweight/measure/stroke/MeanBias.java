package clickweight.measure.stroke;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * How far the largest 1 ms mean reads from the true maximum of a shape, found by resampling noise.
 *
 * <p>Two errors pull in opposite directions: the largest of several noisy means is too high, and a mean over a sharp peak is too low.
 * Both follow from the shape and the noise, so both are taken out together:
 * bias = E[max of means of (shape + noise)] - max(shape). The noise is Gaussian with the sigma and the neighbour correlation measured
 * before touch (parametric bootstrap, fixed seed).
 */
final class MeanBias {
    private static final int RESAMPLES = 128;
    private static final int FINE = 8;

    private MeanBias() {}

    /**
     * Bias of the largest mean, mN.
     *
     * @param shape force at the sample times, half samples more on each side than there are centres
     * @param half half width of the mean, samples
     * @param truth largest force of the shape up to make
     * @param noise of one sample
     */
    static double of(double[] shape, int half, double truth, Noise noise, UniformRandomProvider random) {
        if (noise.sigmaMilliNewtons() == 0) {
            return largestMean(prefixSums(shape, new double[shape.length + 1]), half) - truth;
        }
        ZigguratSampler.NormalizedGaussian gaussian = ZigguratSampler.NormalizedGaussian.of(random);
        double innovation = noise.sigmaMilliNewtons() * Math.sqrt(1 - noise.lagOne() * noise.lagOne());
        double[] noisy = new double[shape.length];
        double[] sums = new double[shape.length + 1];
        double total = 0;
        for (int draw = 0; draw < RESAMPLES; draw++) {
            double error = noise.sigmaMilliNewtons() * gaussian.sample();
            for (int i = 0; i < shape.length; i++) {
                noisy[i] = shape[i] + error;
                error = noise.lagOne() * error + innovation * gaussian.sample();
            }
            total += largestMean(prefixSums(noisy, sums), half);
        }
        return total / RESAMPLES - truth;
    }

    /** Largest force of a shape from one time to another, on a grid finer than the samples. */
    static double largest(PeakShape shape, double from, double to, int samples) {
        double largest = Double.NEGATIVE_INFINITY;
        int steps = Math.max(1, FINE * samples);
        for (int i = 0; i <= steps; i++) {
            largest = Math.max(largest, shape.at(from + (to - from) * i / steps));
        }
        return largest;
    }

    private static double[] prefixSums(double[] values, double[] sums) {
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        return sums;
    }

    private static double largestMean(double[] sums, int half) {
        int width = 2 * half + 1;
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = width; i < sums.length; i++) {
            largest = Math.max(largest, sums[i] - sums[i - width]);
        }
        return largest / width;
    }
}
