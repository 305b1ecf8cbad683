package clickweight.gui.trace;

import java.util.Arrays;

/**
 * The last samples of the four force channels, as an array for each. One thread writes, another reads.
 *
 * <pre>
 * sample   0 .............15 16 ............31 32 ...
 * bin      |  min and max   |  min and max    |        fixed to the sample's number: what scrolls does not shimmer
 * </pre>
 *
 * A missing sample is NaN. What a reader asks for must be newer than {@link #CAPACITY} samples.
 */
public final class ForceRing {
    /** Channels, 0 = left to 3 = middle. */
    public static final int CHANNELS = 4;
    /** Samples kept of each channel: 16 s at 8 kHz. */
    public static final int CAPACITY = 1 << 17;
    /** Samples of one bin: 2 ms at 8 kHz. */
    public static final int BIN_SAMPLES = 1 << Bins.SHIFT;

    private final float[][] milliNewtons = new float[CHANNELS][CAPACITY];
    private final Bins bins = new Bins();
    private long next;
    private volatile long written;

    public ForceRing() {
        for (float[] channel : milliNewtons) {
            Arrays.fill(channel, Float.NaN);
        }
    }

    /** Adds one sample of each channel, mN; the reader sees it after {@link #publish()}. */
    public void add(float left, float right, float wheel, float middle) {
        add(0, left);
        add(1, right);
        add(2, wheel);
        add(3, middle);
        next++;
    }

    /** Adds samples that are missing. */
    public void skip(long samples) {
        for (long i = 0; i < Math.min(samples, CAPACITY); i++) {
            add(Float.NaN, Float.NaN, Float.NaN, Float.NaN);
        }
    }

    private void add(int channel, float force) {
        milliNewtons[channel][(int) next & CAPACITY - 1] = force;
        bins.add(channel, next, force);
    }

    /** Lets the reader see all that was added. */
    public void publish() {
        written = next;
    }

    /** Samples that can be read; the number of the next one. */
    public long written() {
        return written;
    }

    /** Force of one sample, mN. */
    public float milliNewtons(int channel, long sample) {
        return milliNewtons[channel][(int) sample & CAPACITY - 1];
    }

    /**
     * Least and greatest force of columns next to each other, mN; NaN where nothing is.
     *
     * @param firstBin bin at which the first column begins; may be below 0
     * @param binsPerColumn at least 1
     * @param low one for each column
     * @param high one for each column
     */
    public void columns(int channel, long firstBin, int binsPerColumn, float[] low, float[] high) {
        long end = written >> Bins.SHIFT;
        for (int column = 0; column < low.length; column++) {
            long first = firstBin + (long) column * binsPerColumn;
            bins.column(channel, Math.max(0, first), Math.min(end, first + binsPerColumn), low, high, column);
        }
    }
}
