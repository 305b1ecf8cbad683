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
    private int rests;
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
        public void rest() {
            rests++;
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
    void edgesLostInMotionAreTwoStepsOnInItsDirectionAndAreTold() {
        turn(-4, 1000);
        wheel.resume(true, true, now);
        assertEquals(1, illegal);
        assertEquals(-3, detents);
        assertEquals(-360, units);
    }

    @Test
    void lineThatBouncesBeyondTheChangeOfTheOtherIsNotAReversal() {
        for (int glitch = 0; glitch < 5; glitch++) {
            edge(true, true, now);
            edge(true, false, now + 20);
            now += 1000;
        }
        turn(4, 1000);
        assertEquals(2, detents);
        // A goes up and twice down again, the second time beyond the change of B
        edge(true, true, now);
        edge(true, false, now + 300);
        edge(true, true, now + 350);
        edge(true, false, now + 800);
        edge(false, true, now + 1000);
        edge(true, true, now + 1100);
        now += 2000;
        wheel.poll(now);
        assertEquals(3, detents);
        assertEquals(360, units);
    }

    @Test
    void bothLinesAreReadWhicheverHasTheEdge() {
        // a decoder that looks at one line only, or at both on any edge, counts a line that goes there and back
        for (int i = 0; i < 100; i++) {
            edge(false, true, now);
            edge(false, false, now + 1000);
            now += 2000;
            wheel.poll(now);
        }
        assertEquals(0, detents);
        assertEquals(0, units);
    }

    @Test
    void directionChangeDoesNotEatTheFirstScroll() {
        turn(20, 1000);
        assertEquals(10, detents);
        turn(-2, 1000);
        assertEquals(9, detents);
        turn(2, 1000);
        assertEquals(10, detents);
    }

    @Test
    void restIsToldOnceForEachPause() {
        turn(3, 2000);
        assertEquals(0, rests);
        for (int pause = 1; pause <= 2; pause++) {
            int until = now + 3 * Wheel.REST_MICROS;
            for (; now - until < 0; now += 125) {
                wheel.poll(now);
            }
            assertEquals(pause, rests);
            turn(1, 2000);
        }
    }

    /** 2^31 us after the last edge, when differences of times change their sign, and 2^32, when the clock comes round. */
    @ParameterizedTest
    @ValueSource(longs = {(1L << 31) - 50, 1L << 31, (1L << 31) + 50, (1L << 32) - 50, 1L << 32, (1L << 32) + 300})
    void longSilenceChangesNothing(long silence) {
        turn(4, 1000);
        wheel.poll(now + 200_000);
        wheel.poll(now + 400_000);
        now += (int) silence;
        turn(2, 1000);
        turn(-8, 1000);
        assertEquals(-1, detents);
        assertEquals(-120, units);
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
