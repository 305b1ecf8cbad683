package clickweight.core.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Left of a bank of four; a digit is that many hundreds of millinewtons, operating 600, release 400. */
class ForceButtonTest {
    private static final int TARE = 200;
    private static final int SAMPLES_A_MILLISECOND = 8;

    private final ForceBank bank = new ForceBank(0b1111);

    ForceButtonTest() {
        for (int channel = 0; channel < 4; channel++) {
            bank.calibrate(channel, TARE * 16, 1_250_000, 0);
            bank.configure(channel, 600, 400, 0);
        }
    }

    private void sample(int left, int others) {
        bank.sample(0, TARE + left * 4 / 5);
        for (int channel = 1; channel < 4; channel++) {
            bank.sample(channel, TARE + others * 4 / 5);
        }
    }

    /** A line from each force to the next in 4 ms, 16 ms in all at each: a force as fingers make it. */
    private String judge(String force) {
        StringBuilder judged = new StringBuilder();
        int from = 100 * (force.charAt(0) - '0');
        for (int i = 0; i < force.length(); i++) {
            int to = 100 * (force.charAt(i) - '0');
            for (int n = 1; n <= 16 * SAMPLES_A_MILLISECOND; n++) {
                sample(n < 32 ? from + (to - from) * n / 32 : to, 0);
            }
            from = to;
            judged.append(bank.actuated(0) ? '=' : '_');
        }
        return judged.toString();
    }

    @Test
    void pressedAtTheOperatingForceReleasedAtTheReleaseForce() {
        assertEquals("___====___", judge("0356775430"));
    }

    @Test
    void releaseBelowOperatingForceButAboveReleaseForceKeepsPressed() {
        assertEquals("_=====", judge("565555"));
    }

    @Test
    void riseAboveReleaseForceButBelowOperatingForceKeepsReleased() {
        assertEquals("_=____", judge("064555"));
    }

    @Test
    void forceHoveringAtEitherThresholdChangesItsMindOnce() {
        assertEquals("_======______", judge("5656565434545"));
    }

    @Test
    void steadyRiseIsSeenInTheSampleThatReachesTheOperatingForce() {
        for (int force = 0; force < 600; force += 20) {
            sample(force, 0);
            assertFalse(bank.actuated(0), "at " + force);
        }
        sample(600, 0);
        assertTrue(bank.actuated(0));
    }

    @Test
    void spikeOfThreeSamplesIsNoPressAndAJumpThatStaysIsOneInTheFourth() {
        judge("0");
        for (int n = 0; n < 3; n++) {
            sample(2000, 0);
        }
        sample(0, 0);
        assertFalse(bank.actuated(0));
        for (int n = 0; n < 3; n++) {
            sample(2000, 0);
            assertFalse(bank.actuated(0));
        }
        sample(2000, 0);
        assertTrue(bank.actuated(0));
    }

    @Test
    void spikeToNothingDoesNotReleaseAHeldButton() {
        judge("09");
        for (int n = 0; n < 3; n++) {
            sample(0, 0);
            assertTrue(bank.actuated(0));
        }
        sample(900, 0);
        assertTrue(bank.actuated(0));
    }

    @Test
    void snapThatLetsGoHalfOfTheForceForFourMillisecondsDoesNotRelease() {
        rise(700);
        for (int n = 0; n < 32; n++) {
            sample(340, 0);
            assertTrue(bank.actuated(0), "after " + n);
        }
        assertEquals("==", judge("99"));
    }

    @Test
    void fingerThatLeavesJustAfterThePressReleasesOnceTheForceIsGone() {
        rise(700);
        for (int force = 700; force >= 60; force -= 40) {
            sample(force, 0);
        }
        assertFalse(bank.actuated(0));
    }

    private void rise(int until) {
        for (int force = 0; force <= until; force += 20) {
            sample(force, 0);
        }
        assertTrue(bank.actuated(0));
    }

    @Test
    void forceThatAllChannelsShareIsAKnockAndNoPress() {
        for (int n = 0; n < 200; n++) {
            int wave = (int) (900 * Math.sin(n * Math.PI / 20));
            sample(wave, wave / 2);
            assertFalse(bank.actuated(0), "after " + n);
            assertFalse(bank.actuated(3), "after " + n);
        }
    }

