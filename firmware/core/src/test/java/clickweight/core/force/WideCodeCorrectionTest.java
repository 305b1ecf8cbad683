package clickweight.core.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WideCodeCorrectionTest {
    private static final int CODES = 4096;

    @Test
    void correctedCountsRiseWithTheRawCodeUntilTheySaturate() {
        // 4095 ideal counts less eight for each of the four wide codes
        int rawFullScale = 4095 - 4 * 8;
        for (int raw = 1; raw < CODES; raw++) {
            int step = WideCodeCorrection.corrected(raw) - WideCodeCorrection.corrected(raw - 1);
            assertTrue(raw > rawFullScale ? step == 0 : step >= 1, "raw code " + raw);
        }
        assertEquals(4095, WideCodeCorrection.corrected(rawFullScale));
        assertEquals(4094, WideCodeCorrection.corrected(rawFullScale - 1));
    }

    /** Nine ideal counts share a wide code, so the next code is nine counts further on: read off the class comment. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "511, 511",
        "512, 516",
        "513, 521",
        "1535, 1543",
        "1536, 1548",
        "1537, 1553",
        "2559, 2575",
        "2560, 2580",
        "2561, 2585",
        "3583, 3607",
        "3584, 3612",
        "3585, 3617",
    })
    void eachWideCodeReadsAsItsMiddleAndLiftsWhatIsBeyondByEight(int raw, int counts) {
        assertEquals(counts, WideCodeCorrection.corrected(raw));
    }
}
