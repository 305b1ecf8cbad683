package clickweight.measure.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.statistics.Figure;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.measure.stroke.SyntheticStroke;
import org.junit.jupiter.api.Test;

class ButtonMeasurementTest {

    @Test
    void progressCountsStrokesAndTheIntervalNarrows() {
        SyntheticSession session = new SyntheticSession(StrokePolicy.defaults(), 3, 0, 0);
        ButtonMeasurement measurement = session.measurement();
        press(session, 1);
        assertEquals(1, measurement.strokesDone());
        assertTrue(Double.isNaN(measurement.halfWidth95()), "one stroke has no interval");
        press(session, 4);
        double afterFive = measurement.halfWidth95();
        press(session, 35);
        assertEquals(40, measurement.strokesDone());
        // s / sqrt(n) alone gives sqrt(8); Student's t for five strokes widens it further
        assertTrue(measurement.halfWidth95() < afterFive / 2, measurement.halfWidth95() + " after " + afterFive);
    }

    @Test
    void figuresOfAQuietSessionLieOnTheTruthAndNothingIsFlagged() {
        SyntheticSession session = new SyntheticSession(StrokePolicy.defaults(), 4, 0, 0);
        press(session, 40);
        ButtonResult result = session.finish();
        assertFalse(result.flagged());
        assertEquals(0, result.teaseCount());
        // true forces of SyntheticStroke.snapping: make half way from AF to 0.75 AF, break at 0.5 AF
        assertCovers(600, result.activationForce().orElseThrow().figure());
        assertCovers(525, result.forceAtMake().orElseThrow().figure());
        assertCovers(300, result.releaseForce().orElseThrow().figure());
        assertCovers(225, result.hysteresis().orElseThrow().figure());
        // 12 counts of 1.25 mN, and rounding: sqrt(12^2 + 1/12) * 1.25
        assertEquals(15.0, result.noiseMilliNewtons(), 0.5);
    }

    private static void press(SyntheticSession session, int strokes) {
        for (int i = 0; i < strokes; i++) {
            double force = 600 * (1 + 0.03 * session.rig().gauss());
            session.rig().press(SyntheticStroke.snapping(force, 10), 120);
        }
        session.rig().rest(120);
    }

    private static void assertCovers(double truth, Figure figure) {
        assertTrue(figure.covers(truth), truth + " in " + figure);
    }
}
