package clickweight.core.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rest of one channel: tare 200 counts of 1.25 mN; 64 levels a count. Seconds of 8000 samples. */
class RestTest {
    private static final int SECOND = 8000;

    private final ForceBank bank = new ForceBank(0b0001);

    RestTest() {
        bank.calibrate(0, 200 * 16, 1_250_000, 0);
        bank.configure(0, 600, 400, 0);
    }

    private void hold(int counts, int samples) {
        for (int i = 0; i < samples; i++) {
            bank.sample(0, counts);
        }
    }

    private int restMilliNewtons() {
        return (bank.level(0) - bank.levelAt(0, 0)) * 5 / 4 / 64;
    }

    @Test
    void driftIsTakenOffTheLevelButNotOffTheForceThatIsReported() {
        hold(200, SECOND);
        hold(216, 8 * SECOND);
        assertEquals(0, restMilliNewtons());
        assertEquals(20, bank.milliNewtons(0));
    }

    @Test
    void restFallsFasterThanItRises() {
        hold(200, SECOND);
        hold(216, SECOND);
        assertEquals(10, restMilliNewtons(), 1);
        hold(200, SECOND / 4);
        assertEquals(0, restMilliNewtons(), 1);
    }

    @Test
    void restIsFrozenWhilePressedAndHeldForHalfASecondAfter() {
        hold(200, SECOND);
        hold(216, 4 * SECOND);
        int before = bank.level(0);
        hold(1000, 10 * SECOND);
        assertTrue(bank.actuated(0));
        hold(230, SECOND / 4);
        assertEquals(before + 14 * 64, bank.level(0));
        hold(230, SECOND);
        assertTrue(bank.level(0) < before + 14 * 64);
    }

    @Test
    void restGoesNoFurtherThanItsLimit() {
        for (int counts = 200; counts < 360; counts++) {
            hold(counts, SECOND / 2);
        }
        // 150 mN are 120 counts: the last 40 counts are force
        assertEquals(50, restMilliNewtons(), 2);
        for (int counts = 360; counts > 40; counts--) {
            hold(counts, SECOND / 2);
        }
        assertEquals(-50, restMilliNewtons(), 2);
    }

    @Test
    void fingerAtRestOnTheButtonIsNotLearned() {
        hold(200, SECOND);
        hold(200 + 100, 100 * SECOND);
        assertEquals(125, restMilliNewtons());
    }

    /** Mistake of others: held at boot becomes rest. */
    @Test
    void buttonHeldAtBootIsPressedAndFlaggedAndNeverBecomesRest() {
        hold(1000, 100 * SECOND);
        assertTrue(bank.actuated(0));
        assertTrue(bank.heldAtBoot(0));
        assertEquals(1000, restMilliNewtons());
        hold(200, SECOND);
        assertFalse(bank.actuated(0));
        assertFalse(bank.heldAtBoot(0));
        assertEquals(0, restMilliNewtons());
    }

    @Test
    void lightWeightAtBootIsFlaggedAndNotLearnedEither() {
        hold(300, 100 * SECOND);
        assertTrue(bank.heldAtBoot(0));
        assertFalse(bank.actuated(0));
        assertEquals(125, restMilliNewtons());
    }

    /** Nothing is near to rest then, and noise is no finger. */
    @Test
    void withoutABandForRestNothingIsFlagged() {
        bank.configureRest(10, 40, 0, 150, 500);
        hold(203, SECOND);
        assertFalse(bank.heldAtBoot(0));
    }

    @Test
    void buttonFreeAtBootIsNotFlaggedWhenHeldLater() {
        hold(200, SECOND);
        hold(1000, SECOND);
        assertFalse(bank.heldAtBoot(0));
    }

    /** Mistake of others: auto-calibration writes flash or overrides the manual one. There is no flash here to write to. */
    @Test
    void trackedRestLeavesTheCalibrationAndAManualOneForgetsIt() {
        hold(200, SECOND);
        hold(216, 10 * SECOND);
        assertEquals(200 * 16, bank.channel(0).tareSixteenths());
        bank.calibrate(0, 210 * 16, 1_250_000, 0);
        bank.sample(0, 216);
        assertEquals(6 * 5 / 4, restMilliNewtons());
        assertEquals(8, bank.milliNewtons(0));
    }

    @Test
    void tareStartsRestAnew() {
        hold(200, SECOND);
        hold(216, 10 * SECOND);
        bank.startTare(1);
        hold(216, ForceChannel.TARE_SAMPLES);
        assertEquals(216 * 16, bank.channel(0).tareSixteenths());
        bank.sample(0, 216);
        assertEquals(bank.levelAt(0, 0), bank.level(0));
    }

    @Test
    void noTrackingWithABandOfNothing() {
        bank.configureRest(4, 40, 0, 150, 500);
        hold(200, SECOND);
        hold(190, 10 * SECOND);
        assertEquals(-12, restMilliNewtons());
    }

    /** Mistake of others: one spike widens learned bounds for ever. */
    @Test
    void spikesMoveNeitherRestNorNoiseForLong() {
        NoiseEstimate noise = new NoiseEstimate();
        Random random = new Random(1);
        int before = 0;
        for (int i = 0; i < 4000; i++) {
            int level = (int) (12 * 64 * random.nextGaussian());
            noise.readings(level, before);
            before = level;
        }
        assertEquals(12 * 64, noise.sigma(), 200);
        int sigma = noise.sigma();
        noise.readings(Integer.MAX_VALUE / 2, 0);
        assertTrue(noise.sigma() < sigma + sigma / 8, "after a spike: " + noise.sigma());
        for (int i = 0; i < 500; i++) {
            noise.readings(i % 2 * 64, (i + 1) % 2 * 64);
        }
        assertEquals(64 * 113 / 128, noise.sigma(), 2);

        hold(200, SECOND);
        for (int i = 0; i < 200; i++) {
            hold(4000, 3);
            hold(200, 77);
        }
        assertEquals(0, restMilliNewtons(), 1);
    }
}
