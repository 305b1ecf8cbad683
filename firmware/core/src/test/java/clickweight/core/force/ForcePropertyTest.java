package clickweight.core.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was read. */
class ForcePropertyTest {
    private static ForceBank bank(int tareCounts, Random choices) {
        ForceBank bank = new ForceBank(0b1111);
        for (int channel = 0; channel < 4; channel++) {
            bank.calibrate(channel, tareCounts * 16, 1_250_000, 0);
            int operating = 100 + choices.nextInt(1000);
            bank.configure(channel, operating, 50 + choices.nextInt(operating - 50), choices.nextInt(4));
            if (choices.nextInt(3) == 0) {
                bank.configureRapid(channel, 60 + choices.nextInt(200), 60 + choices.nextInt(200), 50, 1500);
            }
        }
        return bank;
    }

    /** Jumps, ramps, noise, rests and both ends of the converter, for some time each. */
    private static int[] soup(Random random, int samples) {
        int[] counts = new int[samples];
        int level = 0;
        int slope = 0;
        int spread = 1;
        for (int i = 0; i < samples; i++) {
            if (random.nextInt(40) == 0) {
                level = random.nextInt(4) == 0 ? random.nextInt(5000) - 500 : level;
                slope = random.nextInt(3) == 0 ? random.nextInt(201) - 100 : 0;
                spread = 1 + random.nextInt(random.nextInt(4) == 0 ? 800 : 20);
                level = random.nextInt(5) == 0 ? 0 : level;
            }
            level += slope;
            counts[i] = level + random.nextInt(spread);
        }
        return counts;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nothingStaysPressedOnceTheForceIsAtRest(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            ForceBank bank = bank(200, random);
            for (int channel = 0; channel < 4; channel++) {
                for (int counts : soup(random, 4000)) {
                    bank.sample(channel, Math.clamp(200 + counts, 0, 4095));
                }
            }
            for (int i = 0; i < 4 * 800; i++) {
                bank.sample(i & 3, 200);
            }
            for (int channel = 0; channel < 4; channel++) {
                assertFalse(bank.actuated(channel), "seed " + seed + " round " + round + " channel " + channel);
            }
        }
    }

    /** A time does not occur in it; counts and tare may be anywhere. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void judgementIsTheSameWhereverTheTareStands(int seed) {
        ForceBank low = bank(1000, new Random(seed));
        ForceBank high = bank(100_000, new Random(seed));
        Random random = new Random(1000 + seed);
        int[][] counts = {soup(random, 20_000), soup(random, 20_000), soup(random, 20_000), soup(random, 20_000)};
        int presses = 0;
        for (int i = 0; i < 20_000; i++) {
            for (int channel = 0; channel < 4; channel++) {
                boolean before = low.actuated(channel);
                low.sample(channel, 1000 + counts[channel][i]);
                high.sample(channel, 100_000 + counts[channel][i]);
                assertEquals(low.actuated(channel), high.actuated(channel), "sample " + i);
                presses += low.actuated(channel) && !before ? 1 : 0;
            }
        }
        assertFalse(presses < 20, "it was work: " + presses);
    }
}
