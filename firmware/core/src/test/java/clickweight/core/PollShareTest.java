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

    /** How many of the waiting edges are taken in the next poll, with a minus sign when the bench waits. */
    private int poll(int waiting) {
        nowMicros += TICK_MICROS;
        int taken = Math.min(waiting, share.edges(nowMicros));
        return share.benchWorks(taken, false) ? taken : -taken;
    }

    @Test
    void quietLinesLeaveTheBenchItsTurn() {
        assertEquals(0, poll(0));
        assertEquals(0, poll(0));
    }

    @Test
    void edgesMakeTheBenchWait() {
        assertEquals(-3, poll(3));
        assertEquals(-4, poll(6));
        assertEquals(0, poll(2));
        assertEquals(-2, poll(2));
        assertEquals(0, poll(0));
    }

    @Test
    void inAStormTheBenchStillHasItsPollAndTheEdgesWaitThen() {
        List<Integer> polls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            polls.add(poll(1000));
        }
        assertEquals(List.of(-4, -4, 0, -4, -4, 0, -4, -4, 0, -4), polls);
    }

    @Test
    void slowLoopTakesAsManyMore() {
        assertEquals(PollShare.MOST_EDGES * 8, share.edges(nowMicros + 1000));
        assertTrue(share.benchWorks(0, false));
    }

    @Test
    void earlyPollTakesAsManyAsAny() {
        assertEquals(PollShare.MOST_EDGES, share.edges(nowMicros));
        assertFalse(share.benchWorks(PollShare.MOST_EDGES, false));
    }

    @Test
    void afterTheMousesReportTheBenchWaits() {
        assertFalse(share.benchWorks(0, true));
        assertTrue(share.benchWorks(0, false));
    }
}
