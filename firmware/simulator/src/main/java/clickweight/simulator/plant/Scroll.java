package clickweight.simulator.plant;

import clickweight.core.board.Lines;

/**
 * The finger turns the wheel between two presses: some detents of two Gray steps each, with a downforce on the wheel that
 * stays far below its activation force and swells over each detent.
 *
 * <pre>
 * A  __|~~~~~|_____     forward: A leads B
 * B  _____|~~~~~|__     a step of the wheel may bounce before the line settles
 * </pre>
 */
final class Scroll {
    private static final double LEAST_DOWNFORCE = 100;
    private static final double MOST_DOWNFORCE = 260;
    private static final double DETENT_RIPPLE = 0.15;
    private static final double SLOWEST_STEP_MICROS = 30_000;
    private static final double FASTEST_STEP_MICROS = 12_000;
    private static final int FEWEST_DETENTS = 2;
    private static final int MOST_DETENTS = 6;
    private static final int STEPS_PER_DETENT = 2;
    private static final double LAND_MICROS = 30_000;
    private static final double BOUNCE_SHARE = 0.4;
    private static final double LONGEST_BOUNCE_MICROS = 150;

    private final long startMicros;
    private final double stepMicros;
    private final int steps;
    private final boolean forward;
    private final double downforce;

    Scroll(Draw draw, long startMicros) {
        this.startMicros = startMicros;
        stepMicros = draw.logBetween(FASTEST_STEP_MICROS, SLOWEST_STEP_MICROS);
        steps = STEPS_PER_DETENT * draw.wholeBetween(FEWEST_DETENTS, MOST_DETENTS);
        forward = draw.happens(0.5);
        downforce = draw.between(LEAST_DOWNFORCE, MOST_DOWNFORCE);
    }

    private double turnMicros() {
        return (steps + 1) * stepMicros;
    }

    /** First microsecond with the finger off the wheel. */
    long endMicros() {
        return startMicros + (long) Math.ceil(2 * LAND_MICROS + turnMicros());
    }

    /** Downforce at a device time, in millinewtons. */
    double milliNewtons(double micros) {
        double after = micros - startMicros;
        double left = endMicros() - micros;
        if (after <= 0 || left <= 0) {
            return 0;
        }
        double landed = Math.min(1, Math.min(after, left) / LAND_MICROS);
        double turned = (after - LAND_MICROS) / (STEPS_PER_DETENT * stepMicros);
        return downforce * landed * (1 + DETENT_RIPPLE * Math.sin(2 * Math.PI * turned) * landed);
    }

    /**
     * Adds the edges of this turn. The wheel rests with both lines alike, so a detent is one change of each.
     *
     * @param high level of both lines before; each detent inverts it
     */
    void schedule(EdgeSchedule edges, Draw draw, boolean high) {
        int leading = forward ? Lines.ENCODER_A : Lines.ENCODER_B;
        int following = forward ? Lines.ENCODER_B : Lines.ENCODER_A;
        boolean level = high;
        for (int step = 0; step < steps; step++) {
            boolean first = step % STEPS_PER_DETENT == 0;
            if (first) {
                level = !level;
            }
            int line = first ? leading : following;
            long when = startMicros + Math.round(LAND_MICROS + (step + 1) * stepMicros);
            edges.add(when, line, level);
            if (draw.happens(BOUNCE_SHARE)) {
                long away = when + 1 + Math.round(draw.between(0, LONGEST_BOUNCE_MICROS));
                edges.add(away, line, !level);
                edges.add(away + 1 + Math.round(draw.between(0, LONGEST_BOUNCE_MICROS)), line, level);
            }
        }
    }

    /** Whether the lines rest at the other level after this turn. */
    boolean inverts() {
        return steps / STEPS_PER_DETENT % 2 == 1;
    }

    /** Detents of this turn, forward positive. */
    int detents() {
        return (forward ? steps : -steps) / STEPS_PER_DETENT;
    }
}
