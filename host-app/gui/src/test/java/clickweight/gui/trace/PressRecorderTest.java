package clickweight.gui.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** At 125 us a sample, 1 mN a count, tare 0: 150 ms of rest are 1200 samples, 100 ms are 800. */
class PressRecorderTest {
    private static final int PERIOD = 125;

    private final PressLog log = new PressLog();
    private final PressRecorder recorder = new PressRecorder(1, log);
    private long next;

    private void hear(int samples, int force) {
        for (int i = 0; i < samples; i++) {
            recorder.sample(next++, force, PERIOD);
        }
    }

    private void begin() {
        recorder.calibrate(new ChannelScale(0, 1_000_000, 0), 0);
        hear(2000, 0);
    }

    @Test
    void aTouchIsKeptWithTheRestBeforeItAndAHundredMillisecondsBehindIt() {
        begin();
        hear(400, 500);
        hear(799, 0);
        assertEquals(0, log.touches(1).size());
        hear(1, 0);
        RecordedPress touch = log.touches(1).getFirst();
        assertEquals(800, touch.firstSample());
        assertEquals(1200 + 400 + 800, touch.counts().length);
        assertEquals(500, touch.peakMilliNewtons(), 1e-9);
    }

    @Test
    void aPressThatIsToldBeforeItsSamplesIsFoundAmongThem() {
        begin();
        recorder.press(next + 100);
        hear(400, 500);
        hear(800, 0);
        assertArrayEquals(new int[] {1300}, log.touches(1).getFirst().pressedAt());
    }

    @Test
    void whereTheContactClosedTheGreatestForceIsCountedUntilThen() {
        begin();
        hear(400, 500);
        recorder.make(next - 1);
        recorder.press(next + 50);
        hear(100, 900);
        hear(800, 0);
        RecordedPress touch = log.touches(1).getFirst();
        assertEquals(1599, touch.madeAt());
        assertEquals(500, touch.peakMilliNewtons(), 1e-9);
    }

    @Test
    void aTouchWithoutAPressIsATouchAllTheSame() {
        begin();
        recorder.detent(next + 10);
        hear(400, 120);
        hear(800, 0);
        RecordedPress touch = log.touches(1).getFirst();
        assertEquals(false, touch.reported());
        assertEquals(1, touch.detents());
    }

    @Test
    void whereSamplesAreMissingTheTouchIsGivenUp() {
        begin();
        hear(400, 500);
        recorder.restart(next);
        hear(2000, 0);
        assertEquals(0, log.touches(1).size());
    }

    @Test
    void twoTouchesShareNoSample() {
        begin();
        hear(100, 500);
        hear(800, 0);
        hear(100, 500);
        hear(800, 0);
        RecordedPress first = log.touches(1).get(0);
        RecordedPress second = log.touches(1).get(1);
        assertEquals(first.firstSample() + first.counts().length, second.firstSample());
    }

    @Test
    void onlyTheLastOnesAreKept() {
        begin();
        for (int i = 0; i < PressLog.CAPACITY + 3; i++) {
            hear(10, 500);
            hear(800, 0);
        }
        assertEquals(PressLog.CAPACITY, log.touches(1).size());
    }
}
