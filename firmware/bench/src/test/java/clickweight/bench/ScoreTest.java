package clickweight.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScoreTest {
    private final Score score = new Score();

    @Test
    void firstReportOfAPressIsItsHitAndTheSecondIsFalse() {
        score.begins(1000);
        score.pressed(1200);
        score.released(1300);
        score.pressed(1400);
        score.ends(2000);
        score.released(2500);
        score.finish();
        assertEquals(1, score.falsePresses());
        assertEquals(0, score.missed());
        assertEquals(200, score.press().percentileMicros(1));
        assertEquals(0, score.release().count());
    }

    @Test
    void reportMoreThanATenthOfASecondAfterTheEndIsFalseAndThePressMissed() {
        score.begins(0);
        score.ends(1000);
        score.pressed(101_001);
        score.finish();
        assertEquals(1, score.falsePresses());
        assertEquals(1, score.missed());
    }

    @Test
    void releaseLatencyCountsFromTheEndOfThePressThatWasHit() {
        score.begins(0);
        score.pressed(125);
        score.ends(1000);
        score.released(1250);
        score.finish();
        assertEquals(250, score.release().percentileMicros(0.5));
        assertEquals(1, score.presses());
    }

    @Test
    void reportWithoutAnyPressIsFalse() {
        score.pressed(5);
        score.finish();
        assertEquals(1, score.falsePresses());
        assertEquals(0, score.missed());
    }
}
