package clickweight.simulator.plant;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Independent generators from one seed, one per cause of chance, so that a change in how one of them is used leaves the
 * others as they were. The same seed gives the same plant on every machine.
 */
public final class RandomStreams {
    private static final int UNIT = 1;
    private static final int FINGER = 2;
    private static final int CONTACT = 3;
    private static final int NOISE = 4;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final long seed;

    /** Any seed; near ones give unrelated streams. */
    public RandomStreams(long seed) {
        this.seed = seed;
    }

    /** What differs from unit to unit: tare and span errors. */
    public UniformRandomProvider unit() {
        return stream(UNIT);
    }

    /** What differs from stroke to stroke: rates, peaks, rests. */
    public UniformRandomProvider finger() {
        return stream(FINGER);
    }

    /** Bounce. */
    public UniformRandomProvider contact() {
        return stream(CONTACT);
    }

    /** Noise of the force channels. */
    public UniformRandomProvider noise() {
        return stream(NOISE);
    }

    private UniformRandomProvider stream(int number) {
        return RandomSource.XO_RO_SHI_RO_128_PP.create(new long[] {mix(2 * number), mix(2 * number + 1)});
    }

    private long mix(int step) {
        return mix64(mix64(seed + GOLDEN_RATIO) + step * GOLDEN_RATIO);
    }

    /** The output function of SplitMix64 (Steele, Lea, Flood 2014): every bit given reaches every bit returned. */
    private static long mix64(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
