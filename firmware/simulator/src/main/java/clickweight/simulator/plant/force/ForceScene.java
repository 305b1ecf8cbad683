package clickweight.simulator.plant.force;

import clickweight.simulator.plant.Draw;
import clickweight.simulator.plant.RandomStreams;

/**
 * Four force channels, sample by sample, in one scenario: one press after the other on one channel, and what disturbs them.
 * Same seed, same counts.
 */
public final class ForceScene {
    /** Channels, as on the reference board. */
    public static final int CHANNELS = 4;
    /** From one sample to the next: 8 kHz. */
    public static final int SAMPLE_MICROS = 125;
    /** Counts of the unloaded channel. */
    public static final int TARE_COUNTS = 200;
    /** Force of a count: 12 bits on 5 N. */
    public static final double MILLI_NEWTONS_PER_COUNT = 1.25;
    /** Standard deviation of the noise: 15 mN. */
    public static final double NOISE_COUNTS = 12;

    /** A knock reaches one channel sooner than another. */
    private static final double LONGEST_DELAY_MICROS = 200;

    private static final int MOST_COUNTS = 4095;
    private static final int SETTLING_MICROS = 500_000;
    /** Slow enough for a rest tracker: 2 pi 100 mN / 200 s, 3 mN/s. */
    private static final double DRIFT_MILLI_NEWTONS = 100;

    private static final double DRIFT_PERIOD_MICROS = 200e6;

    private final ForceScenario scenario;
    private final int channel;
    private final double operating;
    private final Draw finger;
    private final Draw noise;
    private final double[] gains = new double[CHANNELS];
    private final double[] delays = new double[CHANNELS];
    private FingerPress press = new FingerPress(0, 1, 1, 1, 0, 0, 1);
    private Ring shake = Ring.NONE;
    private Ring fallFree = Ring.NONE;
    private Ring carrier = Ring.NONE;
    private double carrierLoad;
    private Snap snap = Snap.NONE;
    private double spikeMicros = Double.MAX_VALUE;
    private double spikeEndMicros;
    private double spikeMilliNewtons;
    private double untilMicros = SETTLING_MICROS;
    private long micros;
    private double force;

    /** @param operating the operating force of the channel that is pressed, millinewtons */
    public ForceScene(ForceScenario scenario, int channel, double operating, long seed) {
        this.scenario = scenario;
        this.channel = channel;
        this.operating = operating;
        RandomStreams streams = new RandomStreams(seed);
        finger = new Draw(streams.finger());
        noise = new Draw(streams.noise());
    }

    /** Goes to the next sample and gives the counts of all channels. */
    public void next(int[] counts) {
        micros += SAMPLE_MICROS;
        if (micros > untilMicros) {
            begin();
        }
        force = press.at(micros);
        double drift = scenario == ForceScenario.DRIFT
                ? DRIFT_MILLI_NEWTONS * Math.sin(2 * Math.PI * micros / DRIFT_PERIOD_MICROS)
                : 0;
        for (int c = 0; c < CHANNELS; c++) {
            double read = drift + (shake.at(micros - delays[c]) + fallFree.at(micros)) * gains[c];
            if (c == channel) {
                read += force + snap.at(micros) + spike() + load();
            }
            counts[c] = counts(read);
        }
    }

    private int counts(double milliNewtons) {
        double exact = TARE_COUNTS + milliNewtons / MILLI_NEWTONS_PER_COUNT;
        if (scenario != ForceScenario.CLEAN) {
            exact = noise.normal(exact, NOISE_COUNTS);
        }
        return (int) Math.clamp(Math.rint(exact), 0, MOST_COUNTS);
    }

    private double spike() {
        return micros > spikeMicros && micros <= spikeEndMicros ? spikeMilliNewtons : 0;
    }

    private double load() {
        if (carrierLoad == 0) {
            return 0;
        }
        // the finger comes and goes within 30 ms, and is there while the carrier rings
        double share = Math.clamp((micros - carrier.startMicros() + 60_000) / 30_000, 0, 1)
                * Math.clamp((carrier.startMicros() + 150_000 - micros) / 30_000, 0, 1);
        return carrierLoad * share + carrier.at(micros);
    }

    private void begin() {
        double touch = micros + finger.between(0, 60_000);
        switch (scenario) {
            case SLOW -> press = FingerPress.slow(finger, touch, operating);
            case HOVER -> {
                boolean about = finger.happens(0.5);
                double level = operating + (about ? finger.between(-20, 20) : -finger.between(85, 150));
                press = FingerPress.hovering(finger, touch, level);
            }
            default -> press = FingerPress.quick(finger, touch, operating);
        }
        double free = press.endMicros();
        switch (scenario) {
            case DRIFT -> untilMicros = free + finger.between(800_000, 1_600_000);
            case KNOCK -> untilMicros = knock(free + 30_000);
            case SET_DOWN -> untilMicros = setDown(free + 30_000);
            case RESONANCE -> untilMicros = ringCarrier(free + 80_000);
            default -> untilMicros = free + finger.between(20_000, 120_000);
        }
        if (scenario == ForceScenario.SNAP) {
            snap();
        }
        if (scenario == ForceScenario.SPIKES) {
            spikeMicros = finger.between(micros, untilMicros);
            spikeEndMicros = spikeMicros + SAMPLE_MICROS * finger.wholeBetween(1, 3);
            spikeMilliNewtons = finger.logBetween(150, 3000) * (finger.happens(0.5) ? 1 : -1);
        }
    }

    private void drawGains() {
        for (int c = 0; c < CHANNELS; c++) {
            gains[c] = finger.between(0.6, 1.4);
            delays[c] = finger.between(0, LONGEST_DELAY_MICROS);
        }
    }

    private double knock(double when) {
        drawGains();
        double sign = finger.happens(0.5) ? 1 : -1;
        shake = new Ring(
                when,
                finger.logBetween(80, 500),
                sign * finger.logBetween(100, 1500),
                finger.happens(0.5) ? 0 : 2000,
                finger.logBetween(4_000, 25_000));
        return when + 120_000;
    }

    private double setDown(double when) {
        drawGains();
        // lifted: some ten milliseconds of weightlessness end in the blow
        fallFree = new Ring(when, 25, -finger.between(30, 120), 0, 10_000);
        shake = new Ring(
                when + 20_000,
                finger.logBetween(80, 200),
                finger.logBetween(300, 2500),
                0,
                finger.logBetween(4_000, 20_000));
        return when + 140_000;
    }

    private double ringCarrier(double when) {
        double hz = finger.logBetween(120, 300);
        double top = operating * finger.between(0.9, 1.25);
        carrierLoad = operating * finger.between(0.2, 0.6);
        double amplitude = top - carrierLoad;
        double fade = finger.logBetween(15_000, 40_000);
        // builds up over two waves, as detents that pass in its rhythm make it
        carrier = new Ring(when, hz, amplitude * (finger.happens(0.5) ? 1.2 : -1.2), 2e6 / hz, fade);
        return when + 200_000;
    }

    private void snap() {
        double make = operating * finger.between(1.02, 1.3);
        double when = press.touchMicros();
        while (press.at(when) < make && when < press.touchMicros() + press.rise()) {
            when += 10;
        }
        snap = Snap.draw(finger, when, make);
    }

    /** Time of the sample. */
    public long micros() {
        return micros;
    }

    /** The finger's force on the channel, without anything else, in millinewtons. */
    public double force() {
        return force;
    }
}
