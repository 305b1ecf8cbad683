package clickweight.measure.timebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two clocks of known skew and delays of known least. */
class ClockFitTest {
    private static final long DEVICE_START = 5_000_000_000L;
    private static final long HOST_START = 77_000;
    private static final long BATCH_MICROS = 1125;

    private final ClockFit fit = new ClockFit();

    /** What the host's clock shows when the device's shows so much. */
    private static double host(double device, double skew) {
        return HOST_START + (device - DEVICE_START) * (1 + skew);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "60e-6, 2", "-150e-6, 3"})
    void jitterOfMillisecondsIsSeenThroughToTheLeastDelay(double skew, long seed) {
        Random random = new Random(seed);
        double worst = 0;
        for (int i = 0; i < 60_000; i++) {
            long device = DEVICE_START + i * BATCH_MICROS;
            // 300 us at least, 1 ms more as a rule, and a stall of 40 ms now and then
            double delay = 300 - 1000 * Math.log(1 - random.nextDouble()) + (random.nextInt(500) == 0 ? 40_000 : 0);
            fit.batch(device, Math.round(host(device, skew) + delay));
            if (i > 10_000 && i % 1000 == 0) {
                double found = fit.deviceMicros(Math.round(host(device, skew) + 300));
                worst = Math.max(worst, Math.abs(found - device));
            }
        }
        // of 8000 delays that are exponential with 1 ms, the least is 0.1 us above; the envelope leans by some of them
        assertEquals(0, worst, 20);
        assertEquals(skew, fit.skew(), 1e-6);
    }

    @Test
    void withoutJitterItIsExactFromTheFirstBatchOn() {
        fit.batch(1000, 501_000);
        assertEquals(1000, fit.deviceMicros(501_000));
        assertEquals(3500, fit.deviceMicros(503_500));
        fit.batch(2000, 502_000);
        assertEquals(3500, fit.deviceMicros(503_500));
        assertEquals(0, fit.skew());
    }

    @Test
    void aFewBatchesWithJitterLeanNoFurtherThanCrystalsDo() {
        fit.batch(0, 5000);
        fit.batch(1000, 5500);
        fit.batch(2000, 6200);
        assertEquals(-ClockFit.MAX_SKEW, fit.skew());
        // the third came 800 us sooner than the first: its delay is the least
        assertEquals(2000, fit.deviceMicros(6200), 1);
    }

    @Test
    void beforeTheFirstBatchThereIsNoTime() {
        assertThrows(IllegalStateException.class, () -> fit.deviceMicros(1));
    }
}
