package clickweight.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TimeAndForceTest {
    @Test
    void elapsedTimeCrossesBothWraps() {
        assertEquals(10, DeviceTime.elapsedMicros(Integer.MIN_VALUE + 4, Integer.MAX_VALUE - 5));
        assertEquals(10, DeviceTime.elapsedMicros(4, -6));
        assertEquals(-10, DeviceTime.elapsedMicros(-6, 4));
    }

    @Test
    void unwrappedTimeGoesOnRisingPastTheWrap() {
        DeviceTime time = new DeviceTime();
        long start = 0xFFFF_FF00L;
        for (long t = start; t < start + 3_000_000_000L; t += 7_777_777) {
            assertEquals(t, time.unwrap((int) t));
        }
    }

    @Test
    void eventSlightlyOlderThanTheLastBatchKeepsItsTime() {
        DeviceTime time = new DeviceTime();
        assertEquals(100, time.unwrap(100));
        assertEquals(60, time.unwrap(60));
        assertEquals(200, time.unwrap(200));
    }

    /** 1.25 mN a count from tare 200: 680 counts are (680 - 200) x 1.25 = 600 mN. */
    @Test
    void sixHundredMilliNewtonsAreFourHundredEightyCountsAboveTare() {
        assertEquals(600, ForceScale.milliNewtons(680, 200 * 16, 1_250_000));
        assertEquals(600.0, ForceScale.milliNewtonsExact(680, 200 * 16, 1_250_000));
    }

    @Test
    void wholeMilliNewtonsAreTheExactForceRoundedHalfUp() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 100_000; i++) {
            int counts = random.nextInt(1 << 24);
            int tare = random.nextInt(-1000, 1 << 20);
            int span = random.nextInt(1, 2_000_000);
            BigDecimal exact = BigDecimal.valueOf((long) counts * 16 - tare)
                    .multiply(BigDecimal.valueOf(span))
                    .divide(BigDecimal.valueOf(16_000_000L), 12, RoundingMode.FLOOR);
            int expected = exact.add(new BigDecimal("0.5"))
                    .setScale(0, RoundingMode.FLOOR)
                    .min(BigDecimal.valueOf(32767))
                    .max(BigDecimal.valueOf(-32767))
                    .intValue();
            assertEquals(expected, ForceScale.milliNewtons(counts, tare, span));
        }
    }
}
