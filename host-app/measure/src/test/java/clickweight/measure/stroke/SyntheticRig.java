package clickweight.measure.stroke;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A made-up bench: 8 kHz, 12 bit, 1.25 mN per count nominal, 12 counts of noise, tare 200 counts, group delay 62.5 µs. The true span
 * and tare differ from what the calibration says.
 */
public final class SyntheticRig {
    public static final double PERIOD_MICROS = 125;
    public static final double NOISE_COUNTS = 12;
    public static final ChannelCalibration CALIBRATION = new ChannelCalibration(1.25, 0.005, 62.5, 5, 12, 200);

    /** Where samples and edges go. */
    public interface Sink {
        void sample(long readyMicros, double milliNewtons, int counts);

        void edge(long micros, boolean make);
    }

    private final Sink sink;
    private final UniformRandomProvider random;
    private final ZigguratSampler.NormalizedGaussian gaussian;
    private final double trueMilliNewtonsPerCount;
    private final double trueTareCounts;
    private double noiseCounts = NOISE_COUNTS;
    private long sampleNumber;
    private double nowMillis;

    /**
     * @param spanErrorRelative true span over stated span, less one
     * @param tareErrorCounts true tare less stated tare
     */
    public SyntheticRig(Sink sink, long seed, double spanErrorRelative, double tareErrorCounts) {
        this.sink = sink;
        this.random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        this.gaussian = ZigguratSampler.NormalizedGaussian.of(random);
        this.trueMilliNewtonsPerCount = CALIBRATION.milliNewtonsPerCount() * (1 + spanErrorRelative);
        this.trueTareCounts = CALIBRATION.tareCounts() + tareErrorCounts;
    }

    public void noiseCounts(double counts) {
        noiseCounts = counts;
    }

    public double gauss() {
        return gaussian.sample();
    }

    public double uniform(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Still time, then one press; edges reach the sink in time order with the samples. */
    public void press(SyntheticStroke stroke, double stillMillis) {
        double touch = nowMillis + stillMillis + random.nextDouble();
        long make = Math.round((touch + stroke.makeMillis()) * 1000);
        long open = Math.round((touch + stroke.breakMillis()) * 1000);
        sampleUntil(touch + stroke.makeMillis(), touch, stroke);
        edges(make, true);
        sampleUntil(touch + stroke.breakMillis(), touch, stroke);
        edges(open, false);
        sampleUntil(touch + stroke.liftMillis() + 20, touch, stroke);
        nowMillis = touch + stroke.liftMillis() + 20;
    }

    /** A push that never makes contact. */
    public void pushWithoutContact(SyntheticStroke stroke, double stillMillis) {
        double touch = nowMillis + stillMillis;
        sampleUntil(touch + stroke.liftMillis() + 20, touch, stroke);
        nowMillis = touch + stroke.liftMillis() + 20;
    }

    /** Unloaded time. */
    public void rest(double millis) {
        sampleUntil(nowMillis + millis, Double.POSITIVE_INFINITY, SyntheticStroke.snapping(600, 10));
        nowMillis += millis;
    }

    /** The contact bounces about make for under a millisecond; the break edge is clean, so its last opening is known. */
    private void edges(long micros, boolean make) {
        sink.edge(micros, make);
        if (make) {
            sink.edge(micros + 230, false);
            sink.edge(micros + 610, true);
        }
    }

    private void sampleUntil(double untilMillis, double touchMillis, SyntheticStroke stroke) {
        for (; ; sampleNumber++) {
            long ready = Math.round(sampleNumber * PERIOD_MICROS + CALIBRATION.groupDelayMicros());
            double actedMillis = (ready - CALIBRATION.groupDelayMicros()) / 1000;
            if (actedMillis > untilMillis) {
                return;
            }
            double force = stroke.at(actedMillis - touchMillis);
            double exact = trueTareCounts + force / trueMilliNewtonsPerCount + noiseCounts * gaussian.sample();
            int counts = (int) Math.clamp(Math.round(exact), 0, 4095);
            sink.sample(ready, CALIBRATION.milliNewtons(counts), counts);
        }
    }
}
