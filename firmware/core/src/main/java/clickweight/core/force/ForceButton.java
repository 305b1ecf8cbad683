package clickweight.core.force;

/**
 * Pressed at the operating force, released at the release force, and in between as before. A change needs evidence: the
 * force beyond the threshold, summed over samples, as much as the channel's measured noise asks for.
 *
 * <pre>
 * force      __ # ___/-----\__/--\______
 * operating  ......../..................   pressed when what is above it outweighs the noise
 * release    ..........................\.  released when what is below it does
 * doubted       x                          a jump is no press while it may be a spike
 * pressed    _________|================|__
 * looked at     |..|||||||.||||||.||||||.  elsewhere a sample costs two comparisons
 * </pre>
 *
 * <p>A force that rises clearly, by several times the noise within a millisecond, is past the threshold when it seems so.
 * One that hovers needs more. Just after a press, when a snap switch lets its force drop and ring, the release needs more still.
 * A force that has swung down must rise as much above the threshold: a ring does not press. All forces here are levels.
 */
final class ForceButton {
    /** Release is below operating by at least so many standard deviations: two thresholds nearer chatter with the noise. */
    static final int HYSTERESIS_SIGMAS = 6;

    /** More noise than a sixteenth of the operating force is not allowed for: the release force would come down to rest. */
    private static final int MOST_NOISE_SHIFT = 4;
    /**
     * A force that all channels share for 64 samples, 8 ms, is no knock: half a wave at 80 Hz is 6 ms. It may be dead
     * channels.
     */
    private static final int SHARED_SAMPLES = 64;
    /**
     * Force x samples by which a snap goes below the release force at most: 130 mN, made up for in 4 ms. A finger that leaves
     * has it in 2.5 ms.
     */
    static final int SNAP_MILLI_NEWTON_SAMPLES = 2400;

    /** The smoothed force is some 8 samples (1 ms) behind. */
    private static final int LAG_SHIFT = 3;
    /** Halves: a lead over the smoothed force that noise alone has in one sample of 4000, and hardly ever in two running. */
    private static final int CLEAR_HALF_SIGMAS = 7;
    /** A swing that noise does not make within a press. */
    private static final int SWING_SIGMAS = 4;
    /** Evidence for a force that hovers: two standard deviations below the threshold it comes once in e^16 samples. */
    private static final int HOVER_SIGMAS = 4;
    /** A force of less than an eighth of operating is no finger's: a snap takes a half. */
    private static final int GONE_SHIFT = 3;
    /** For 64 samples, 8 ms, after a press a snap may ring. */
    private static final int SNAP_SAMPLES = 64;
    /** A swing is forgotten over 128 samples, 16 ms: two periods of a carrier at 120 Hz. */
    private static final int SWING_FADE_SHIFT = 7;
    /** And four times as fast while the force is away from the threshold: a finger that left is not a swing. */
    private static final int AWAY_FADE_SHIFT = 5;
    /** Smoothing takes 0.6 from a swing at 120 Hz, and what fades from one wave to the next. */
    private static final int SWING_GAIN = 2;
    /** Noise differs from one sample to the next by more than this once in 200 samples; the next is nearer again. */
    private static final int JUMP_SIGMAS = 4;

    private final ForceTuning tuning;
    private final ForceChannel channel;
    private final SharedForce sharedForce;
    private final SpikeGate spikes = new SpikeGate();
    private final RapidTrigger rapid = new RapidTrigger();
    private int operating = Integer.MAX_VALUE;
    private int release = Integer.MAX_VALUE - 1;
    private int wantedRelease;
    private int snapEvidence;
    private int sigma;
    private int lag;
    private int swing;
    private int evidence;
    private byte snapSamples;
    private byte sharedSamples;
    private boolean wasClear;
    private boolean leaving;
    private boolean quiet;
    private boolean pressed;

    /** Judges the force of {@code channel}; {@code sharedForce} knows of the others. */
    ForceButton(ForceTuning tuning, ForceChannel channel, SharedForce sharedForce) {
        this.tuning = tuning;
        this.channel = channel;
        this.sharedForce = sharedForce;
    }

    /** Thresholds, and the evidence that outweighs a snap; a release too near to operating is taken as just far enough. */
    void configure(int operatingLevel, int releaseLevel, int snapLevelSamples) {
        operating = operatingLevel;
        wantedRelease = releaseLevel;
        snapEvidence = snapLevelSamples;
        noise(sigma);
    }

    /** The channel's noise as measured. */
    void noise(int newSigma) {
        int most = operating - channel.restLevel() >> MOST_NOISE_SHIFT;
        sigma = newSigma < most ? newSigma : most;
        int highest = operating - 1 - HYSTERESIS_SIGMAS * sigma;
        release = wantedRelease < highest ? wantedRelease : highest;
    }

