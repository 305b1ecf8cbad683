package clickweight.measure.stroke;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is forgotten is never asked for again: strokes are those of the whole recording, and what is held does not grow with it. */
class FlatMemoryTest {
    /** Goes to one trace that is read as it grows, and one that is read at the end and keeps everything. */
    private static final class Both implements SyntheticRig.Sink {
        private final ForceTrace flat = new ForceTrace(SyntheticRig.CALIBRATION);
        private final ForceTrace whole = new ForceTrace(SyntheticRig.CALIBRATION);
        private final EdgeTrace flatEdges = new EdgeTrace(true);
        private final EdgeTrace wholeEdges = new EdgeTrace(true);
        private final StrokeSegmenter streaming = new StrokeSegmenter(flat, flatEdges, StrokePolicy.defaults());
        private final List<Stroke> strokes = new ArrayList<>();
        private int mostHeld;
        private boolean deaf;
        private boolean keepsAll = true;

        @Override
        public void sample(long readyMicros, double milliNewtons, int counts) {
            flat.add(readyMicros, milliNewtons, counts);
            if (keepsAll) {
                whole.add(readyMicros, milliNewtons, counts);
            }
            if (flat.size() % 16 == 0) {
                strokes.addAll(streaming.advance());
                mostHeld = Math.max(mostHeld, flat.held());
            }
        }

        @Override
        public void edge(long micros, boolean make) {
            if (!deaf) {
                flatEdges.add(micros, make);
                wholeEdges.add(micros, make);
            }
        }

        void gap() {
            flat.markGap();
            whole.markGap();
        }

        List<Stroke> streamed() {
            strokes.addAll(streaming.finish());
            return strokes;
        }

        List<Stroke> ofTheWhole() {
            return new StrokeSegmenter(whole, wholeEdges, StrokePolicy.defaults()).finish();
        }
    }

    private static String words(Stroke stroke) {
        // arrays compare by identity: the curve is compared point by point
        return stroke.toString().replaceAll("ForceCurve\\[.*", "")
                + java.util.Arrays.toString(stroke.curve().forceMilliNewtons());
    }

    private static void press(SyntheticRig rig, double force) {
        SyntheticStroke stroke = SyntheticStroke.snapping(force, rig.uniform(3, 12));
        rig.press(stroke.shaped(SyntheticStroke.Rise.SOFTENING, stroke.fallMillis()), 150);
    }

    @Test
    void strokesOfALongRecordingAreToTheBitThoseOfTheWhole() {
        Both both = new Both();
        SyntheticRig rig = new SyntheticRig(both, 3, 0.002, 4);
        for (int i = 0; i < 8; i++) {
            press(rig, 600);
            if (i % 3 == 1) {
                rig.rest(14_000);
            }
            if (i == 4) {
                both.gap();
            }
            if (i == 2 || i == 5) {
                both.deaf = true;
                press(rig, 900); // a push without an edge, long before the next stroke and just before it
                both.deaf = false;
                rig.rest(i == 2 ? 15_000 : 200);
            }
        }
        rig.rest(200);
        List<Stroke> whole = both.ofTheWhole();
        List<Stroke> streamed = both.streamed();
        assertTrue(both.flat.first() > 100_000, "something must have been forgotten: " + both.flat.first());
        assertEquals(10, whole.size());
        assertEquals(
                2,
                whole.stream()
                        .filter(each -> each.flags().contains(StrokeFlag.NO_MAKE))
                        .count());
        for (int i = 0; i < whole.size(); i++) {
            assertEquals(words(whole.get(i)), words(streamed.get(i)));
        }
        assertEquals(whole.size(), streamed.size());
    }

    private static int mostHeld(int rounds) {
        Both both = new Both();
        both.keepsAll = false;
        SyntheticRig rig = new SyntheticRig(both, 7, 0, 0);
        for (int i = 0; i < rounds; i++) {
            press(rig, 600);
            rig.rest(10_000);
        }
        both.streamed();
        return both.mostHeld;
    }

    @Test
    void whatIsHeldDoesNotGrowWithTheRecording() {
        int short1 = mostHeld(4);
        assertEquals(short1, mostHeld(16));
        // 10 s at 8 kHz, twice that before the moving pays, and room to double: no more than 2^18 samples of 24 bytes
        assertTrue(short1 <= 1 << 18, "" + short1);
    }
}
