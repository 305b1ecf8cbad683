package clickweight.core.force;

import clickweight.protocol.ForceScale;

/**
 * One force channel: tare, span, a first-order low pass, its rest, and its button.
 *
 * <p>The filter is {@code y += (x - y) / 2^shift} per sample, kept in 1/64 count so that it settles within half a count;
 * its time constant is about {@code 2^shift} samples. Thresholds are compared in the same unit, the level, from which the
 * drift of rest is taken off; millinewtons are derived only where somebody reads them, and once for each level.
 *
 * <pre>
 * level   ~~~~~~~~~~~~~~~~~~~~/----\~~~~~~~~~~~~~~~~
 * looks   |   |   |   |   |   |||||||   |   |   |      each sixteenth sample, and each that may change the judgement
 * </pre>
 */
public final class ForceChannel {
    /** Samples averaged by a tare. */
    public static final int TARE_SAMPLES = TareAverage.SAMPLES;

    private static final int FRACTION_BITS = 6;
    private static final int HALF_COUNT = 1 << (FRACTION_BITS - 1);
    /** From 1/16 count, in which a tare is given, to 1/64. */
    private static final int LEVELS_PER_SIXTEENTH = 4;

    private static final long NANO_PER_MILLI = 1000000L;
    /** Levels per millinewton are kept this much finer: right to a tenth of a level at 5 N. */
    private static final int FINE_BITS = 16;

    private static final int HALF_FINE = 1 << FINE_BITS - 1;
    /** Samples from one look at rest to the next: 2 ms at 8 kHz. */
    private static final int LOOK_SAMPLES = 16;
    /** Of what the wheel's carrier reads, rest takes so little that the place learns it first. */
    private static final int RUN_OUT_SHIFT = 7;
    /** Largest number of 1/16 levels per millinewton with which 600 mN can be turned into levels in 32 bits. */
    private static final int FINEST = 3500000;

    private final ForceTuning tuning;
    private final ForceButton button;
    private final TareAverage tare = new TareAverage();
    private final RestTracker rest = new RestTracker();
    private final NoiseEstimate noise = new NoiseEstimate();
    private final WheelRunOut runOut;
    private final boolean carriesWheel;
    private int level;
    private int quietLow = Integer.MAX_VALUE;
    private int quietHigh = Integer.MIN_VALUE;
    private int offset;
    private int filterShift;
    private int untilLook = 1;
    private int levelAtLook;
    private int spanNanoNewtonsPerCount;
    private int spanUncertaintyPpm;
    private int tareSixteenths;
    private int sixteenthLevelsPerMilliNewton;
    private long levelsPerMilliNewton;
    private int shownLevel;
    private int shownMilliNewtons;
    private boolean settled;
    private boolean heldAtBoot;

    /** Without a calibration, so never pressed; {@code tuning} is looked at with each sample. */
    ForceChannel(ForceTuning tuning, SharedForce sharedForce, WheelRunOut runOut, boolean carriesWheel) {
        this.tuning = tuning;
        this.runOut = runOut;
        this.carriesWheel = carriesWheel;
        button = new ForceButton(tuning, this, sharedForce);
    }

    /**
     * Another calibration, in force at once; ends a tare that is under way and forgets the drift. The uncertainty, in parts
     * per million, is only kept for whoever asks.
     */
    void calibrate(int newTareSixteenths, int newSpanNanoNewtonsPerCount, int newSpanUncertaintyPpm) {
        spanNanoNewtonsPerCount = newSpanNanoNewtonsPerCount;
        spanUncertaintyPpm = newSpanUncertaintyPpm;
        long perMilli = 0;
        if (spanNanoNewtonsPerCount > 0) {
            perMilli = (NANO_PER_MILLI << FRACTION_BITS + 4) / spanNanoNewtonsPerCount;
        }
        // one division now, none when thresholds are set
        levelsPerMilliNewton = spanNanoNewtonsPerCount > 0
                ? (NANO_PER_MILLI << FRACTION_BITS + FINE_BITS) / spanNanoNewtonsPerCount
                : 0;
        sixteenthLevelsPerMilliNewton = perMilli < FINEST ? (int) perMilli : FINEST;
        tare.stop();
        if (carriesWheel) {
            runOut.restart();
        }
        zero(newTareSixteenths);
    }

    private void zero(int sixteenths) {
        tareSixteenths = sixteenths;
        rest.restart();
        level += offset;
        offset = 0;
        shownLevel = Integer.MIN_VALUE;
    }

    /** Strength of the low pass, 0 (none) to 6. Takes effect at the next sample, without a jump. */
    void filterShift(int shift) {
        filterShift = shift & 7;
    }

    /** Levels of the thresholds of the button. */
    void thresholds(int operatingLevel, int releaseLevel) {
        button.configure(operatingLevel, releaseLevel, 4 * levels(ForceButton.SNAP_MILLI_NEWTON_SAMPLES / 4));
        attend();
        // looks come on a grid that begins here, so that judgements do not depend on how long the board has run
        untilLook = 1;
    }

