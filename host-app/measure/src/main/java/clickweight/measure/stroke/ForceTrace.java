package clickweight.measure.stroke;

import java.util.Arrays;

/**
 * Force of one button over a session: sample-ready times on the device's clock, unwrapped, and millinewtons.
 *
 * <p>Grows as samples arrive and forgets those that it is told nobody will ask for again; what is kept has the same indices and the same
 * sums as if all were. Times given out are <em>corrected</em>: t' = ready time - group delay (measurement.md 2.1), so that
 * they compare with edge times. A running sum makes the mean over any range a subtraction.
 */
public final class ForceTrace {
    private static final int FIRST_CAPACITY = 4096;
    private static final int PERIOD_SAMPLES = 101;
    /** Fewer are not worth the moving of the others. */
    private static final int LEAST_FORGOTTEN = 4096;

    private final ChannelCalibration calibration;
    private final IndexList saturated = new IndexList();
    /** Index of the first sample after each gap. */
    private final IndexList gaps = new IndexList();

    private long[] readyMicros = new long[FIRST_CAPACITY];
    private double[] force = new double[FIRST_CAPACITY];
    private double[] sumBefore = new double[FIRST_CAPACITY + 1];
    /** Index of the first sample that is kept; it stands at the start of the arrays. */
    private int first;

    private int size;
    private double periodMicros = Double.NaN;

    public ForceTrace(ChannelCalibration calibration) {
        this.calibration = calibration;
    }

    /**
     * Appends one sample.
     *
     * @param sampleReadyMicros device time at which the sample was ready, unwrapped, later than the one before
     * @param milliNewtons force by the device's calibration
     * @param counts the raw count, looked at only for saturation
     * @throws IllegalArgumentException when time does not advance
     */
    public void add(long sampleReadyMicros, double milliNewtons, int counts) {
        if (size > 0 && sampleReadyMicros <= readyMicros[size - 1 - first]) {
            throw new IllegalArgumentException("A sample at " + sampleReadyMicros + " µs follows one at "
                    + readyMicros[size - 1 - first] + " µs, but device time must advance; unwrap it first.");
        }
        int at = size - first;
        if (at == force.length) {
            grow();
        }
        if (calibration.saturated(counts)) {
            saturated.add(size);
        }
        readyMicros[at] = sampleReadyMicros;
        force[at] = milliNewtons;
        sumBefore[at + 1] = sumBefore[at] + milliNewtons;
        size++;
    }

    /** Says that samples were lost before the next one: nothing is interpolated or averaged across it. */
    public void markGap() {
        gaps.add(size);
    }

    /** Lets go of samples before an index; some of them may be kept until more can go. The period is known by then. */
    void forgetBefore(int index) {
        int gone = Math.min(index, size) - first;
        int kept = size - first - gone;
        if (gone < LEAST_FORGOTTEN || gone < kept) {
            return;
        }
        System.arraycopy(readyMicros, gone, readyMicros, 0, kept);
        System.arraycopy(force, gone, force, 0, kept);
        System.arraycopy(sumBefore, gone, sumBefore, 0, kept + 1);
        first += gone;
        saturated.forgetBefore(first);
        gaps.forgetBefore(first);
    }

    /** Index of the first sample that is kept; 0 until something was forgotten. */
    int first() {
        return first;
    }

    /** Samples there is room for: what is held in memory, whatever the length of the recording. */
    int held() {
        return force.length;
    }

    public ChannelCalibration calibration() {
        return calibration;
    }

    /** Number of samples so far, forgotten ones included. */
    public int size() {
        return size;
    }

    /** Force of a sample, mN above the device's tare. */
    public double force(int index) {
        return force[index - first];
    }

    /** When the force of a sample acted, µs of device time: t' = t_ready - group delay. */
    public double time(int index) {
        return readyMicros[index - first] - calibration.groupDelayMicros();
    }

    /** Mean force over samples [from, to), mN. */
    public double mean(int from, int to) {
        return (sumBefore[to - first] - sumBefore[from - first]) / (to - from);
    }

    /** Mean over 2 half + 1 samples about one: zero phase, so a straight ramp is not shifted. */
    public double centredMean(int index, int half) {
        return mean(index - half, index + half + 1);
    }

    /** Index of the last sample kept at or before a time on the corrected scale; -1 when there is none. */
    public int indexAtOrBefore(double micros) {
        int low = first;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (time(middle) <= micros) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == first ? -1 : low - 1;
    }

    /** Sample period, µs: the median spacing of the first samples. NaN before the second sample. */
    public double periodMicros() {
        if (size < 2 || !Double.isNaN(periodMicros)) {
            return periodMicros;
        }
        int n = Math.min(size, PERIOD_SAMPLES) - 1;
        long[] spacing = new long[n];
        for (int i = 0; i < n; i++) {
            spacing[i] = readyMicros[i + 1] - readyMicros[i];
        }
        Arrays.sort(spacing);
        double median = spacing[n / 2];
        if (size > PERIOD_SAMPLES) {
            periodMicros = median;
        }
        return median;
    }

    /** Number of samples that span a duration, at least 1. */
    public int samplesIn(double micros) {
        return Math.max(1, (int) Math.round(micros / periodMicros()));
    }

    /** Half width in samples of the zero-phase mean over a duration; 0 when samples are further apart than that. */
    public int halfWidth(double micros) {
        return (int) Math.round(micros / 2 / periodMicros());
    }

    /** True when samples were lost between two samples of [from, to). */
    public boolean gapWithin(int from, int to) {
        return gaps.anyIn(from + 1, to);
    }

    /** True when any sample of [from, to) was at an end of the converter. */
    public boolean saturatedWithin(int from, int to) {
        return saturated.anyIn(from, to);
    }

    private void grow() {
        readyMicros = Arrays.copyOf(readyMicros, 2 * force.length);
        sumBefore = Arrays.copyOf(sumBefore, 2 * force.length + 1);
        force = Arrays.copyOf(force, 2 * force.length);
    }
}
