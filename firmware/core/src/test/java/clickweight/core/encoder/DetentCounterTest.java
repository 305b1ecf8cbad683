package clickweight.core.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetentCounterTest {
    /** Steps as + and -, R for a rest; what each emits below, . for nothing. */
    @ParameterizedTest
    @CsvSource({
        "2, ++++,         .+.+",
        "2, ++--,         .+.-",
        "2, ++-+-+,       .+....",
        "2, +-+-+-,       ......",
        "2, ----++,       .-.-.+",
        "4, ++++++++,     ...+...+",
        "4, +++---,       ......",
        "4, ++++----,     ...+...-",
        "4, +++-+-++,     .......+",
        "1, +-++,         +-++",
    })
    void detentIsEmittedOnArrivalInTheNextRestState(int stepsPerDetent, String steps, String emitted) {
        assertEquals(emitted, run(new DetentCounter(), stepsPerDetent, steps));
    }

    @Test
    void startedHalfWayMovesItsRestStatesAfterThreeRestsAndEmitsNothingByThat() {
        // the first step ends a notch that was begun before; each of the three notches after it is two steps
        assertEquals(".R+.R+.R.+", run(new DetentCounter(), 2, "+R++R++R++"));
    }

    @Test
    void fingerHoldingTheWheelHalfWayTwiceCostsNoDetent() {
        assertEquals(".R+R.R+R", run(new DetentCounter(), 2, "+R+R+R+R"));
    }

    @Test
    void changeOfTheNumberOfStepsBeginsAtTheStateNow() {
        DetentCounter counter = new DetentCounter();
        run(counter, 2, "+");
        assertEquals("...+", run(counter, 4, "++++"));
    }

    private static String run(DetentCounter counter, int stepsPerDetent, String steps) {
        counter.stepsPerDetent(stepsPerDetent);
        StringBuilder emitted = new StringBuilder();
        for (int i = 0; i < steps.length(); i++) {
            char step = steps.charAt(i);
            if (step == 'R') {
                counter.rest();
                emitted.append('R');
            } else {
                int detent = counter.step(step == '+' ? 1 : -1);
                emitted.append(detent == 0 ? '.' : detent > 0 ? '+' : '-');
            }
        }
        return emitted.toString();
    }
}
