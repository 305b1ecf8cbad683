package clickweight.simulator.plant.contact;

import clickweight.simulator.plant.Draw;
import clickweight.simulator.plant.RandomStreams;
import java.util.Arrays;

/**
 * The contacts of one button, press by press.
 *
 * <pre>
 * press        |========= this =========|                     |== next
 * make    _____|-|_|--------|___|-------|_|-|_____________|_______
 *               bounce       reopens     bounce         spike
 * part      |------------------------------------------|  from {@link #fromMicros} to {@link #untilMicros}
 * </pre>
 *
 * <p>A healthy change is clean in 8 % of cases, else it goes on for a log-normal time of median 1.2 ms, at most 6.2 ms, with
 * about six re-openings crowded to the start (Ganssle, "A Guide to Debouncing", 2004). With two contacts the blade leaves
 * the one before it reaches the other, so that they are never closed together but for a spike; a spike is on one line.
 *
 * <p>Times are microseconds that do not wrap. Same seed, same train.
 */
public final class ContactTrain {
    /** From the beginning to the first press; shortest and longest rest after a train. */
    private static final double SHORTEST_REST = 250_000;

    private static final double LONGEST_REST = 350_000;
    private static final double CLEAN_SHARE = 0.08;
    private static final double MEDIAN_BOUNCE = 1200;
    private static final double BOUNCE_SIGMA = 0.7;
    private static final double LONGEST_BOUNCE = 6200;
    private static final double OUTLIER_SHARE = 0.02;
    private static final double LONGEST_OUTLIER = 157_000;
    private static final double LONGEST_SLOW_BOUNCE = 20_000;
    private static final int FEWEST_REOPENINGS = 3;
    private static final int MOST_REOPENINGS = 9;
    /** The blade of a switch with two contacts flies for so long. */
    private static final double SHORTEST_FLIGHT = 200;

    private static final double LONGEST_FLIGHT = 1500;
    /** A held contact opens by itself no sooner than this after the press and before the release. */
    private static final double STEADY = 10_000;

    /** In a train a part begins so long before its press: more than two polls, and after the longest bounce and flight. */
    private static final long AHEAD_IN_TRAIN = 300;

    private static final double LONGEST_SPIKE = 100;

    private final ContactScenario scenario;
    private final boolean twoContacts;
    private final Draw finger;
    private final Draw contact;
    private final Draw disturbance;
    private final double[] shares = new double[2 * MOST_REOPENINGS];
    private final Toggles make = new Toggles();
    private final Toggles brk = new Toggles();
    private int inTrain;
    private long fromMicros;
    private long startMicros;
    private long endMicros;
    private long releasedMicros;
    private long untilMicros;
    private long nextStartMicros = Math.round(SHORTEST_REST);
    private long previousEndMicros;

    public ContactTrain(ContactScenario scenario, boolean twoContacts, long seed) {
        this.scenario = scenario;
        this.twoContacts = twoContacts;
        RandomStreams streams = new RandomStreams(seed);
        finger = new Draw(streams.finger());
        contact = new Draw(streams.contact());
        disturbance = new Draw(streams.noise());
    }

    /** Goes on to the next press. */
    public void next() {
        make.clear();
        brk.clear();
        previousEndMicros = endMicros;
        fromMicros = untilMicros;
        startMicros = nextStartMicros;
        endMicros = startMicros + millis(scenario.shortestHold(), scenario.longestHold());
        inTrain++;
        if (inTrain < scenario.train()) {
            nextStartMicros = endMicros + millis(scenario.shortestGap(), scenario.longestGap());
            untilMicros = nextStartMicros - AHEAD_IN_TRAIN;
        } else {
            inTrain = 0;
            nextStartMicros = endMicros + Math.round(finger.between(SHORTEST_REST, LONGEST_REST));
            untilMicros = nextStartMicros - Math.round(SHORTEST_REST / 4);
        }
        long settled = bounce(startMicros, endMicros, false);
        if (finger.happens(scenario.reopenShare())) {
            reopen();
        }
        long open = bounce(endMicros, untilMicros, true);
        if (twoContacts) {
            blade(open);
            // a spike while the blade flies is a blade that arrives
            spikes(settled, endMicros);
            spikes(releasedMicros + Math.round(LONGEST_BOUNCE), untilMicros);
        } else {
            releasedMicros = endMicros;
            spikes(startMicros, endMicros);
            spikes(endMicros, untilMicros);
        }
        make.sort();
        brk.sort();
    }

    private long millis(double shortest, double longest) {
        return Math.round(1000 * finger.between(shortest, longest));
    }

