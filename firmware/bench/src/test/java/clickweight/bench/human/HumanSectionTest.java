package clickweight.bench.human;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.simulator.plant.human.Episode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures with room for chance: 60 episodes a kind are few. */
class HumanSectionTest {
    private static final int EPISODES = 60;

    @Test
    void guardTakesMostOfWhatScrollingClicksAndMissesFew() {
        assertGuards(4001);
    }

    @Tag("long")
    @Test
    void itDoesSoForAnotherSeed() {
        assertGuards(4002);
    }

    private static void assertGuards(long seed) {
        HumanSection.Essay essay = new HumanSection.Essay(seed, EPISODES);
        assertTrue(
                essay.plain().accidental(Episode.Cue.LANDING, Episode.Cue.RELANDING) > 40,
                "there is something to guard");
        assertTrue(essay.share(Episode.Cue.LANDING, Episode.Cue.RELANDING) <= 0.1, "ten times fewer at a landing");
        assertTrue(essay.guard().accidental(Episode.Cue.DURING, Episode.Cue.AFTER) <= 2);
        assertTrue(essay.guard().missedPercent(Episode.Cue.REST) <= 5);
        assertTrue(essay.guard().missedPercent(Episode.Cue.DURING, Episode.Cue.AFTER) <= 12);
        assertTrue(essay.guard().missedPercent() < essay.plain().missedPercent());
        assertEquals(0, essay.guard().delayMillis(0.95, Episode.Cue.REST), "no delay from rest");
        assertTrue(essay.guard().delayMillis(0.99, Episode.Cue.REST) <= 1, "the slowest of sixty");
        assertTrue(essay.guard().missedPercent(Episode.Cue.HOLD) <= 20, "press and scroll");
        assertTrue(essay.guard().cut <= 1, "a held press that relaxes may pass for a tap: " + essay.guard().cut);
        assertTrue(essay.guard().delayMillis(0.99, Episode.Cue.LANDING) <= 135, "confirmation and tap");
    }

    @Test
    void sameSeedGivesTheSame() {
        HumanSection.Essay one = new HumanSection.Essay(4004, 5);
        HumanSection.Essay two = new HumanSection.Essay(4004, 5);
        assertEquals(one.tables().toString(), two.tables().toString());
    }
}
