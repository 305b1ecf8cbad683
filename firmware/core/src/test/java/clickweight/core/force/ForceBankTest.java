package clickweight.core.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.message.InputEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Channels 0 and 2; tare 200 counts, 1.25 mN per count, so that 600 mN are 680 counts. */
class ForceBankTest {
    private final ForceBank bank = new ForceBank(0b0101);

    @BeforeEach
    void calibrateChannels() {
        bank.calibrate(0, 3200, 1_250_000, 5000);
        bank.calibrate(2, 3200, 1_250_000, 5000);
    }

    /** Long enough not to be a spike. */
    private void hold(int counts) {
        for (int i = 0; i < 8; i++) {
            bank.sample(0, counts);
        }
    }

    @Test
    void thresholdsFollowANewTare() {
        bank.configure(0, 600, 400, 0);
        bank.startTare(0b0001);
        for (int i = 0; i < ForceChannel.TARE_SAMPLES; i++) {
            bank.sample(0, 300);
        }
        hold(779);
        assertFalse(bank.actuated(0));
        bank.sample(0, 780);
        assertTrue(bank.actuated(0));
    }

    /** 680 counts stay 680, but with 2.5 mN per count above a tare of 320 counts they are 900 mN. */
    @Test
    void thresholdsFollowANewCalibrationAtOnceAndATareUnderWayIsForgotten() {
        bank.configure(0, 1000, 400, 0);
        hold(680);
        assertFalse(bank.actuated(0));
        bank.startTare(0b0001);
        bank.calibrate(0, 320 * 16, 2_500_000, 1000);
        for (int i = 0; i < ForceChannel.TARE_SAMPLES; i++) {
            assertFalse(bank.sample(0, 719));
        }
        assertFalse(bank.actuated(0));
        bank.sample(0, 720);
        assertTrue(bank.actuated(0));
        assertEquals(1000, bank.milliNewtons(0));
        assertEquals(1000, bank.channel(0).spanUncertaintyPpm());
    }

    @Test
    void tareOfOneChannelLeavesTheOthers() {
        bank.startTare(0b0001);
        for (int i = 0; i < ForceChannel.TARE_SAMPLES; i++) {
            assertEquals(i == ForceChannel.TARE_SAMPLES - 1, bank.sample(0, 300));
            assertFalse(bank.sample(2, 300));
        }
        assertEquals(3200, bank.channel(2).tareSixteenths());
    }

    @Test
    void channelThatDoesNotExistHasNoForce() {
        assertEquals(InputEvent.NO_FORCE, bank.milliNewtons(1));
    }
}
