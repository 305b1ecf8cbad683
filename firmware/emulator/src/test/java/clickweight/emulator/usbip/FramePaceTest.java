package clickweight.emulator.usbip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** Three ways for time to go by, in the order of the class's timeline. */
class FramePaceTest {
    private static final long NOW = 5_000_000;

    private final FakeCable cable = new FakeCable();
    private final UrbPort port = new UrbPort(cable);
    private final FramePace pace = new FramePace(port, 1000, NOW);

    private void reads() {
        port.submit(new Urb(1, 1, true, 16, new byte[8], new byte[0]));
    }

    @Test
    void framesComeEachMillisecondWhileTheClientWaits() {
        reads();
        assertEquals(1000, pace.waitMicros(NOW));
        assertEquals(0, pace.waitMicros(NOW + 1000));
        // the emulator was slow: what is late is not caught up
        pace.frame(NOW + 7000);
        assertEquals(1000, pace.waitMicros(NOW + 7000));
    }

    @Test
    void framesAreAsFarApartAsTheClientNeeds() {
        reads();
        assertEquals(8000, new FramePace(port, 8000, NOW).waitMicros(NOW));
    }

    @Test
    void timeStandsStillFromAReportToTheNextPoll() {
        cable.report(1, 1);
        reads();
        pace.frame(NOW);
        port.frame();
        assertEquals(FramePace.GRACE_MICROS, pace.waitMicros(NOW));
        reads();
        assertEquals(1000, pace.waitMicros(NOW));
    }

    @Test
    void aClientThatHasStoppedReadingHoldsTimeUpForHalfASecondOnly() {
        cable.report(1, 1);
        reads();
        pace.frame(NOW);
        port.frame();
        assertEquals(0, pace.waitMicros(NOW + 500_000));
        pace.frame(NOW + 500_000);
        assertFalse(port.owed());
    }

    @Test
    void timeHardlyMovesWhileTheClientWantsNothing() {
        assertEquals(FramePace.IDLE_MICROS, pace.waitMicros(NOW));
        pace.frame(NOW + FramePace.IDLE_MICROS);
        assertEquals(FramePace.IDLE_MICROS, pace.waitMicros(NOW + FramePace.IDLE_MICROS));
    }
}
