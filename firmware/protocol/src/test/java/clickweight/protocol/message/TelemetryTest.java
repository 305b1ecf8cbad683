package clickweight.protocol.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.frame.Frames;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelemetryTest {
    private final byte[] buffer = new byte[Frames.MAX_MESSAGE_LENGTH];
    private final Telemetry batch = new Telemetry();

    @Test
    void nineSamplesOfFourTwelveBitChannelsFillOneHidReport() {
        batch.begin(buffer, 0, 12).channelMask(15).count(9);
        assertEquals(64, batch.length());
    }

    @Test
    void longestBatchFitsTheLongestMessage() {
        batch.begin(buffer, 0, 24).channelMask(15).count(Telemetry.MAX_SAMPLES);
        assertTrue(batch.length() <= Frames.MAX_MESSAGE_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 16, 24})
    void everyCountComesBackForEveryMaskAndLength(int width) {
        SplittableRandom random = new SplittableRandom(width);
        for (int mask = 1; mask < 16; mask++) {
            for (int count = 1; count <= Telemetry.MAX_SAMPLES; count++) {
                random.nextBytes(buffer);
                batch.begin(buffer, 0, width).channelMask(mask).count(count);
                int[][] expected = new int[count][Integer.bitCount(mask)];
                for (int sample = 0; sample < count; sample++) {
                    for (int slot = 0; slot < expected[sample].length; slot++) {
                        expected[sample][slot] = random.nextInt(1 << width);
                        batch.counts(sample, slot, expected[sample][slot]);
                    }
                }
                Telemetry read = new Telemetry().wrap(buffer, 0);
                assertEquals(width, read.widthBits());
                for (int sample = 0; sample < count; sample++) {
                    for (int slot = 0; slot < expected[sample].length; slot++) {
                        assertEquals(expected[sample][slot], read.counts(sample, slot));
                    }
                }
            }
        }
    }

    @Test
    void headerFieldsDoNotDisturbEachOther() {
        batch.begin(buffer, 0, 12)
                .channelMask(10)
                .count(15)
                .periodMicros(102_375)
                .drops(99)
                .sequence(0xFFFE);
        batch.firstMicros(-2);
        assertEquals(10, batch.channelMask());
        assertEquals(15, batch.count());
        assertEquals(102_375, batch.periodMicros());
        assertEquals(Telemetry.MAX_DROPS, batch.drops());
        assertEquals(0xFFFE, batch.sequence());
        assertEquals(-2, batch.firstMicros());
    }

    @Test
    void batchCutShortIsNotWhole() {
        batch.begin(buffer, 0, 16).channelMask(3).count(4);
        assertTrue(Telemetry.isWhole(buffer, 0, batch.length()));
        assertFalse(Telemetry.isWhole(buffer, 0, batch.length() - 1));
        assertFalse(Telemetry.isWhole(buffer, 0, 9));
    }

    @Test
    void batchWithoutSamplesOrChannelsIsNotWhole() {
        batch.begin(buffer, 0, 12).channelMask(15);
        assertFalse(Telemetry.isWhole(buffer, 0, 64));
        batch.begin(buffer, 0, 12).count(3);
        assertFalse(Telemetry.isWhole(buffer, 0, 64));
    }

    @Test
    void aReportHoldsNineSamplesOfFourChannelsAndMoreOfFewer() {
        // 64 bytes less the header of 10 are 432 bits
        assertEquals(9, Telemetry.mostSamples(64, 12, 4));
        assertEquals(12, Telemetry.mostSamples(64, 12, 3));
        assertEquals(15, Telemetry.mostSamples(64, 12, 2));
        assertEquals(6, Telemetry.mostSamples(64, 16, 4));
        assertEquals(4, Telemetry.mostSamples(64, 24, 4));
        assertEquals(15, Telemetry.mostSamples(192, 24, 4));
    }
}
