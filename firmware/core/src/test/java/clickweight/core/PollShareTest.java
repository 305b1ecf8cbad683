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
        return share.benchWorks(taken) ? taken : -taken;
    }

    @Test
    void fewEdgesLeaveTheBenchItsTurn() {
        assertEquals(0, poll(0));
        assertEquals(2, poll(2));
    }

    @Test
    void manyEdgesMakeTheBenchWait() {
        assertEquals(-3, poll(3));
        assertEquals(-6, poll(9));
        assertEquals(-3, poll(3));
        assertEquals(0, poll(0));
    }

    @Test
    void inAStormTheBenchStillHasEachFourthPoll() {
        List<Integer> polls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            polls.add(poll(1000));
        }
        assertEquals(List.of(-6, -6, -6, 2, -6, -6, -6, 2), polls);
    }

    @Test
    void slowLoopTakesAsManyMore() {
        assertEquals(PollShare.MOST_EDGES * 8, share.edges(nowMicros + 1000));
        assertTrue(share.benchWorks(0));
    }

    @Test
    void earlyPollTakesAsManyAsAny() {
        assertEquals(PollShare.MOST_EDGES, share.edges(nowMicros));
        assertFalse(share.benchWorks(PollShare.MOST_EDGES));
    }
}
