package clickweight.measure.stroke;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Noise-free presses on a straight ramp, where every force is known by arithmetic, and the presses that go wrong. */
class StrokeSegmenterTest {
    /** Quantisation is all that is left without noise: half a count is 0.625 mN, on the tare as well. */
    private static final double COUNT = 1.3;

    private final ForceTrace trace = new ForceTrace(SyntheticRig.CALIBRATION);
    private final EdgeTrace edges = new EdgeTrace(true);
    private boolean deaf;

    private SyntheticRig rig(double noiseCounts) {
        SyntheticRig rig = new SyntheticRig(
                new SyntheticRig.Sink() {
                    @Override
                    public void sample(long readyMicros, double milliNewtons, int counts) {
                        trace.add(readyMicros, milliNewtons, counts);
                    }

                    @Override
                    public void edge(long micros, boolean make) {
                        if (!deaf) {
                            edges.add(micros, make);
                        }
                    }
                },
                5,
                0,
                0);
        rig.noiseCounts(noiseCounts);
        return rig;
    }

    private List<Stroke> strokes() {
        return new StrokeSegmenter(trace, edges, StrokePolicy.defaults()).finish();
    }

    @Test
    void forcesAtTheEventsAreThoseOfTheRamp() {
        SyntheticStroke press = SyntheticStroke.snapping(600, 10);
        rig(0).press(press, 100);
        Stroke stroke = strokes().getFirst();
        assertEquals(Set.of(), stroke.flags());
        assertEquals(600, stroke.activationForce().orElseThrow(), 2);
        // make half way down the fall from 600 to 450
        assertEquals(525, stroke.forceAtMake().orElseThrow(), COUNT);
        assertEquals(300, stroke.releaseForce().orElseThrow(), COUNT);
        assertEquals(225, stroke.hysteresis().orElseThrow(), 2 * COUNT);
        assertEquals(10, stroke.rampRate().orElseThrow(), 0.05);
        assertEquals(2, stroke.bounceEdges());
        assertEquals(0, stroke.teaseCount());
    }

    @Test
    void touchLiesWhereTheRampLeavesZeroWithinItsStandardError() {
        SyntheticRig rig = rig(12);
        SyntheticStroke press = SyntheticStroke.snapping(600, 5);
        for (int i = 0; i < 20; i++) {
            rig.press(press, 100);
        }
        double worst = 0;
        for (Stroke stroke : strokes()) {
            double touch = stroke.makeMicros() - press.makeMillis() * 1000;
            double error = Math.abs(stroke.touchMicros().orElseThrow() - touch);
            worst = Math.max(worst, error / stroke.touchStandardErrorMicros());
        }
        // the largest of 20 standard normal errors exceeds 4 once in 800 sessions
        assertTrue(worst < 4, "worst touch is off by " + worst + " standard errors");
    }

    @Test
    void everyStrokeCountsFromItsOwnZeroWhenTheZeroDrifts() {
        // 6 counts (7.5 mN) of drift between strokes, 30 mN over the session
        for (int i = 0; i < 5; i++) {
            double drift = 7.5 * i;
            for (int sample = 0; sample < 4000; sample++) {
                double millis = sample * 0.125;
                double force = SyntheticStroke.snapping(600, 10).at(millis - 100) + drift;
                trace.add(i * 500_000L + sample * 125L + 63, force, (int) (200 + force / 1.25));
            }
            SyntheticStroke press = SyntheticStroke.snapping(600, 10);
            edges.add(i * 500_000L + Math.round((100 + press.makeMillis()) * 1000), true);
            edges.add(i * 500_000L + Math.round((100 + press.breakMillis()) * 1000), false);
        }
        List<Stroke> strokes = strokes();
        assertEquals(5, strokes.size());
        for (int i = 0; i < 5; i++) {
            assertEquals(7.5 * i, strokes.get(i).tareMilliNewtons(), 0.1);
            assertEquals(525, strokes.get(i).forceAtMake().orElseThrow(), 0.1);
        }
    }

    @Test
    void secondClosureWithoutLiftIsTeaseOfTheSameStroke() {
        SyntheticStroke press = SyntheticStroke.snapping(600, 10);
        rig(0).press(press, 100);
        long make = edges.micros(0);
        EdgeTrace teasing = new EdgeTrace(true);
        teasing.add(make, true);
        teasing.add(make + 12_000, false);
        teasing.add(make + 25_000, true);
        teasing.add(edges.micros(edges.size() - 1), false);
        List<Stroke> strokes = new StrokeSegmenter(trace, teasing, StrokePolicy.defaults()).finish();
        assertEquals(1, strokes.size());
        assertEquals(1, strokes.getFirst().teaseCount());
        assertEquals(make, strokes.getFirst().makeMicros());
    }