    /** Returns when the contact is settled. */
    private long bounce(long atMicros, long limitMicros, boolean release) {
        make.add(atMicros);
        if (contact.happens(CLEAN_SHARE) && scenario.bounce() != ContactScenario.Bounce.SLOW) {
            return atMicros;
        }
        double duration = duration(release);
        int changes = 2 * contact.wholeBetween(FEWEST_REOPENINGS, MOST_REOPENINGS);
        for (int i = 0; i < changes - 1; i++) {
            double u = contact.unit();
            // the cube of a uniform number: half of all changes fall into the first eighth
            shares[i] = u * u * u;
        }
        shares[changes - 1] = 1;
        Arrays.sort(shares, 0, changes);
        long settled = atMicros;
        for (int i = 0; i < changes; i += 2) {
            long away = atMicros + 1 + Math.round(duration * shares[i]);
            long back = atMicros + 1 + Math.round(duration * shares[i + 1]);
            // a pulse shorter than a microsecond is no pulse
            if (back > away && back < limitMicros) {
                make.add(away);
                make.add(back);
                settled = back;
            }
        }
        return settled;
    }

    private double duration(boolean release) {
        if (scenario.bounce() == ContactScenario.Bounce.SLOW) {
            return contact.between(LONGEST_BOUNCE, LONGEST_SLOW_BOUNCE);
        }
        boolean outlier = release && scenario.bounce() == ContactScenario.Bounce.OUTLIER;
        if (outlier && contact.happens(OUTLIER_SHARE)) {
            return contact.between(LONGEST_BOUNCE, LONGEST_OUTLIER);
        }
        return Math.min(LONGEST_BOUNCE, contact.logNormal(MEDIAN_BOUNCE, BOUNCE_SIGMA));
    }

    private void reopen() {
        double length = 1000 * contact.between(scenario.shortestReopen(), scenario.longestReopen());
        double latest = endMicros - startMicros - STEADY - length;
        long away = startMicros + Math.round(contact.between(STEADY, Math.max(STEADY, latest)));
        make.add(away);
        make.add(Math.min(away + Math.round(length), endMicros - 1));
    }

    /** The other contact: opened before the make, and closed, with its bounce, after the break is over. */
    private void blade(long open) {
        long leaves = startMicros - Math.round(contact.between(SHORTEST_FLIGHT, LONGEST_FLIGHT));
        brk.add(Math.max(leaves, fromMicros));
        long arrives = open + Math.round(contact.between(SHORTEST_FLIGHT, LONGEST_FLIGHT));
        releasedMicros = Math.min(arrives, untilMicros);
        brk.add(releasedMicros);
        int pulses = contact.wholeBetween(0, MOST_REOPENINGS);
        long micros = releasedMicros;
        for (int i = 0; i < pulses; i++) {
            long away = micros + contact.wholeBetween(2, 200);
            micros = away + contact.wholeBetween(2, 200);
            if (micros < Math.min(untilMicros, releasedMicros + LONGEST_BOUNCE)) {
                brk.add(away);
                brk.add(micros);
            }
        }
    }

    private void spikes(long fromTime, long toTime) {
        int count = disturbance.wholeBetween(scenario.fewestSpikes(), scenario.mostSpikes());
        if (count == 0) {
            return;
        }
        double length = scenario.burst() > 0 ? Math.min(1000 * scenario.burst(), toTime - fromTime) : toTime - fromTime;
        double begins = disturbance.between(fromTime, toTime - length);
        double share = length / count;
        for (int i = 0; i < count; i++) {
            // each in its own part of the time, so that no two of them make a longer one
            double width = disturbance.between(1, LONGEST_SPIKE);
            double at = begins + share * i + disturbance.between(1, share - width - 1);
            Toggles line = twoContacts && disturbance.happens(0.5) ? brk : make;
            line.add(Math.round(at));
            line.add(Math.round(at) + (long) width);
        }
    }

    /** The true press: first closing of the make contact. */
    public long startMicros() {
        return startMicros;
    }

    /** First opening of the make contact. */
    public long endMicros() {
        return endMicros;
    }

    /** When a release can be seen first: first opening of the make contact, with two contacts first closing of the other. */
    public long releasedMicros() {
        return releasedMicros;
    }

    /** End of the true press before, or 0. */
    public long previousEndMicros() {
        return previousEndMicros;
    }

    /** When the next press begins. */
    public long nextStartMicros() {
        return nextStartMicros;
    }

    /** First microsecond of this part. */
    public long fromMicros() {
        return fromMicros;
    }

    /** End of this part; the next begins here. */
    public long untilMicros() {
        return untilMicros;
    }

    /** Changes of the normally open contact, which is open before them. */
    public Toggles make() {
        return make;
    }

    /** Changes of the normally closed contact, which is closed before them; none for a switch with one contact. */
    public Toggles brk() {
        return brk;
    }
}