    @Test
    void channelsThatAreDeadOrOffTheirRestHoldUpAClickForEightMillisecondsAtMost() {
        for (int others : new int[] {-250, 300}) {
            judge("00");
            for (int n = 0; n < 8000; n++) {
                sample(0, others);
            }
            for (int n = 0; n < 100; n++) {
                sample(Math.min(900, 20 * n), others);
            }
            assertTrue(bank.actuated(0), "others at " + others);
            for (int n = 0; n < 200; n++) {
                sample(Math.max(0, 900 - 20 * n), others);
            }
            assertFalse(bank.actuated(0), "others at " + others);
        }
    }

    @Test
    void noiseThatIsAFaultDoesNotKeepAButtonPressed() {
        Random noise = new Random(2);
        for (int n = 0; n < 40_000; n++) {
            sample((int) (150 * noise.nextGaussian()), 0);
        }
        for (int n = 0; n < 400; n++) {
            sample(900, 0);
        }
        assertTrue(bank.actuated(0));
        for (int n = 0; n < 400; n++) {
            sample(0, 0);
        }
        assertFalse(bank.actuated(0));
    }

    @Test
    void swingIsForgottenAndLeavesNothingOnTheThreshold() {
        assertEquals("__________=", judge("05000000006"));
    }

    @Test
    void twoFingersAtOnceAreTwoPresses() {
        for (int force = 0; force <= 700; force += 20) {
            sample(force, 0);
            bank.sample(1, TARE + force * 4 / 5);
        }
        assertTrue(bank.actuated(0));
        assertTrue(bank.actuated(1));
    }

    @Test
    void ringThatSwingsDownAsFarAsUpDoesNotPress() {
        judge("03");
        for (int n = 0; n < 400; n++) {
            double grown = Math.min(1, n / 128.0);
            sample(300 + (int) (grown * 380 * Math.sin(n * 2 * Math.PI * 160 / 8000)), 0);
            assertFalse(bank.actuated(0), "after " + n);
        }
        assertEquals("_=", judge("37"));
    }

    /** Mistake of others: press point = release point chatters. Both at 600 mN, and a force that stays there, in noise. */
    @Test
    void pressPointEqualToReleasePointDoesNotChatter() {
        bank.configure(0, 600, 600, 0);
        Random noise = new Random(4);
        for (int n = 0; n < 8000; n++) {
            bank.sample(0, TARE + (int) Math.rint(12 * noise.nextGaussian()));
        }
        int changes = 0;
        boolean before = false;
        for (int n = 0; n < 80_000; n++) {
            int ramp = Math.min(480, n);
            bank.sample(0, TARE + ramp + (int) Math.rint(12 * noise.nextGaussian()));
            changes += bank.actuated(0) == before ? 0 : 1;
            before = bank.actuated(0);
        }
        assertEquals(1, changes);
    }

    /** Up to the most that the setting takes; a line of 80 mN/ms, which is clear at each of its samples, after 12 counts of noise. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 8, 9, 10, 16})
    void aClearRiseIsReportedWithinAMillisecondHoweverMuchEvidenceIsAskedFor(int halfSigmas) {
        bank.configureDisturbances(50, halfSigmas, true);
        Random noise = new Random(5);
        for (int n = 0; n < 8000; n++) {
            bank.sample(0, TARE + (int) Math.rint(12 * noise.nextGaussian()));
        }
        int pressedAt = -1;
        for (int n = 0; n < 120 && pressedAt < 0; n++) {
            bank.sample(0, TARE + 8 * n);
            pressedAt = bank.actuated(0) ? n : -1;
        }
        // 600 mN are 480 counts: sample 60
        assertTrue(pressedAt >= 60 && pressedAt <= 68, "pressed at sample " + pressedAt);
    }

    @Test
    void nothingIsPressedBeforeItIsCalibrated() {
        ForceBank blank = new ForceBank(1);
        for (int n = 0; n < 100; n++) {
            blank.sample(0, 4095);
        }
        assertFalse(blank.actuated(0));
    }

    @Test
    void rapidTriggerReleasesOnAFallAndPressesOnARiseFarAboveTheReleaseForce() {
        bank.configureRapid(0, 100, 150, 200, 900);
        assertEquals("__==_=_==__", judge("02397857720"));
    }
}
