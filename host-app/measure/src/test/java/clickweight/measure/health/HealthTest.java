package clickweight.measure.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected numbers follow from how the input is made; the transform has a slow exact oracle beside it. */
class HealthTest {
    private static final int RATE = 8000;
    private static final int SAMPLES = 32_000;

    private static double[] noise(long seed, double sigma, double hz, double amplitude) {
        Random random = new Random(seed);
        double[] samples = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            samples[i] = 250 + sigma * random.nextGaussian() + amplitude * Math.sin(2 * Math.PI * hz * i / RATE + 1);
        }
        return samples;
    }

    @Test
    void theTransformIsTheSumThatDefinesIt() {
        Random random = new Random(1);
        int n = 64;
        double[] re = random.doubles(n).toArray();
        double[] im = random.doubles(n).toArray();
        double[] fastRe = re.clone();
        double[] fastIm = im.clone();
        NoiseSpectrum.transform(fastRe, fastIm);
        for (int bin = 0; bin < n; bin++) {
            double sumRe = 0;
            double sumIm = 0;
            for (int i = 0; i < n; i++) {
                double angle = -2 * Math.PI * bin * i / n;
                sumRe += re[i] * Math.cos(angle) - im[i] * Math.sin(angle);
                sumIm += re[i] * Math.sin(angle) + im[i] * Math.cos(angle);
            }
            assertEquals(sumRe, fastRe[bin], 1e-12 * n);
            assertEquals(sumIm, fastIm[bin], 1e-12 * n);
        }
    }

    /** On a bin, between two, near both ends; a sine of half the noise's sigma. */
    @ParameterizedTest
    @CsvSource({"50", "100.58", "976.5625", "977.5", "3990", "8"})
    void aLineInNoiseIsFoundWithItsFrequencyAndAmplitude(double hz) {
        NoiseSpectrum spectrum = NoiseSpectrum.of(noise(2, 2, hz, 1), RATE);
        assertTrue(spectrum.standsOut(), spectrum.toString());
        assertEquals(hz, spectrum.hz(), 0.5);
        // the noise in the line's five bins, 4 mN^2 x 5 / 2048, adds 2 % to the power
        assertEquals(1, spectrum.amplitude(), 0.06);
    }

    @Test
    void noiseAloneHasNoLineInAHundredTries() {
        for (int seed = 0; seed < 100; seed++) {
            assertFalse(NoiseSpectrum.of(noise(seed, 2, 0, 0), RATE).standsOut(), "seed " + seed);
        }
    }

    @Test
    void aChannelThatNeverMovesHasNoLine() {
        NoiseSpectrum spectrum = NoiseSpectrum.of(new double[SAMPLES], RATE);
        assertEquals(new NoiseSpectrum(0, 0, 0), spectrum);
        assertThrows(IllegalArgumentException.class, () -> NoiseSpectrum.of(new double[4095], RATE));
    }

    @Test
    void regularBatchesHaveTheirRateAndNoJitter() {
        long[] micros = new long[1000];
        long[] samples = new long[1000];
        for (int i = 0; i < 1000; i++) {
            samples[i] = 9L * i;
            micros[i] = (1L << 40) + 125 * samples[i];
        }
        SampleTiming timing = SampleTiming.of(micros, samples);
        assertEquals(8000, timing.rateHz(), 1e-6);
        assertEquals(0, timing.worstMicros(), 1e-6);
        // one stamp 10 us late: the line moves by a thousandth of that
        micros[500] += 10;
        timing = SampleTiming.of(micros, samples);
        assertEquals(10, timing.worstMicros(), 0.02);
        assertEquals(10 / Math.sqrt(998), timing.jitterMicros(), 0.01);
        assertThrows(IllegalArgumentException.class, () -> SampleTiming.of(new long[2], new long[2]));
    }

    @Test
    void lostSamplesDoNotChangeTheRateWhenTheirPlacesAreCounted() {
        SampleTiming timing = SampleTiming.of(new long[] {0, 1125, 4500, 5625}, new long[] {0, 9, 36, 45});
        assertEquals(8000, timing.rateHz(), 1e-6);
        assertEquals(0, timing.worstMicros(), 1e-9);
    }

    @Test
    void countsAreCounted() {
        CountUse use = CountUse.of(new int[] {200, 201, 200, 202, 4095, 0}, 12);
        assertEquals(0, use.least());
        assertEquals(4095, use.greatest());
        assertEquals(5, use.distinct());
        assertEquals(2, use.saturated());
        CountUse still = CountUse.of(new int[] {7, 7, 7}, 12);
        assertEquals(1, still.distinct());
        assertEquals(0, still.sigma());
        assertEquals(1, CountUse.of(new int[] {1, 2, 3}, 12).sigma());
        assertThrows(IllegalArgumentException.class, () -> CountUse.of(new int[1], 12));
    }

    @ParameterizedTest
    @CsvSource({"511, -1", "512, 512", "520, 512", "521, -1", "1543, -1", "1544, 1544", "1552, 1544", "1553, -1"})
    void wideCodesLieWhereTheFirmwaresCorrectionPutsThem(int counts, int from) {
        assertEquals(from < 0 ? OptionalInt.empty() : OptionalInt.of(from), WideCode.near(counts, 0.5));
    }

    @Test
    void aMarginWidensACode() {
        assertEquals(OptionalInt.of(512), WideCode.near(509, 3));
        assertEquals(OptionalInt.of(3608), WideCode.near(3619, 3));
        assertEquals(OptionalInt.empty(), WideCode.near(3620, 3));
    }
}
