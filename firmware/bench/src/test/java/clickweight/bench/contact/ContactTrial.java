package clickweight.bench.contact;

import clickweight.bench.Score;
import clickweight.simulator.plant.Draw;
import clickweight.simulator.plant.RandomStreams;
import clickweight.simulator.plant.contact.ContactScenario;
import clickweight.simulator.plant.contact.ContactTrain;
import clickweight.simulator.plant.contact.PressForce;

/**
 * Runs a judge over a scenario, poll by poll, as the board does: a sample of force, the edges since the last poll with
 * their own times, the timers.
 */
final class ContactTrial {
    /** Of the switch in all trials with force, millinewtons. */
    static final double ACTIVATION_FORCE = 600;

    private static final int POLL_MICROS = 125;
    /** 12 counts of 1.25 mN. */
    private static final double NOISE = 15;
    /** Polls are left out where no judge has a timer: so long after an edge, until so long before the next. */
    private static final long BUSY_MICROS = 110_000;

    private static final long AHEAD_MICROS = 1000;

    private final Judge judge;
    private final boolean twoContacts;
    private final boolean force;
    private long now = POLL_MICROS;
    private boolean pressed;
    private boolean closed;
    private boolean brkClosed;
    private boolean begun;
    private boolean ended;

    ContactTrial(Judge judge, boolean twoContacts, boolean force) {
        this.judge = judge;
        this.twoContacts = twoContacts;
        this.force = force;
        brkClosed = twoContacts;
    }

    /** Goes on with the same judge. */
    Score run(ContactScenario scenario, long seed, int presses) {
        Score score = new Score();
        ContactTrain train = new ContactTrain(scenario, twoContacts, seed);
        Draw chance = new Draw(new RandomStreams(seed + 1).unit());
        PressForce finger = new PressForce(ACTIVATION_FORCE, chance);
        long origin = now;
        for (int i = 0; i < presses; i++) {
            train.next();
            finger.next(train);
            part(train, finger, chance, score, origin);
        }
        // the last report has its time
        now = origin + train.untilMicros() / POLL_MICROS * POLL_MICROS + 10 * BUSY_MICROS;
        judge.poll((int) (now));
        score.finish();
        return score;
    }

    private void part(ContactTrain train, PressForce finger, Draw chance, Score score, long origin) {
        int nextMake = 0;
        int nextBrk = 0;
        begun = false;
        ended = false;
        long lastEdge = origin + train.fromMicros();
        long until = origin + train.untilMicros();
        while (now < until
                || nextMake < train.make().size()
                || nextBrk < train.brk().size()) {
            truth(train, score, origin);
            if (force) {
                judge.force(finger.milliNewtons(now - origin) + chance.normal(0, NOISE));
            }
            while (true) {
                long make =
                        nextMake < train.make().size() ? origin + train.make().micros(nextMake) : Long.MAX_VALUE;
                long brk = nextBrk < train.brk().size() ? origin + train.brk().micros(nextBrk) : Long.MAX_VALUE;
                long edge = Math.min(make, brk);
                if (edge > now) {
                    if (now - lastEdge > BUSY_MICROS && edge - now > AHEAD_MICROS) {
                        long skipTo = Math.min(edge - AHEAD_MICROS, until);
                        now += Math.max(0, (skipTo - now) / POLL_MICROS - 1) * POLL_MICROS;
                    }
                    break;
                }
                lastEdge = edge;
                if (make <= brk) {
                    closed = !closed;
                    judge.make(closed, (int) (make));
                    nextMake++;
                } else {
                    brkClosed = !brkClosed;
                    judge.brk(brkClosed, (int) (brk));
                    nextBrk++;
                }
            }
            judge.poll((int) (now));
            report(score);
            now += POLL_MICROS;
        }
        truth(train, score, origin);
    }

    private void truth(ContactTrain train, Score score, long origin) {
        if (!begun && now >= origin + train.startMicros()) {
            begun = true;
            score.begins(origin + train.startMicros());
        }
        if (!ended && now >= origin + train.releasedMicros()) {
            ended = true;
            score.ends(origin + train.releasedMicros());
        }
    }

    private void report(Score score) {
        boolean judged = judge.pressed();
        if (judged != pressed) {
            pressed = judged;
            if (judged) {
                score.pressed(now);
            } else {
                score.released(now);
            }
        }
    }
}