    /** Takes a sample, the one before it, and the largest believable jump beside noise (0: any). */
    void sample(int level, int before, int jump) {
        if (quiet) {
            quiet = false;
            lag = before;
        }
        int arrival = jump == 0 ? SpikeGate.BELIEVED : spikes.judge(level, before, jump + JUMP_SIGMAS * sigma);
        if (arrival == SpikeGate.DOUBTED) {
            return;
        }
        lag += level - lag >> LAG_SHIFT;
        boolean sure = arrival == SpikeGate.JUMPED;
        if (pressed) {
            whilePressed(level, sure);
        } else {
            whileReleased(level, sure);
        }
    }

    private void whileReleased(int level, boolean sure) {
        int lead = level - lag;
        int still = SWING_SIGMAS * sigma;
        follow(level, lead);
        int wanted = rapid.on() ? rapid.operating(lag, HYSTERESIS_SIGMAS * sigma) : operating;
        int above = level - wanted;
        if (swing > still) {
            above -= SWING_GAIN * (swing - still);
        }
        boolean outweighs = weigh(above, lead >= CLEAR_HALF_SIGMAS * sigma >> 1, HOVER_SIGMAS * sigma) || sure;
        if (certain(outweighs && above >= 0, channel.aboveRest())) {
            turn(true, level);
            snapSamples = SNAP_SAMPLES;
        } else {
            quiet = swing <= still && evidence == 0 && level < quietBelow();
        }
    }

    /** How far the force swings down; not the way down of the finger that has just let go. */
    private void follow(int level, int lead) {
        if (leaving) {
            leaving = lead < 0 && level >= quietBelow();
            return;
        }
        int shift = level < quietBelow() ? AWAY_FADE_SHIFT : SWING_FADE_SHIFT;
        // rounded up, so that it fades to nothing
        swing -= swing + (1 << shift) - 1 >> shift;
        if (swing < -lead) {
            swing = -lead;
        }
    }

    private void whilePressed(int level, boolean sure) {
        int wanted = rapid.on() ? rapid.release(lag, HYSTERESIS_SIGMAS * sigma) : release;
        int below = wanted - level;
        boolean snap = snapSamples > 0 && channel.aboveRest() > operating - channel.restLevel() >> GONE_SHIFT;
        if (snapSamples > 0) {
            snapSamples--;
        }
        boolean clear = !snap && lag - level >= CLEAR_HALF_SIGMAS * sigma >> 1;
        boolean outweighs = weigh(below, clear, snap ? snapEvidence : HOVER_SIGMAS * sigma) || sure && !snap;
        if (certain(outweighs && below >= 0, release - operating)) {
            turn(false, level);
        } else {
            quiet = snapSamples == 0 && evidence == 0 && level > quietAbove();
        }
    }

    /** Sums what is beyond the threshold; whether that is enough. */
    private boolean weigh(int beyond, boolean clear, int hovering) {
        int sum = evidence + beyond;
        // as much as can be asked for, and no more, so that 24-bit forces do not overflow
        int most = hovering << 1;
        evidence = sum < 0 ? 0 : sum > most ? most : sum;
        boolean twice = clear && wasClear;
        wasClear = clear;
        return evidence >= (twice ? tuning.evidence() * sigma >> 1 : hovering);
    }

    /** Whether a change that is due is not a knock's. */
    private boolean certain(boolean due, int own) {
        if (due && sharedSamples < SHARED_SAMPLES && sharedForce.shared(channel, own)) {
            sharedSamples++;
            return false;
        }
        if (!due) {
            sharedSamples = 0;
        }
        return due;
    }

    private void turn(boolean nowPressed, int level) {
        pressed = nowPressed;
        leaving = !nowPressed;
        evidence = 0;
        sharedSamples = 0;
        swing = 0;
        lag = level;
        rapid.turn(level);
    }

    /** While released: half-way to operating, and not beyond the release force, nothing can happen. */
    private int quietBelow() {
        if (rapid.on()) {
            return rapid.bottom();
        }
        int half = channel.restLevel() + (operating - channel.restLevel() >> 1);
        return half < release ? half : release;
    }

    /** While pressed: half-way from release to operating. */
    private int quietAbove() {
        return rapid.on() ? Integer.MAX_VALUE : release + (operating - release >> 1);
    }

    /** Whether the coming samples from {@link #quietLow} to {@link #quietHigh} need not be told. */
    boolean quiet() {
        return quiet;
    }

    /** Only while quiet, as is the other. */
    int quietLow() {
        return pressed ? quietAbove() : Integer.MIN_VALUE;
    }

    int quietHigh() {
        return pressed ? Integer.MAX_VALUE : quietBelow();
    }

    RapidTrigger rapid() {
        return rapid;
    }

    boolean pressed() {
        return pressed;
    }
}
