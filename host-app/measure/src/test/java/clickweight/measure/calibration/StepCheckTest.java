package clickweight.measure.calibration;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepCheckTest {
    private static final int FULL_SCALE = 4095;

    private final StepCheck check = new StepCheck(FULL_SCALE);
    private final LoadStep zero = reading(200, 12, 0).step(0, true);

    /** Two seconds of a channel that rests at so many counts and goes by {@code creep} in that time. */
    private static LoadReading reading(double counts, double noise, double creep) {
        Random random = new Random(4);
        LoadReading reading = new LoadReading();
        for (int i = 0; i < 16_000; i++) {
            double exact = counts + creep * i / 16_000 + noise * random.nextGaussian();
            reading.add((int) Math.clamp(Math.round(exact), 0, FULL_SCALE), FULL_SCALE);
        }
        return reading;
    }

    private void refused(String words, LoadReading reading, double grams, @Nullable LoadStep before) {
        SpanTrouble trouble = assertThrows(
                SpanTrouble.class, () -> check.check(reading.step(grams, true), reading.clipped(), before));
        assertTrue(String.valueOf(trouble.getMessage()).contains(words), trouble.getMessage());
    }

    @Test
    void aLoadThatLiesStillIsTaken() throws SpanTrouble {
        LoadReading load = reading(592, 12, 0.3);
        check.check(zero, false, null);
        check.check(load.step(50, true), load.clipped(), zero);
    }

    @Test
    void whatIsNotFitForUseIsRefusedByName() {
        refused("No load does not lie still", reading(200, 12, 30), 0, null);
        refused("No load reads with a noise of 12", reading(2000, 120, 0), 0, null);
        refused("50 g drives the converter to its end", reading(4090, 12, 0), 50, zero);
        refused("50 g does not lie still", reading(592, 12, 8), 50, zero);
        refused("the mass is not felt", reading(200, 12, 0), 50, zero);
        refused("the mass is not felt", reading(150, 12, 0), 50, zero);
    }
}
