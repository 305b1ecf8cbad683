package clickweight.measure.result;

import clickweight.measure.stroke.StrokePolicy;
import clickweight.measure.stroke.SyntheticRig;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** A rig wired to a measurement that takes in its strokes as they come. */
final class SyntheticSession implements SyntheticRig.Sink {
    private final ButtonMeasurement measurement;
    private final SyntheticRig rig;
    private int samples;

    SyntheticSession(StrokePolicy policy, long seed, double spanErrorRelative, double tareErrorCounts) {
        this("left", policy, seed, spanErrorRelative, tareErrorCounts);
    }

    SyntheticSession(String button, StrokePolicy policy, long seed, double spanErrorRelative, double tareErrorCounts) {
        measurement = new ButtonMeasurement(button, SyntheticRig.CALIBRATION, true, policy);
        rig = new SyntheticRig(this, seed, spanErrorRelative, tareErrorCounts);
    }

    /** Span error drawn from the stated uncertainty, tare off by 10 counts either way. */
    static SyntheticSession withDrawnSpan(StrokePolicy policy, long seed) {
        var random = RandomSource.XO_SHI_RO_256_PP.create(~seed);
        double gauss = ZigguratSampler.NormalizedGaussian.of(random).sample();
        return new SyntheticSession(
                policy,
                seed,
                gauss * SyntheticRig.CALIBRATION.spanUncertaintyRelative(),
                20 * random.nextDouble() - 10);
    }

    SyntheticRig rig() {
        return rig;
    }

    ButtonMeasurement measurement() {
        return measurement;
    }

    ButtonResult finish() {
        rig.rest(120);
        return measurement.finish();
    }

    @Override
    public void sample(long readyMicros, double milliNewtons, int counts) {
        measurement.sample(readyMicros, milliNewtons, counts);
        if (++samples % 16 == 0) {
            measurement.advance();
        }
    }

    @Override
    public void edge(long micros, boolean make) {
        measurement.edge(micros, make);
    }
}
