package clickweight.measure.calibration;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/** Counts of a channel as they come, under a load that is meant to lie still. Not safe for use by several threads. */
public final class LoadReading {
    private double[] counts = new double[1 << 14];
    private int size;
    private boolean clipped;

    /**
     * One sample.
     *
     * @param fullScale the highest count of the converter
     */
    public void add(int count, int fullScale) {
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, 2 * size);
        }
        counts[size++] = count;
        clipped |= count <= 0 || count >= fullScale;
    }

    /** Samples so far. */
    public int size() {
        return size;
    }

    /** Whether the converter was at one of its ends. */
    public boolean clipped() {
        return clipped;
    }

    /**
     * The reading, when it is over.
     *
     * @throws IllegalStateException with fewer than four samples
     */
    public LoadStep step(double grams, boolean rising) {
        if (size < 4) {
            throw new IllegalStateException("There are " + size + " samples, and a load needs four or more.");
        }
        double[] all = Arrays.copyOf(counts, size);
        int half = size / 2;
        double drift = Mean.of(Arrays.copyOfRange(all, half, size)).getAsDouble()
                - Mean.of(Arrays.copyOf(all, half)).getAsDouble();
        return new LoadStep(
                grams, Mean.of(all).getAsDouble(), StandardDeviation.of(all).getAsDouble(), drift, size, rising);
    }
}
