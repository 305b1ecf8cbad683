package clickweight.core.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Tare 200 counts, 1.25 mN per count: 680 counts are (680 - 200) x 1.25 = 600 mN. */
class ForceChannelTest {
    private final ForceChannel channel = channel(200 * 16, 1_250_000);

    private static ForceChannel channel(int tareSixteenths, int spanNanoNewtonsPerCount) {
        ForceTuning tuning = new ForceTuning();
        SharedForce alone = new SharedForce(tuning, new ForceChannel[0], 0);
        ForceChannel channel = new ForceChannel(tuning, alone, new WheelRunOut(), false);
        channel.calibrate(tareSixteenths, spanNanoNewtonsPerCount, 0);
        return channel;
    }

    @Test
    void forceIsCountsAboveTareTimesSpan() {
        channel.sample(680);
        assertEquals(600, channel.milliNewtons());
        channel.sample(196);
        assertEquals(-5, channel.milliNewtons());
    }

    @Test
    void levelAtAForceIsTheLevelOfTheCountsThatGiveIt() {
        channel.sample(680);
        assertEquals(channel.level(), channel.levelAt(600));
        channel.sample(679);
        assertTrue(channel.level() < channel.levelAt(600));
    }

    @Test
    void levelAtTheLargestForceOfAFineConverterDoesNotOverflow() {
        // 24 bit over 5 N: 0.3 uN per count; 5000 mN are 16.7 million counts
        ForceChannel fine = channel(0, 300);
        assertEquals(Math.round(5000.0 * 1_000_000 * 64 / 300), fine.levelAt(5000));
        assertEquals(Integer.MAX_VALUE, channel(0, 100).levelAt(5000));
    }

    @Test
    void channelWithoutSpanIsNeverAtAForce() {
        assertEquals(Integer.MAX_VALUE, channel(0, 0).levelAt(50));
    }

    @Test
    void firstSampleIsTakenAsItIsWhateverTheFilter() {
        channel.filterShift(6);
        channel.sample(680);
        assertEquals(600, channel.milliNewtons());
    }

    /** 1 - (1 - 1/8)^8 = 0.656 of a step of 800 counts is 525 counts above 200: 656 mN. */
    @Test
    void filterOfShiftThreeReachesTwoThirdsOfAStepInEightSamples() {
        channel.filterShift(3);
        channel.sample(200);
        for (int i = 0; i < 8; i++) {
            channel.sample(1000);
        }
        assertEquals(656, channel.milliNewtons(), 2);
    }

    @Test
    void filterSettlesWithinHalfACountFromBothSides() {
        for (int from : new int[] {0, 4095}) {
            ForceChannel filtered = channel(0, 1_000_000);
            filtered.filterShift(6);
            filtered.sample(from);
            for (int i = 0; i < 2000; i++) {
                filtered.sample(1000);
            }
            assertEquals(1000 * 64, filtered.level(), 32, "from " + from);
        }
    }

    @Test
    void filterTakesTheFullRangeOf24Bits() {
        ForceChannel wide = channel(0, 300);
        wide.filterShift(6);
        wide.sample(0);
        for (int i = 0; i < 3000; i++) {
            wide.sample(0xFFFFFF);
        }
        assertEquals(0xFFFFFF * 64, wide.level(), 32);
    }

    @Test
    void millinewtonsFollowACalibrationThoughTheLevelIsTheSame() {
        channel.sample(680);
        assertEquals(600, channel.milliNewtons());
        channel.calibrate(200 * 16, 2_500_000, 0);
        assertEquals(1200, channel.milliNewtons());
    }

    @Test
    void tareIsTheMeanOf256RawSamplesInSixteenths() {
        channel.filterShift(6);
        channel.startTare();
        for (int i = 0; i < 255; i++) {
            assertFalse(channel.sample(i % 2 == 0 ? 210 : 211));
        }
        assertTrue(channel.sample(211));
        assertEquals(210 * 16 + 8, channel.tareSixteenths());
        assertFalse(channel.sample(211));
    }
}
