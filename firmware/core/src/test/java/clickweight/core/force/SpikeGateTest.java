package clickweight.core.force;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jumps of more than 2 are no finger's. Judged: . believed, x doubted, J a jump that stayed. */
class SpikeGateTest {
    @ParameterizedTest
    @CsvSource({
        "0009000, ...x...",
        "0099000, ..xx...",
        "0999000, .xxx...",
        "0999900, .xxxJxx",
        "0246899, .......",
        "9990999, ...x...",
        "0949000, .xxx...",
        "0990990, .xx.xx.",
    })
    void whatJumpsAndComesBackWithinThreeSamplesIsNeverBelieved(String force, String judged) {
        assertEquals(judged, judged(force));
    }

    /** In the order of the class comment: a rise over more than three samples, the top, the fall. */
    @ParameterizedTest
    @CsvSource({
        "00369cfff, ..xxxxxJ.",
        "0036998, ..xxxJ.",
        "fff963000, ...xxxxJ.",
        "00369c99630000, ..xxxxxJxxxJ..",
    })
    void aBlowIsNotBelievedOnItsFlanks(String force, String judged) {
        assertEquals(judged, judged(force));
    }

    private static String judged(String force) {
        SpikeGate gate = new SpikeGate();
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < force.length(); i++) {
            int level = Character.digit(force.charAt(i), 16);
            int before = i == 0 ? level : Character.digit(force.charAt(i - 1), 16);
            seen.append(".xJ".charAt(gate.judge(level, before, 2)));
        }
        return seen.toString();
    }
}
