package clickweight.protocol.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WheelLearnTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, true, 0",
        "2, 24, false, 24",
        "4, 255, true, 255",
        "0, 256, false, 255",
        "0, 2000, false, 255",
    })
    void detailOfAnAnswerIsReadAsItWasMade(int steps, int rests, boolean learning, int restsTold) {
        int detail = WheelLearn.detail(steps, rests, learning);
        assertEquals(steps, WheelLearn.stepsPerDetent(detail));
        assertEquals(restsTold, WheelLearn.rests(detail));
        assertEquals(learning, WheelLearn.learning(detail));
    }
}
