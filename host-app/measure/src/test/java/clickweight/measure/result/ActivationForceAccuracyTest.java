package clickweight.measure.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.statistics.Figure;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.measure.stroke.SyntheticRig;
import clickweight.measure.stroke.SyntheticStroke;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AF against the truth of made-up strokes: no bias worth the name, and intervals that cover as often as they say. */
class ActivationForceAccuracyTest {
    private static final double TRUE_MILLI_NEWTONS = 600;

    @ParameterizedTest(name = "{0} mN/ms, {1}, fall {2} ms, make at {3} of the fall")
    @CsvSource({
        "2, STRAIGHT, 25, 0.5", "2, STRAIGHT, 5, 0.5", "2, STRAIGHT, 1, 0.0", "2, SOFTENING, 25, 0.5",
        "5, STRAIGHT, 10, 0.5", "5, STRAIGHT, 2, 1.0", "5, SOFTENING, 10, 0.5", "5, SOFTENING, 2, 0.0",
        "10, STRAIGHT, 5, 0.5", "10, STRAIGHT, 1, 0.0", "10, SOFTENING, 5, 0.5", "10, SOFTENING, 1, 0.5",
        "20, STRAIGHT, 2.5, 0.5", "20, STRAIGHT, 0.5, 0.0", "20, STRAIGHT, 7.5, 0.1", "20, SOFTENING, 2.5, 0.5",
    })
    void biasOfActivationForceStaysUnderTwoMilliNewtons(
            double ramp, SyntheticStroke.Rise rise, double fallMillis, double makePart) {
        SyntheticStroke stroke = SyntheticStroke.snapping(TRUE_MILLI_NEWTONS, ramp)
                .shaped(rise, fallMillis)
                .makeAt(makePart);
        SyntheticSession session = new SyntheticSession(StrokePolicy.defaults(), 7, 0, 6);
        for (int i = 0; i < 400; i++) {
            session.rig().press(stroke, 120);
        }
        Figure force = session.finish().activationForce().orElseThrow().figure();
        assertEquals(400, force.n());
        assertEquals(TRUE_MILLI_NEWTONS, force.mean(), 2);
    }

    @Test
    void intervalsCoverTheTruthInAboutNineteenOfTwentySessions() {
        // binomial of 60 at 0.95: below 0.85 once in 600 times
        assertCoverage(60, 0.85, 1);
    }

    @Test
    @Tag("long")
    void intervalsCoverTheTruthIn930To970OfAThousandSessions() {
        assertCoverage(1000, 0.930, 0.970);
    }

    private static void assertCoverage(int sessions, double least, double most) {
        int covered = 0;
        for (int seed = 1; seed <= sessions; seed++) {
            if (session(seed).activationForce().orElseThrow().figure().covers(TRUE_MILLI_NEWTONS)) {
                covered++;
            }
        }
        double share = covered / (double) sessions;
        assertTrue(least <= share && share <= most, covered + " of " + sessions + " intervals cover the truth");
    }

    /** 30 presses: AF spread 3 %, ramp 2-20 mN/ms, make anywhere on the fall, span error as stated, tare 10 counts off. */
    static ButtonResult session(long seed) {
        SyntheticSession session =
                SyntheticSession.withDrawnSpan(StrokePolicy.defaults().withSeed(seed), seed);
        SyntheticRig rig = session.rig();
        for (int i = 0; i < 30; i++) {
            double force = TRUE_MILLI_NEWTONS * (1 + 0.03 * rig.gauss());
            rig.press(SyntheticStroke.snapping(force, rig.uniform(2, 20)).makeAt(rig.uniform(0, 1)), 120);
        }
        return session.finish();
    }
}
