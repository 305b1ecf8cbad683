package clickweight.measure.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.statistics.BudgetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Channels whose span is known. */
class SpanCalibrationTest {
    private static final double[] LOADS = {0, 50, 100, 200, 100, 50, 0};
    private static final double SPAN = 1.25;
    private static final double TARE = 200;
    private static final MassSet M1 = new MassSet(5e-5, 0, "class M1");
    private static final int SAMPLES = 16_000;

    private final Random random = new Random(3);
    private double bend;
    private double lag;
    private double creep;
    private double massError;

    private List<LoadStep> steps(Gravity gravity) {
        List<LoadStep> steps = new ArrayList<>();
        for (int i = 0; i < LOADS.length; i++) {
            double force = LOADS[i] * (1 + massError) * gravity.value();
            double counts = TARE + force / SPAN * (1 + bend * force / 2000) + creep * i + (i > 3 ? lag : 0);
            double mean = counts + 12 / Math.sqrt(SAMPLES) * random.nextGaussian();
            steps.add(new LoadStep(LOADS[i], mean, 12, 0, SAMPLES, i < 4));
        }
        return steps;
    }

    private SpanCalibration calibrated() throws SpanTrouble {
        Gravity gravity = Gravity.at(52, 30);
        return SpanCalibration.of(steps(gravity), M1, gravity);
    }

    @Test
    void aStraightChannelComesOutWithinItsUncertainty() throws SpanTrouble {
        SpanCalibration found = calibrated();
        assertEquals(SPAN, found.milliNewtonsPerCount(), 3e-6 * SPAN * found.spanUncertaintyPpm());
        assertEquals(TARE, found.tareCounts(), 0.5);
        assertTrue(found.spanUncertaintyPpm() < 200, found.budget().toString());
        assertEquals(0, found.zeroShiftMilliNewtons(), 1);
    }

    @Test
    void theIntervalCoversTheSpanWhateverIsWrongWithMassesAndPlace() throws SpanTrouble {
        int covered = 0;
        for (int run = 0; run < 1000; run++) {
            // masses wrong by up to their tolerance, a place that is not known
            massError = 0.005 * (2 * random.nextDouble() - 1);
            Gravity true_ = Gravity.at(180 * random.nextDouble() - 90, 0);
            SpanCalibration found =
                    SpanCalibration.of(steps(true_), new MassSet(0.005, 0, "coins"), Gravity.somewhere());
            double half = found.budget().expanded() / 1e6 * found.milliNewtonsPerCount();
            covered += Math.abs(found.milliNewtonsPerCount() - SPAN) <= half ? 1 : 0;
        }
        // rectangles are covered more often than bells
        assertTrue(covered >= 950, covered + " of 1000");
    }

    @Test
    void aBentChannelAZeroThatMovesAndAFalseMassAreRefusedByName() {
        bend = 0.2;
        assertSays("off the straight line, more than 2 %", assertThrows(SpanTrouble.class, this::calibrated));
        bend = 0;
        creep = 5;
        assertSays("The zero moved by 37.", assertThrows(SpanTrouble.class, this::calibrated));
    }

    @Test
    void hysteresisOfTheSensorIsSeenAndCounted() throws SpanTrouble {
        lag = 3;
        SpanCalibration found = calibrated();
        assertEquals(3 * SPAN, found.hysteresisMilliNewtons(), 0.5);
        double part = found.budget().lines().stream()
                .filter(line -> line.name().equals("sensor hysteresis"))
                .mapToDouble(BudgetLine::standardUncertainty)
                .sum();
        assertEquals(1e6 * 3 * SPAN / found.rangeMilliNewtons() / Math.sqrt(12), part, 200);
    }

    @Test
    void oneMassOrNoZeroIsNoCalibration() {
        LoadStep zero = new LoadStep(0, 200, 12, 0, SAMPLES, true);
        LoadStep load = new LoadStep(50, 600, 12, 0, SAMPLES, true);
        Gravity gravity = Gravity.somewhere();
        assertSays(
                "A span takes two masses or more",
                assertThrows(SpanTrouble.class, () -> SpanCalibration.of(List.of(zero, load, zero), M1, gravity)));
        assertThrows(SpanTrouble.class, () -> SpanCalibration.of(List.of(zero, load, load), M1, gravity));
    }

    @Test
    void normalGravityIsThatOfTheSystem() {
        // WGS 84: 9.7803253359 at the equator, 9.8321849379 at the poles; at 45 degrees GRS 80 has 9.806199203, and
        // 1.4e-6
        // more than WGS 84 at the equator, too
        assertEquals(9.7803253359, Gravity.at(0, 0).value(), 1e-9);
        assertEquals(9.8321849379, Gravity.at(-90, 0).value(), 1e-8);
        assertEquals(9.806199203 - 1.4e-6, Gravity.at(45, 0).value(), 1e-7);
        assertEquals(9.8031, Gravity.at(45, 1000).value(), 1e-4);
    }

    private static void assertSays(String part, SpanTrouble trouble) {
        assertTrue(String.valueOf(trouble.getMessage()).contains(part), trouble.getMessage());
    }
}
