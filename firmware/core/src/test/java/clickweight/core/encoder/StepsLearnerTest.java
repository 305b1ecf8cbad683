package clickweight.core.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsLearnerTest {
    private static final int TIMEOUT_MICROS = 60_000_000;
    private final StepsLearner learner = new StepsLearner();

    private void turn(int steps) {
        for (int i = 0; i < Math.abs(steps); i++) {
            learner.step(Integer.signum(steps));
        }
        learner.rest();
    }

    @ParameterizedTest
    @CsvSource({"1, 11", "2, 12", "4, 13", "1, 14", "2, 15", "4, 16"})
    void findsTheStepsOfADetentThoughAFingerStopsBetweenThem(int stepsPerDetent, int seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 200; trial++) {
            learner.start(0, TIMEOUT_MICROS);
            for (int rest = 0; learner.learning() && rest < 200; rest++) {
                if (rest == 5) {
                    turn(1);
                    turn(stepsPerDetent - 1);
                }
                turn(stepsPerDetent * (1 + random.nextInt(3)) * (random.nextInt(4) == 0 ? -1 : 1));
            }
            assertEquals(stepsPerDetent, learner.stepsPerDetent(), "trial " + trial);
        }
    }

    @Test
    void restWithoutAStepIsNone() {
        learner.start(0, TIMEOUT_MICROS);
        for (int i = 0; i < 100; i++) {
            learner.rest();
        }
        assertEquals(0, learner.rests());
        assertTrue(learner.learning());
    }

    @ParameterizedTest
    @CsvSource({"0", "2147483000", "-5"})
    void givesUpAtItsTimeAndKnowsNothingThen(int startMicros) {
        learner.start(startMicros, TIMEOUT_MICROS);
        turn(2);
        learner.poll(startMicros + TIMEOUT_MICROS - 1);
        assertTrue(learner.learning());
        learner.poll(startMicros + TIMEOUT_MICROS);
        assertFalse(learner.learning());
        for (int i = 0; i < 20; i++) {
            turn(2);
        }
        assertEquals(StepsLearner.UNKNOWN, learner.stepsPerDetent());
    }
}
