package clickweight.simulator.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrokeTest {
    private static final long TOUCH_MICROS = 1_000_000;

    private final Draw draw = new Draw(new RandomStreams(3).finger());

    @ParameterizedTest
    @ValueSource(doubles = {600, 650, 1500})
    void rampBeforeThePeakIsThatOfAFinger(double activationForce) {
        for (int i = 0; i < 500; i++) {
            ButtonPlan plan =
                    activationForce > 1000 ? ButtonPlan.heavy(activationForce) : ButtonPlan.light(activationForce);
            Stroke stroke = new Stroke(plan, draw, TOUCH_MICROS);
            double before = stroke.changeIn(0) - 30_000;
            double milliNewtonsPerMilli = (stroke.milliNewtons(before + 1000) - stroke.milliNewtons(before - 1000)) / 2;
            assertTrue(milliNewtonsPerMilli > 3 && milliNewtonsPerMilli < 15, "ramp: " + milliNewtonsPerMilli);
        }
    }

    @Test
    void forceIsZeroOutsideAndContinuousInside() {
        ButtonPlan plan = ButtonPlan.light(600);
        for (int i = 0; i < 50; i++) {
            Stroke stroke = new Stroke(plan, draw, TOUCH_MICROS);
            assertEquals(0, stroke.milliNewtons(TOUCH_MICROS));
            assertEquals(0, stroke.milliNewtons(stroke.endMicros()));
            double last = 0;
            for (long now = TOUCH_MICROS; now <= stroke.endMicros(); now += 20) {
                double force = stroke.milliNewtons(now);
                // 20 us at the 100 mN/ms of a finger leaving the bottom
                assertEquals(last, force, 2.5, "at " + now);
                last = force;
            }
        }
    }

    @Test
    void aPressTakesAboutAsLongAsAPersons() {
        double sum = 0;
        int strokes = 400;
        for (int i = 0; i < strokes; i++) {
            sum += new Stroke(ButtonPlan.light(600), draw, 0).endMicros();
        }
        assertEquals(250_000, sum / strokes, 50_000);
    }
}
