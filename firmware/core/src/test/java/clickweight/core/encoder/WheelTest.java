package clickweight.core.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WheelTest {
    private static final boolean[][] CIRCLE = {{false, false}, {true, false}, {true, true}, {false, true}};

    private int units;
    private int detents;
    private int illegal;
    private final List<Integer> stepMicros = new ArrayList<>();
    private final Wheel wheel = new Wheel(new WheelListener() {
        @Override
        public void step(int direction, int edgeMicros) {
            stepMicros.add(edgeMicros);
        }

        @Override
        public void scroll(int moreUnits, int moreDetents) {
            units += moreUnits;
            detents += moreDetents;
        }

        @Override
        public void illegalTransition(int edgeMicros) {
            illegal++;
        }
    });
    private int now;
    private int position;

    private void turn(int steps, int stepMicrosEach) {
        for (int i = 0; i < Math.abs(steps); i++) {
            position += Integer.signum(steps);
            boolean[] lines = CIRCLE[position & 3];
            wheel.edgeA(lines[0], now);
            wheel.edgeB(lines[1], now);
            now += stepMicrosEach;
            wheel.poll(now);
        }
    }

    @Test
    void lineALeadingIsUp() {
        turn(2, 1000);
        assertEquals(1, detents);
    }

    @Test
    void invertTurnsTheDirectionRound() {
        wheel.configure(2, true);
        turn(2, 1000);
        assertEquals(-1, detents);
        assertEquals(-120, units);
    }

    @Test
    void stepsCarryTheTimeOfTheirEdge() {
        now = 5000;
        turn(2, 700);
        assertEquals(List.of(5000, 5700), stepMicros);
    }

    @Test
    void twoThousandStepsPerSecondWithBounceAreCountedExactly() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            position++;
            boolean[] lines = CIRCLE[position & 3];
            boolean[] before = CIRCLE[position - 1 & 3];
            boolean lineA = lines[0] != before[0];
            // bounce for up to 40 % of the 500 us
            int at = now;
            for (int bounce = random.nextInt(4); bounce > 0; bounce--) {
                edge(lineA, lineA ? lines[0] : lines[1], at);
                at += 1 + random.nextInt(30);
                edge(lineA, lineA ? before[0] : before[1], at);
                at += 1 + random.nextInt(30);
            }
            edge(lineA, lineA ? lines[0] : lines[1], at);
            now += 500;
            wheel.poll(now);
        }
        assertEquals(10_000, detents);
        assertEquals(10_000 * 120, units);
    }

    private void edge(boolean lineA, boolean high, int micros) {
        if (lineA) {
            wheel.edgeA(high, micros);
        } else {
            wheel.edgeB(high, micros);
        }
    }

    @Test
    void glitchOnBothLinesAtOnceIsNotATurn() {
        wheel.edgeA(true, 1000);
        wheel.edgeB(true, 1010);
        wheel.edgeA(false, 1100);
        wheel.edgeB(false, 1110);
        wheel.poll(10_000);
        assertEquals(List.of(), stepMicros);
    }

    @Test
    void restOnAnEdgeScrollsNothing() {
        turn(2, 1000);
        for (int i = 0; i < 1000; i++) {
            turn(1, 1000);
            turn(-1, 1000);
        }
        assertEquals(1, detents);
        assertEquals(120, units);
    }

    @Test
    void directionChangeEatsNoDetent() {
        for (int i = 0; i < 10; i++) {
            turn(2, 1000);
            turn(-2, 1000);
            assertEquals(0, detents);
            turn(-2, 1000);
            assertEquals(-1, detents);
            turn(2, 1000);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void unitsAreExactlyPositionTimes120PerDetentOverAMillionSteps(int stepsPerDetent) {
        wheel.configure(stepsPerDetent, false);
        Random random = new Random(3);
        for (int done = 0; done < 1_000_000; ) {
            int run = (random.nextInt(9) - 4) * stepsPerDetent;
            turn(run, 150);
            done += Math.abs(run);
        }
        assertEquals(position / stepsPerDetent, detents);
        assertEquals(position / stepsPerDetent * 120, units);
    }

    @Test
    void fineScrollFollowsWithinADetentOfFourSteps() {
        wheel.configure(4, false);
        int[] after = {0, 30, 60, 120};
        for (int expected : after) {
            turn(1, 1000);
            assertEquals(expected, units);
        }
    }

    @Test
    void wheelTurnedWhileEdgesWereLostGoesOnFromTheLinesAndSaysSo() {
        wheel.resume(true, true, 1000);
        assertEquals(1, illegal);
        position = 2;
        now = 2000;
        turn(2, 1000);
        assertTrue(detents == 1, "detents " + detents);
    }

    @Test
    void timeMayWrap() {
        for (int start : new int[] {0x7FFFFFFF - 1500, -1500}) {
            now = start;
            int before = detents;
            turn(20, 300);
            assertEquals(before + 10, detents);
        }
    }
}
