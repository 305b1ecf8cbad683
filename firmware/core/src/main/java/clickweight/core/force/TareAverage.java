package clickweight.core.force;

/** The mean of a number of raw samples, in sixteenths of a count. */
final class TareAverage {
    /** Samples averaged: 32 ms at 8 kHz, noise down to 1/16. */
    static final int SAMPLES = 256;

    /** 256 samples to 1/16 count. */
    private static final int SIXTEENTHS_SHIFT = 4;

    private static final int HALF = 1 << SIXTEENTHS_SHIFT - 1;

    private int remaining;
    private long sum;

    /** Begins, or begins anew. */
    void start() {
        sum = 0;
        remaining = SAMPLES;
    }

    /** Forgets what is under way. */
    void stop() {
        remaining = 0;
    }

    boolean running() {
        return remaining > 0;
    }

    /** Takes a sample; whether it was the last. */
    boolean sample(int counts) {
        sum += counts;
        remaining--;
        return remaining == 0;
    }

    /** After the last sample. */
    int sixteenths() {
        return (int) (sum + HALF >> SIXTEENTHS_SHIFT);
    }
}