    @Test
    void slowBurstOfBounceIsNeverTease() {
        rig(0).press(SyntheticStroke.snapping(600, 10), 100);
        Stroke stroke = strokes().getFirst();
        assertEquals(2, stroke.bounceEdges());
        assertEquals(0, stroke.teaseCount());
    }

    @Test
    void rampAboveTheErrorBoundIsTooFast() {
        // r = 1 % of 600 mN / (125 + 5 + 1 + 125 us) = 23.4 mN/ms
        SyntheticRig rig = rig(0);
        rig.press(SyntheticStroke.snapping(600, 22), 100);
        rig.press(SyntheticStroke.snapping(600, 25), 100);
        List<Stroke> strokes = strokes();
        assertEquals(Set.of(), strokes.get(0).flags());
        assertEquals(Set.of(StrokeFlag.TOO_FAST), strokes.get(1).flags());
        assertTrue(strokes.get(1).activationForce().isPresent(), "flagged, not thrown away");
    }

    @Test
    void clippedPeakHasNoActivationForce() {
        // full scale is (4095 - 200) * 1.25 = 4868.75 mN
        rig(0).press(SyntheticStroke.snapping(5000, 20), 100);
        Stroke stroke = strokes().getFirst();
        assertTrue(stroke.flags().contains(StrokeFlag.SATURATED));
        assertEquals(OptionalDouble.empty(), stroke.activationForce());
    }

    @Test
    void lostSamplesAboutMakeLeaveNoForceThere() {
        SyntheticStroke press = SyntheticStroke.snapping(600, 10);
        rig(0).press(press, 100);
        ForceTrace torn = new ForceTrace(SyntheticRig.CALIBRATION);
        long make = edges.micros(0);
        for (int i = 0; i < trace.size(); i++) {
            if (Math.abs(trace.time(i) - make) > 1000) {
                torn.add(Math.round(trace.time(i) + 62.5), trace.force(i), 1000);
            } else {
                torn.markGap();
            }
        }
        Stroke stroke = new StrokeSegmenter(torn, edges, StrokePolicy.defaults())
                .finish()
                .getFirst();
        assertEquals(Set.of(StrokeFlag.GAP), stroke.flags());
        assertEquals(OptionalDouble.empty(), stroke.forceAtMake());
        assertEquals(OptionalDouble.empty(), stroke.activationForce());
        assertEquals(300, stroke.releaseForce().orElseThrow(), COUNT, "the return was sampled");
    }

    @Test
    void fingerThatWasNeverLiftedGivesNoForce() {
        SyntheticStroke press = SyntheticStroke.snapping(600, 10);
        rig(0).press(press, 100);
        ForceTrace resting = new ForceTrace(SyntheticRig.CALIBRATION);
        for (int i = 0; i < trace.size(); i++) {
            double force = Math.max(trace.force(i), 300);
            resting.add(Math.round(trace.time(i) + 62.5), force, 1000);
        }
        Stroke stroke = new StrokeSegmenter(resting, edges, StrokePolicy.defaults())
                .finish()
                .getFirst();
        assertTrue(stroke.flags().contains(StrokeFlag.NO_TOUCH));
        assertEquals(OptionalDouble.empty(), stroke.activationForce());
    }

    @Test
    void pushPastActivationForceWithoutEdgeIsAStrokeWithoutMake() {
        SyntheticRig rig = rig(12);
        rig.press(SyntheticStroke.snapping(600, 10), 100);
        deaf = true;
        rig.press(SyntheticStroke.snapping(600, 10), 100);
        deaf = false;
        rig.press(SyntheticStroke.snapping(600, 10), 100);
        List<Stroke> strokes = strokes();
        assertEquals(3, strokes.size());
        assertFalse(strokes.get(0).flagged());
        assertEquals(Set.of(StrokeFlag.NO_MAKE), strokes.get(1).flags());
        assertFalse(strokes.get(2).flagged());
    }

    @Test
    void strokesComeOutWhileTheSessionRunsAsTheyDoAtItsEnd() {
        SyntheticRig rig = rig(12);
        StrokeSegmenter live = new StrokeSegmenter(trace, edges, StrokePolicy.defaults());
        List<Stroke> seen = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rig.press(SyntheticStroke.snapping(600, 10), 120);
            seen.addAll(live.advance());
        }
        assertEquals(4, seen.size(), "the last still waits for its lift to settle");
        seen.addAll(live.finish());
        List<Stroke> atEnd = strokes();
        assertEquals(5, atEnd.size());
        for (int i = 0; i < 5; i++) {
            assertEquals(atEnd.get(i).activationForce(), seen.get(i).activationForce());
        }
    }
}
