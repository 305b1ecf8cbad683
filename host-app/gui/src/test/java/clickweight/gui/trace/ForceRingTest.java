package clickweight.gui.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForceRingTest {
    private static ForceRing filled(int samples, long seed) {
        ForceRing ring = new ForceRing();
        Random random = new Random(seed);
        for (int i = 0; i < samples; i++) {
            ring.add(random.nextFloat(), i, -i, random.nextInt(10) == 0 ? Float.NaN : random.nextFloat());
        }
        ring.publish();
        return ring;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void columnsAreTheLeastAndTheGreatestOfTheirSamples(long seed) {
        int samples = ForceRing.CAPACITY + 1000;
        ForceRing ring = filled(samples, seed);
        float[] low = new float[50];
        float[] high = new float[50];
        int binsPerColumn = 3;
        long firstBin = samples / ForceRing.BIN_SAMPLES - 50L * binsPerColumn;
        for (int channel = 0; channel < ForceRing.CHANNELS; channel++) {
            ring.columns(channel, firstBin, binsPerColumn, low, high);
            for (int column = 0; column < 50; column++) {
                long first = (firstBin + (long) column * binsPerColumn) * ForceRing.BIN_SAMPLES;
                float least = Float.POSITIVE_INFINITY;
                float greatest = Float.NEGATIVE_INFINITY;
                for (long sample = first; sample < first + binsPerColumn * ForceRing.BIN_SAMPLES; sample++) {
                    float force = ring.milliNewtons(channel, sample);
                    least = force < least ? force : least;
                    greatest = force > greatest ? force : greatest;
                }
                assertEquals(least, low[column], "channel " + channel + ", column " + column);
                assertEquals(greatest, high[column], "channel " + channel + ", column " + column);
            }
        }
    }

    @Test
    void whatIsMissingIsNoForce() {
        ForceRing ring = new ForceRing();
        ring.add(1, 2, 3, 4);
        ring.skip(100);
        ring.publish();
        float[] low = new float[2];
        float[] high = new float[2];
        ring.columns(0, 1, 1, low, high);
        assertEquals(101, ring.written());
        assertTrue(Float.isNaN(low[0]) && Float.isNaN(high[1]));
    }

    @Test
    void nothingIsSeenBeforeItIsPublished() {
        ForceRing ring = new ForceRing();
        ring.add(1, 2, 3, 4);
        assertEquals(0, ring.written());
        ring.publish();
        assertEquals(1, ring.written());
    }
}
