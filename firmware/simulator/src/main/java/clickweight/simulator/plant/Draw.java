package clickweight.simulator.plant;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** Draws numbers from one stream. */
public final class Draw {
    private final UniformRandomProvider random;
    private final NormalizedGaussianSampler gaussian;

    /** Draws from {@code random} and uses it up. */
    public Draw(UniformRandomProvider random) {
        this.random = random;
        this.gaussian = ZigguratSampler.NormalizedGaussian.of(random);
    }

    /** 0 inclusive to 1 exclusive. */
    public double unit() {
        return random.nextDouble();
    }

    /** Uniform between two bounds. */
    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Uniform in the logarithm between two positive bounds. */
    public double logBetween(double low, double high) {
        return low * Math.pow(high / low, random.nextDouble());
    }

    /** Whole number between two bounds, both included. */
    public int wholeBetween(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** Normal. */
    public double normal(double mean, double sigma) {
        return mean + sigma * gaussian.sample();
    }

    /** Log-normal by its median and the standard deviation of its natural logarithm. */
    public double logNormal(double median, double sigma) {
        return median * Math.exp(sigma * gaussian.sample());
    }

    /** Whether something of this probability happens. */
    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }
}
