package clickweight.simulator.plant.wheel;

import clickweight.simulator.plant.Draw;
import clickweight.simulator.plant.RandomStreams;

/**
 * Turns an encoder wheel, one turn after another. The wheel rests with both lines alike, two steps a detent.
 *
 * <pre>
 * turn      | rest | 4 to 40 steps | perhaps back | rest ...
 * true A    _______|-----|_____|-----|_____________
 * true B    __________|-----|_____|-----|__________
 * A as seen _______|-|-|-|_|-|_|-|---|_|-|_________     true changes and pairs of changes added to them
 * </pre>
 */
public final class EncoderPlant {
    /** Gray transitions per notch. */
    public static final int STEPS_PER_DETENT = 2;

    private static final double SHORTEST_REST_MICROS = 120_000;
    private static final double LONGEST_REST_MICROS = 200_000;
    private static final int FEWEST_DETENTS = 2;
    private static final int MOST_DETENTS = 20;
    private static final int LONGEST_GLITCH_MICROS = 100;
    /** Two glitches of a line never look like one long one. */
    private static final double GLITCH_APART_MICROS = 1500;

    private static final int EDGE_CHATTER = 6;

    private final EncoderScenario scenario;
    private final Draw finger;
    private final Draw contact;
    private final Draw noise;
    private final EncoderTurn turn = new EncoderTurn();
    private int position;
    private int restPosition;
    private long micros;

    public EncoderPlant(EncoderScenario scenario, RandomStreams streams, long startMicros) {
        this.scenario = scenario;
        finger = new Draw(streams.finger());
        contact = new Draw(streams.contact());
        noise = new Draw(streams.noise());
        micros = startMicros;
    }

    /** The next rest and turn. The same object is filled again each time. */
    public EncoderTurn next() {
        turn.begin(position);
        long begins = micros;
        micros += Math.round(finger.between(SHORTEST_REST_MICROS, LONGEST_REST_MICROS));
        int direction = finger.happens(0.5) ? 1 : -1;
        boolean goesOn = true;
        while (goesOn) {
            int steps = STEPS_PER_DETENT * finger.wholeBetween(FEWEST_DETENTS, MOST_DETENTS);
            double stepMicros = finger.logBetween(scenario.fastestStepMicros(), scenario.slowestStepMicros());
            run(direction, steps, stepMicros);
            goesOn = finger.happens(scenario.reversalShare());
            direction = -direction;
        }
        if (finger.happens(scenario.edgeRestShare())) {
            restOnEdge(-direction);
        }
        turn.end(micros);
        for (int i = 0; i < scenario.glitchesPerTurn(); i++) {
            glitch(begins, micros);
        }
        turn.sort();
        return turn;
    }

    private void run(int direction, int steps, double stepMicros) {
        turn.stepMicros(stepMicros);
        for (int i = 0; i < steps; i++) {
            double share = scenario.stepSpread();
            double thisStep = stepMicros * (1 + finger.between(-share, share));
            step(direction, stepMicros * (1 - share));
            micros += Math.round(thisStep);
        }
    }

    private void step(int direction, double shortestStepMicros) {
        position += direction;
        int line = (position + (direction > 0 ? 0 : 1) & 1) == 1 ? EncoderTurn.A : EncoderTurn.B;
        turn.change(line, micros);
        double duration = scenario.bounceShare() * shortestStepMicros;
        for (int i = 0; i < scenario.reopenings(); i++) {
            long away = micros + 1 + (long) contact.between(0, duration - 2);
            long back = micros + 1 + (long) contact.between(0, duration - 2);
            turn.change(line, away);
            turn.change(line, back);
        }
        if (Math.abs(position - restPosition) == STEPS_PER_DETENT) {
            restPosition = position;
            turn.detent(direction, micros);
        }
    }

    /** Chatters slowly between this state and the next or the last, and ends where it began. */
    private void restOnEdge(int direction) {
        micros += Math.round(finger.between(SHORTEST_REST_MICROS, LONGEST_REST_MICROS));
        int changes = 2 * finger.wholeBetween(1, EDGE_CHATTER);
        int next = position + direction;
        int line = (next + (direction > 0 ? 0 : 1) & 1) == 1 ? EncoderTurn.A : EncoderTurn.B;
        for (int i = 0; i < changes; i++) {
            turn.change(line, micros);
            micros += Math.round(contact.logBetween(20, 20_000));
        }
    }

    private void glitch(long begins, long ends) {
        long when = begins + (long) noise.between(0, ends - begins);
        // no glitch in the neighbourhood of another
        if (turn.quietAround(when, GLITCH_APART_MICROS)) {
            int line = noise.happens(0.5) ? EncoderTurn.A : EncoderTurn.B;
            turn.glitch(line, when, noise.wholeBetween(1, LONGEST_GLITCH_MICROS));
            if (scenario.glitchBothLines()) {
                turn.glitch(1 - line, when + noise.wholeBetween(0, 20), noise.wholeBetween(1, LONGEST_GLITCH_MICROS));
            }
        }
    }

    /** Gray steps since start, signed, as the wheel truly stands. */
    public int position() {
        return position;
    }
}