    /** See {@link RapidTrigger#configure}, here in millinewtons from rest. */
    void rapid(int pressDelta, int releaseDelta, int bottom, int top) {
        button.rapid()
                .configure(
                        levelAt(pressDelta) - restLevel(),
                        levelAt(releaseDelta) - restLevel(),
                        levelAt(bottom),
                        levelAt(top));
        attend();
    }

    /** The next sample is looked at, whatever it is. */
    private void attend() {
        quietLow = Integer.MAX_VALUE;
        quietHigh = Integer.MIN_VALUE;
    }

    /**
     * Takes one raw sample, 0 to 2^24 - 1 counts.
     *
     * @return whether this sample ended a tare, so that the calibration changed
     */
    boolean sample(int counts) {
        int before = level;
        int now = (counts << FRACTION_BITS) - offset;
        if (filterShift != 0 && settled) {
            now = before + (now - before + (1 << (filterShift - 1)) >> filterShift);
        }
        level = now;
        untilLook--;
        return (untilLook == 0 || now > quietHigh || now < quietLow) && look(counts, before);
    }

    private boolean look(int counts, int before) {
        if (!settled) {
            settled = true;
            heldAtBoot = spanNanoNewtonsPerCount > 0 && tuning.band() > 0 && aboveRest() > levels(tuning.band());
            button.sample(level, level, 0);
        } else {
            button.sample(level, before, levels(tuning.jump()));
        }
        if (untilLook == 0) {
            untilLook = LOOK_SAMPLES;
            lookAtRest();
        }
        if (button.quiet()) {
            quietLow = button.quietLow();
            quietHigh = button.quietHigh();
        } else {
            attend();
        }
        if (tare.running()) {
            attend();
            if (tare.sample(counts)) {
                zero(tare.sixteenths());
                return true;
            }
        }
        return false;
    }

    private void lookAtRest() {
        int above = aboveRest();
        if (button.pressed()) {
            rest.pressed(tuning.holdMillis());
        } else if (above > levels(tuning.band())) {
            rest.loaded();
        } else if (spanNanoNewtonsPerCount > 0) {
            heldAtBoot = false;
            noise.readings(level, levelAtLook);
            if (rest.look(above)) {
                followRest();
            }
        }
        levelAtLook = level;
    }

    private void followRest() {
        button.noise(noise.sigma());
        int mean = rest.mean();
        int limit = levels(tuning.limit());
        if (tuning.band() > 0) {
            int forRest = mean;
            if (carriesWheel) {
                runOut.learn(mean, limit);
                forRest = mean >> RUN_OUT_SHIFT;
            }
            rest.follow(forRest, levels(tuning.towards()), levels(tuning.away()), limit);
        }
        correct();
    }

    /** Takes the drift off from now on, and from the level as it is. */
    void correct() {
        int wanted = rest.correction() + (carriesWheel ? runOut.offset() : 0);
        level += offset - wanted;
        levelAtLook += offset - wanted;
        offset = wanted;
    }

    private int levels(int milliNewtons) {
        return milliNewtons * sixteenthLevelsPerMilliNewton >> 4;
    }

    /** Begins a tare, or begins it anew: the mean of the next {@link #TARE_SAMPLES} raw samples becomes zero force. */
    void startTare() {
        tare.start();
        attend();
    }

    /** Filtered counts without the drift of rest, in 1/64 count. */
    public int level() {
        return level;
    }

    /** The level of the unloaded channel. */
    int restLevel() {
        return tareSixteenths * LEVELS_PER_SIXTEENTH;
    }

    /** How much the level is above that. */
    int aboveRest() {
        return level - restLevel();
    }

    boolean actuated() {
        return button.pressed();
    }

    boolean heldAtBoot() {
        return heldAtBoot;
    }

    /** The {@link #level()} at which the force is {@code milliNewtons}, with the tare as it is now. */
    public int levelAt(int milliNewtons) {
        if (spanNanoNewtonsPerCount <= 0) {
            return Integer.MAX_VALUE;
        }
        long wanted = (milliNewtons * levelsPerMilliNewton + HALF_FINE >> FINE_BITS) + restLevel();
        return wanted > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) wanted;
    }

    /** Filtered force as the calibration has it, drift included, in millinewtons; 0 before the first sample. */
    public int milliNewtons() {
        int shown = level + offset;
        if (shown != shownLevel && settled) {
            shownLevel = shown;
            shownMilliNewtons = milliNewtonsAt(level);
        }
        return shownMilliNewtons;
    }

    /** The same for another level. */
    int milliNewtonsAt(int otherLevel) {
        int shown = otherLevel + offset;
        return ForceScale.milliNewtons((shown + HALF_COUNT) >> FRACTION_BITS, tareSixteenths, spanNanoNewtonsPerCount);
    }

    /** Counts of the unloaded channel, in 1/16 count. */
    public int tareSixteenths() {
        return tareSixteenths;
    }

    /** Force of one count, in nanonewtons. */
    public int spanNanoNewtonsPerCount() {
        return spanNanoNewtonsPerCount;
    }

    /** Standard uncertainty of the span, in parts per million. */
    public int spanUncertaintyPpm() {
        return spanUncertaintyPpm;
    }
}
