package clickweight.simulator.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bounce as Ganssle measured it; tolerances are about four standard errors at 20 000 changes. */
class ContactBounceTest {
    private static final int CHANGES = 20_000;

    private final EdgeSchedule edges = new EdgeSchedule();
    private final double[] durations = new double[CHANGES];
    private int clean;
    private int reopenings;
    private int firstQuarter;

    @BeforeEach
    void bounceManyTimes() {
        ContactBounce bounce = new ContactBounce(new Draw(new RandomStreams(11).contact()));
        for (int i = 0; i < CHANGES; i++) {
            edges.clear();
            bounce.add(edges, 0, true, 1000, Long.MAX_VALUE);
            assertTrue(edges.high(0));
            assertTrue(edges.high(edges.size() - 1), "settles at the new level");
            durations[i] = edges.micros(edges.size() - 1) - edges.micros(0);
            count();
        }
    }

    private void count() {
        double duration = edges.micros(edges.size() - 1) - 1000;
        if (edges.size() == 1) {
            clean++;
        }
        for (int i = 1; i < edges.size(); i++) {
            assertEquals(i % 2 == 0, edges.high(i), "levels alternate");
            if (i % 2 == 1) {
                reopenings++;
                firstQuarter += edges.micros(i) - 1000 < duration / 4 ? 1 : 0;
            }
        }
    }

    @Test
    void eightPercentOfChangesAreClean() {
        assertEquals(0.08, clean / (double) CHANGES, 0.008);
    }

    @Test
    void bouncesLastAMedianOf1200MicrosAndNeverOver6200() {
        double[] bounced = Arrays.stream(durations).filter(d -> d > 0).sorted().toArray();
        assertEquals(1200, bounced[bounced.length / 2], 40);
        assertTrue(bounced[bounced.length - 1] <= 6202, "longest: " + bounced[bounced.length - 1]);
    }

    @Test
    void aboutSixReopeningsCrowdToTheStart() {
        // six are drawn on average; those shorter than a microsecond do not show
        assertEquals(6, reopenings / (double) (CHANGES - clean), 0.5);
        assertTrue(firstQuarter > 0.5 * reopenings, "in the first quarter: " + firstQuarter + " of " + reopenings);
    }
}
