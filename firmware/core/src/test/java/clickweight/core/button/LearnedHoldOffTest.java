package clickweight.core.button;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedHoldOffTest {
    /** So that time wraps in each press. */
    private final int start = justBeforeTheWrap();

    private final LearnedHoldOff holdOff = new LearnedHoldOff();

    private static int justBeforeTheWrap() {
        return Integer.MAX_VALUE - 5_000;
    }

    private void press(int heldMicros) {
        holdOff.begins(start);
        holdOff.held(start + heldMicros);
    }

    private int doubt(int heldMicros) {
        press(heldMicros);
        return holdOff.doubtMicros(start + heldMicros);
    }

    private void learn(int heldMicros, int gapMicros) {
        press(heldMicros);
        holdOff.closedAgain(gapMicros, start + heldMicros + gapMicros);
    }

    @Test
    void healthySwitchIsNotDoubted() {
        assertEquals(0, doubt(10_000));
        assertEquals(0, doubt(40_000));
        assertEquals(0, doubt(400_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 5_000, 13_000})
    void firstEvidenceTeachesEnoughForBounceOf20Millis(int gapMicros) {
        learn(100_000, gapMicros);
        assertEquals(26_000, doubt(100_000));
    }

    @Test
    void longerGapsTeachMoreButNotMoreThanAllowed() {
        learn(100_000, 16_000);
        assertEquals(32_000, doubt(100_000));
        holdOff.configure(30_000);
        learn(100_000, 23_000);
        assertEquals(30_000, doubt(100_000));
    }

    @Test
    void doubtStaysBelowTheGapsOfAFinger() {
        learn(100_000, 23_000);
        assertEquals(24_000, doubt(25_000));
        assertEquals(24_000, doubt(60_000));
        assertEquals(46_000, doubt(61_000));
    }

    @Test
    void afterAShortHoldTheSwitchIsDoubtedUntilTwoFingersAreSeenInTurn() {
        learn(100_000, 23_000);
        learn(24_000, 10_000);
        holdOff.held(start + 34_000 + 25_000);
        assertEquals(46_000, doubt(24_000), "held for long after it: that was the switch");
        learn(24_000, 10_000);
        assertEquals(7_500, holdOff.doubtMicros(start + 34_000 + 15_000), "a second short hold");
        assertEquals(46_000, doubt(24_000), "and no third: one short click of a switch that opens by itself");
        learn(24_000, 10_000);
        assertEquals(7_500, holdOff.doubtMicros(start + 34_000 + 15_000));
        assertFalse(holdOff.closedAgain(12_000, start + 34_000 + 27_000), "two fingers in turn");
        assertEquals(7_500, doubt(24_000));
        assertEquals(24_000, doubt(30_000));
    }

    @Test
    void gapsOfAFingerTeachNothing() {
        learn(100_000, 24_000);
        learn(10_000, 8_000);
        assertEquals(0, doubt(100_000));
        assertEquals(0, doubt(10_000));
    }

    @Test
    void slowSettlingIsLearnedWhenTheContactIsHeldAfterIt() {
        learn(10_000, 2_000);
        assertEquals(0, doubt(10_000), "not held yet");
        learn(10_000, 2_000);
        holdOff.held(start + 12_000 + 25_000);
        assertEquals(15_000, doubt(10_000), "up to 25 ms after the press");
        assertEquals(0, doubt(30_000));
    }

    @Test
    void trainOfShortPressesTeachesNothing() {
        for (int i = 0; i < 20; i++) {
            learn(12_000, 6_000);
            holdOff.doubtMicros(start + 30_000);
        }
        holdOff.held(start + 400_000);
        assertEquals(0, doubt(10_000));
    }

    @Test
    void whatWasLearnedFadesWithoutEvidence() {
        learn(100_000, 20_000);
        for (int i = 0; i < 32; i++) {
            press(100_000);
        }
        assertEquals(20_000, doubt(100_000));
        for (int i = 0; i < 32; i++) {
            press(100_000);
        }
        assertEquals(0, doubt(100_000));
    }

    @Test
    void nothingIsLearnedWhereNothingIsAllowed() {
        holdOff.configure(0);
        learn(100_000, 5_000);
        learn(10_000, 2_000);
        holdOff.held(start + 60_000);
        assertEquals(0, doubt(100_000));
        assertEquals(0, doubt(10_000));
    }

    @Test
    void aButtonHeldForHalfAnHourIsStillHeldLong() {
        learn(100_000, 20_000);
        press(100_000);
        holdOff.held(start + Integer.MIN_VALUE);
        assertEquals(40_000, holdOff.doubtMicros(start + Integer.MIN_VALUE + 10_000));
    }
}
