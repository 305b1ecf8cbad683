package clickweight.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In the order of the class comment. */
class PollShareTest {
    private static final int TICK_MICROS = 125;

    private final PollShare share = new PollShare();
    private int nowMicros = Integer.MAX_VALUE - 500;

    PollShareTest() {
        share.start(nowMicros);
    }

    /** How many of the waiting edges are taken in the next poll, with a minus sign when telemetry waits. */
    private int poll(int waiting) {
        nowMicros += TICK_MICROS;
        int taken = Math.min(waiting, share.edges(nowMicros));
        return share.telemetryWorks(taken, false) ? taken : -taken;
    }

    @Test
    void quietLinesLeaveTelemetryItsTurn() {
        assertEquals(0, poll(0));
        assertEquals(0, poll(0));
    }

    @Test
    void edgesMakeTelemetryWait() {
        assertEquals(-2, poll(2));
        assertEquals(-3, poll(5));
        assertEquals(0, poll(2));
        assertEquals(-2, poll(2));
        assertEquals(0, poll(0));
    }

    @Test
    void inAStormTelemetryStillHasItsPollAndTheEdgesWaitThen() {
        List<Integer> polls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            polls.add(poll(1000));
        }
        assertEquals(List.of(-3, -3, 0, -3, -3, 0, -3, -3, 0, -3), polls);
    }

    @Test
    void slowLoopTakesAsManyMore() {
        assertEquals(PollShare.MOST_EDGES * 8, share.edges(nowMicros + 1000));
        assertTrue(share.telemetryWorks(0, false));
    }

    @Test
    void earlyPollTakesAsManyAsAny() {
        assertEquals(PollShare.MOST_EDGES, share.edges(nowMicros));
        assertFalse(share.telemetryWorks(PollShare.MOST_EDGES, false));
    }

    @Test
    void afterTheMousesReportTelemetryWaits() {
        assertFalse(share.telemetryWorks(0, true));
        assertTrue(share.telemetryWorks(0, false));
    }
}
