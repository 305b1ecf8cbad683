package clickweight.simulator.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.force.WideCodeCorrection;
import org.junit.jupiter.api.Test;

/** Every count there is, through the converter and back. */
class WideCodesTest {
    private static final int FULL_SCALE = 4095;

    private static int corrected(int ideal) {
        return WideCodeCorrection.corrected(WideCodes.raw(ideal));
    }

    /** Ideal counts that share a wide code: nine each, 1032 apart (1024 codes of one count and 8 more). */
    private static boolean onAWideCode(int ideal) {
        return ideal >= 512 && (ideal - 512) % 1032 <= 8;
    }

    @Test
    void besideTheWideCodesCorrectedCountsAreTheIdealOnes() {
        for (int ideal = 0; ideal <= FULL_SCALE; ideal++) {
            if (!onAWideCode(ideal)) {
                assertEquals(ideal, corrected(ideal));
            }
        }
    }

    @Test
    void onAWideCodeTheMiddleIsReadWhichIsAtMostFourCountsOff() {
        int onWideCodes = 0;
        for (int ideal = 0; ideal <= FULL_SCALE; ideal++) {
            if (onAWideCode(ideal)) {
                onWideCodes++;
                assertEquals(4, Math.abs(corrected(ideal) - (ideal - (ideal - 512) % 1032)));
                assertTrue(Math.abs(corrected(ideal) - ideal) <= 4, "ideal " + ideal);
            }
        }
        // four codes of nine counts
        assertEquals(36, onWideCodes);
    }

    @Test
    void rawCodesRiseByOneOrStayAndLoseEightAtEachWideCode() {
        for (int ideal = 1; ideal <= FULL_SCALE; ideal++) {
            int step = WideCodes.raw(ideal) - WideCodes.raw(ideal - 1);
            assertEquals(onAWideCode(ideal) && onAWideCode(ideal - 1) ? 0 : 1, step, "ideal " + ideal);
        }
        assertEquals(4095 - 4 * 8, WideCodes.raw(FULL_SCALE));
    }

    @Test
    void countsOutsideTheConverterReadAsItsNearerEnd() {
        assertEquals(0, corrected(-1));
        assertEquals(0, corrected(Integer.MIN_VALUE));
        assertEquals(FULL_SCALE, corrected(FULL_SCALE + 1));
        assertEquals(FULL_SCALE, corrected(Integer.MAX_VALUE));
    }
}
