package clickweight.simulator.plant;

import clickweight.core.board.ForceAdc;
import clickweight.simulator.board.SimulatedIdentity;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * From true force to counts. Each channel's tare and span differ from what the board states by an error drawn once per
 * unit; white noise is added before rounding.
 */
public final class ForceChain {
    /** Standard deviation of the noise of the reference board. */
    public static final double NOISE_COUNTS = 12;

    private static final double TARE_ERROR_COUNTS = 3;
    private static final double NANO_PER_MILLI = 1e6;
    private static final double PARTS_PER_MILLION = 1e6;
    /** Makes any sum positive, so that a cast rounds to nearest; Math.round costs more than the noise. */
    private static final int LIFT = 1 << 20;

    private final double[] tareCounts = new double[ForceAdc.MAX_CHANNELS];
    private final double[] countsPerMilliNewton = new double[ForceAdc.MAX_CHANNELS];
    private final double noiseCounts;
    private final NormalizedGaussianSampler noise;

    /**
     * @param streams where the unit's errors and the noise come from
     * @param noiseCounts standard deviation of the noise
     * @param spanUncertaintyPpm standard deviation of the span error
     */
    public ForceChain(RandomStreams streams, double noiseCounts, int spanUncertaintyPpm) {
        this.noiseCounts = noiseCounts;
        this.noise = ZigguratSampler.NormalizedGaussian.of(streams.noise());
        Draw unit = new Draw(streams.unit());
        double span = SimulatedIdentity.NOMINAL_SPAN_NANO_NEWTONS / NANO_PER_MILLI;
        for (int channel = 0; channel < ForceAdc.MAX_CHANNELS; channel++) {
            tareCounts[channel] = unit.normal(SimulatedIdentity.NOMINAL_TARE_COUNTS, TARE_ERROR_COUNTS);
            countsPerMilliNewton[channel] = 1 / (span * unit.normal(1, spanUncertaintyPpm / PARTS_PER_MILLION));
        }
    }

    /** Counts of one channel under a true force; may lie outside the converter's range. */
    public int counts(int channel, double milliNewtons) {
        double exact = tareCounts[channel] + milliNewtons * countsPerMilliNewton[channel];
        return (int) (exact + noiseCounts * noise.sample() + (LIFT + 0.5)) - LIFT;
    }

    /** True counts of the unloaded channel. */
    public double trueTareCounts(int channel) {
        return tareCounts[channel];
    }

    /** True force per count in millinewtons. */
    public double trueSpanMilliNewtons(int channel) {
        return 1 / countsPerMilliNewton[channel];
    }
}
