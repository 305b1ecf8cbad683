package clickweight.device.transport.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RealTimePaceTest {
    private long clockNanos = 7_000_000;
    private int parks;
    /** Wakes up after at most 1 ms, as a real park may. */
    private final RealTimePace pace = new RealTimePace(() -> clockNanos, nanos -> {
        clockNanos += Math.min(nanos, 1_000_000);
        parks++;
    });

    @Test
    void virtualTimeWaitsForTheClockAlsoWhenWokenEarly() {
        pace.await(2_500);
        assertEquals(9_500_000, clockNanos);
        assertEquals(3, parks);
    }

    @Test
    void whatWasMissedDuringAStallIsCaughtUpWithoutWaiting() {
        clockNanos += 50_000_000;
        pace.await(2_500);
        pace.await(50_000);
        assertEquals(0, parks);
        pace.await(50_001);
        assertEquals(1, parks);
    }
}
