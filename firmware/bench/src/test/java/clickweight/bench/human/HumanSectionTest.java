package clickweight.bench.human;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.simulator.plant.human.Episode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures with room for chance: 60 episodes a kind are few. */
class HumanSectionTest {
    private static final int EPISODES = 60;

    @ParameterizedTest
    @ValueSource(longs = {4001, 4002})
    void guardTakesMostOfWhatScrollingClicksAndMissesFew(long seed) {
        HumanSection.Essay essay = new HumanSection.Essay(seed, EPISODES);
        assertTrue(
                essay.plain().accidental(Episode.Cue.LANDING, Episode.Cue.RELANDING) > 40,
                "there is something to guard");
        assertTrue(essay.share(Episode.Cue.LANDING, Episode.Cue.RELANDING) <= 0.1, "ten times fewer at a landing");
        assertTrue(essay.guard().accidental(Episode.Cue.DURING, Episode.Cue.AFTER) <= 2);
        assertTrue(essay.guard().missedPercent(Episode.Cue.REST) <= 5);
        assertTrue(essay.guard().missedPercent(Episode.Cue.DURING, Episode.Cue.AFTER) <= 15);
        assertTrue(essay.guard().missedPercent() < essay.plain().missedPercent());
        assertTrue(essay.guard().delayMillis(0.99, Episode.Cue.REST) <= 15);
        assertTrue(essay.guard().missedPercent(Episode.Cue.HOLD) <= 20, "press and scroll");
        assertEquals(0, essay.guard().cut, "nothing ends a reported press but its release");
        assertTrue(essay.guard().delayMillis(0.99, Episode.Cue.LANDING) <= 135, "confirmation and tap");
    }

    @Test
    void sameSeedGivesTheSame() {
        HumanSection.Essay one = new HumanSection.Essay(4004, 5);
        HumanSection.Essay two = new HumanSection.Essay(4004, 5);
        assertEquals(one.tables().toString(), two.tables().toString());
    }
}
