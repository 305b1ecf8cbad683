package clickweight.bench.wheel;

import clickweight.simulator.plant.RandomStreams;
import clickweight.simulator.plant.wheel.EncoderPlant;
import clickweight.simulator.plant.wheel.EncoderScenario;
import clickweight.simulator.plant.wheel.EncoderTurn;

/** Turns the wheel of one scenario before one reader, polled at 8 kHz. */
final class EncoderRun {
    static final int POLL_MICROS = 125;

    /** Later than three steps a detent told belongs to another. */
    private static final int GRACE_STEPS = 3;

    /** The longest of the fixed waits, with some polls to spare. */
    private static final long GRACE_MICROS = 1000;

    private EncoderRun() {}

    /**
     * @param startMicros the clock's time at the start, as the firmware sees it
     * @param detents at least so many true ones
     */
    static DetentScore run(EncoderScenario scenario, EncoderReader reader, long seed, int startMicros, long detents) {
        DetentScore score = new DetentScore(GRACE_MICROS + (long) (GRACE_STEPS * scenario.slowestStepMicros()));
        EncoderPlant plant = new EncoderPlant(scenario, new RandomStreams(seed), 0);
        boolean[] levels = new boolean[2];
        reader.start(false, false, startMicros);
        long now = 0;
        while (score.detents() < detents) {
            EncoderTurn turn = plant.next();
            int nextEdge = 0;
            int nextDetent = 0;
            while (now < turn.endMicros()) {
                now += POLL_MICROS;
                while (nextDetent < turn.detents() && turn.detentMicros(nextDetent) <= now) {
                    score.reached(turn.detentDirection(nextDetent), turn.detentMicros(nextDetent));
                    nextDetent++;
                }
                int before = reader.position();
                while (nextEdge < turn.size() && turn.micros(nextEdge) <= now) {
                    int line = turn.line(nextEdge);
                    levels[line] = !levels[line];
                    reader.edge(line, levels[line], startMicros + (int) turn.micros(nextEdge));
                    nextEdge++;
                }
                reader.poll(startMicros + (int) now);
                int told = reader.position() - before;
                for (int i = Math.abs(told); i > 0; i--) {
                    score.told(Integer.signum(told), now);
                }
            }
            while (nextEdge < turn.size()) {
                int line = turn.line(nextEdge);
                levels[line] = !levels[line];
                reader.edge(line, levels[line], startMicros + (int) turn.micros(nextEdge));
                nextEdge++;
            }
        }
        score.finish();
        return score;
    }
}
