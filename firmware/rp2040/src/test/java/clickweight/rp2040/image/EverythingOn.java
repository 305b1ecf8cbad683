package clickweight.rp2040.image;

import clickweight.core.board.Lines;
import clickweight.emulator.EmulatedChip;
import clickweight.protocol.Buttons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * All inputs busy: four channels in motion, six contacts that bounce at each press and release, a wheel that is spun. Each
 * button goes its own way, about ten presses a second. Seeded.
 */
final class EverythingOn {
    private static final int MILLISECOND = 1000;
    /** 24 detents of 2 steps, ten turns a second. */
    private static final int STEP_MICROS = 1_000_000 / 480;

    private static final int REOPENINGS = 6;
    private static final int LONGEST_BOUNCE_GAP_MICROS = 400;

    private record Edge(long micros, int line, boolean closed) {}

    private final EmulatedChip chip;
    private final Random random;
    private final PriorityQueue<Edge> edges = new PriorityQueue<>(Comparator.comparingLong(Edge::micros));
    private final long[] nextChange = new long[Buttons.COUNT];
    private final boolean[] pressed = new boolean[Buttons.COUNT];
    private final List<Long> leftPresses = new ArrayList<>();
    private long nextStepMicros;
    private int steps;

    EverythingOn(EmulatedChip chip, long fromMicros, long seed) {
        this.chip = chip;
        random = new Random(seed);
        nextStepMicros = fromMicros;
        for (int button = 0; button < Buttons.COUNT; button++) {
            nextChange[button] = fromMicros + random.nextInt(100 * MILLISECOND);
        }
    }

    /** Gives what happens in the millisecond from a time on. */
    void millisecond(long fromMicros) {
        long end = fromMicros + MILLISECOND;
        for (int button = 0; button < Buttons.COUNT; button++) {
            if (nextChange[button] < end) {
                change(button, nextChange[button]);
                nextChange[button] += 40L * MILLISECOND + random.nextInt(20 * MILLISECOND);
            }
        }
        for (; nextStepMicros < end; nextStepMicros += STEP_MICROS) {
            int phase = steps++ & 3;
            edges.add(new Edge(nextStepMicros, Lines.ENCODER_A, phase == 1 || phase == 2));
            edges.add(new Edge(nextStepMicros, Lines.ENCODER_B, phase >= 2));
        }
        while (!edges.isEmpty() && edges.peek().micros() < end) {
            Edge edge = edges.remove();
            chip.line(edge.line(), edge.closed(), edge.micros());
        }
        for (long at = fromMicros; at < end; at += 125) {
            chip.counts(random.ints(4, 200, 1200).toArray(), at);
        }
    }

    /** Left and right have both contacts: the one lets go a little before the other closes. */
    private void change(int button, long micros) {
        pressed[button] = !pressed[button];
        if (button == Buttons.LEFT && pressed[button]) {
            leftPresses.add(micros);
        }
        bounce(button, pressed[button], micros);
        if (button == Buttons.LEFT || button == Buttons.RIGHT) {
            bounce(button + Lines.NC_OFFSET, !pressed[button], micros - 300);
        }
    }

    private void bounce(int line, boolean closed, long micros) {
        long at = micros;
        for (int i = 0; i <= 2 * REOPENINGS; i++) {
            edges.add(new Edge(at, line, closed == (i % 2 == 0)));
            at += 20 + random.nextInt(LONGEST_BOUNCE_GAP_MICROS);
        }
    }

    /** Times at which the left contact first closed. */
    List<Long> leftPresses() {
        return leftPresses;
    }
}
