package clickweight.core.force;

import clickweight.protocol.ForceScale;

/**
 * One force channel: tare, span and a first-order low pass.
 *
 * <p>The filter is {@code y += (x - y) / 2^shift} per sample, kept in 1/64 count so that it settles within half a count;
 * its time constant is about {@code 2^shift} samples. Thresholds are compared in the same unit, which spares the chip a
 * 64-bit division per sample; millinewtons are derived only where somebody reads them.
 */
public final class ForceChannel {
    /** Samples averaged by a tare: 32 ms at 8 kHz, noise down to 1/16. */
    public static final int TARE_SAMPLES = 256;

    private static final int FRACTION_BITS = 6;
    private static final int HALF_COUNT = 1 << (FRACTION_BITS - 1);
    /** From 1/16 count, in which a tare is given, to 1/64. */
    private static final int LEVELS_PER_SIXTEENTH = 4;

    private static final int TARE_SIXTEENTHS = 16;
    private static final long NANO_PER_MILLI = 1000000L;

    private int spanNanoNewtonsPerCount;
    private int spanUncertaintyPpm;
    private int tareSixteenths;
    private int filterShift;
    private boolean settled;
    private int level;
    private boolean derived;
    private int derivedLevel;
    private int derivedMilliNewtons;
    private int tareRemaining;
    private long tareSum;

    /** Span is in nanonewtons per count, tare in 1/16 count. */
    public ForceChannel(int tareSixteenths, int spanNanoNewtonsPerCount) {
        this.tareSixteenths = tareSixteenths;
        this.spanNanoNewtonsPerCount = spanNanoNewtonsPerCount;
    }

    /**
     * Another calibration, in force at once; ends a tare that is under way. The uncertainty, in parts per million, is only
     * kept for whoever asks.
     */
    public void calibrate(int newTareSixteenths, int newSpanNanoNewtonsPerCount, int newSpanUncertaintyPpm) {
        tareSixteenths = newTareSixteenths;
        spanNanoNewtonsPerCount = newSpanNanoNewtonsPerCount;
        spanUncertaintyPpm = newSpanUncertaintyPpm;
        tareRemaining = 0;
        derived = false;
    }

    /** Strength of the low pass, 0 (none) to 6. Takes effect at the next sample, without a jump. */
    public void filterShift(int shift) {
        filterShift = shift & 7;
    }

    /**
     * Takes one raw sample, 0 to 2^24 - 1 counts.
     *
     * @return whether this sample ended a tare, so that the calibration changed
     */
    public boolean sample(int counts) {
        int target = counts << FRACTION_BITS;
        if (!settled) {
            settled = true;
            level = target;
        } else if (filterShift == 0) {
            level = target;
        } else {
            level += (target - level + (1 << (filterShift - 1))) >> filterShift;
        }
        return tareRemaining > 0 && averageForTare(counts);
    }

    private boolean averageForTare(int counts) {
        tareSum += counts;
        tareRemaining--;
        if (tareRemaining > 0) {
            return false;
        }
        tareSixteenths = (int) ((tareSum * TARE_SIXTEENTHS + TARE_SAMPLES / 2) / TARE_SAMPLES);
        derived = false;
        return true;
    }

    /** Begins a tare, or begins it anew: the mean of the next {@link #TARE_SAMPLES} raw samples becomes zero force. */
    public void startTare() {
        tareSum = 0;
        tareRemaining = TARE_SAMPLES;
    }

    /** Filtered counts in 1/64 count. */
    public int level() {
        return level;
    }

    /** The {@link #level()} at which the force is {@code milliNewtons}, with the tare as it is now. */
    public int levelAt(int milliNewtons) {
        if (spanNanoNewtonsPerCount <= 0) {
            return Integer.MAX_VALUE;
        }
        long above = ((milliNewtons * NANO_PER_MILLI) << FRACTION_BITS) / spanNanoNewtonsPerCount;
        long wanted = above + (long) tareSixteenths * LEVELS_PER_SIXTEENTH;
        return wanted > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) wanted;
    }

    /** Filtered force, in millinewtons; 0 before the first sample. */
    public int milliNewtons() {
        if (!settled) {
            return 0;
        }
        // several edges of a bounce ask between two samples
        if (!derived || level != derivedLevel) {
            derived = true;
            derivedLevel = level;
            derivedMilliNewtons = ForceScale.milliNewtons(
                    (level + HALF_COUNT) >> FRACTION_BITS, tareSixteenths, spanNanoNewtonsPerCount);
        }
        return derivedMilliNewtons;
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
