package clickweight.simulator.board;

import clickweight.core.board.ForceAdc;

/** Four channels of 12 bits, sampled together, with a bounded queue of sample sets. */
public final class SimulatedAdc implements ForceAdc {
    /** 8 kHz. */
    public static final int SAMPLE_PERIOD_MICROS = 125;
    /** Greatest count of a 12-bit converter; forces beyond it read this and are saturated. */
    public static final int MAX_COUNTS = 4095;

    private static final int WIDTH_BITS = 12;
    private static final int USUAL_CAPACITY = 64;

    private final int channelMask;
    private final int groupDelayNanos;
    private final int[] times;
    private final short[] samples;
    private int head;
    private int waiting;
    private int current;
    private int overflows;
    private long clipped;

    /**
     * @param channelMask channels this board has
     * @param groupDelayNanos what the board states; whoever pushes samples must really delay them by this
     */
    public SimulatedAdc(int channelMask, int groupDelayNanos) {
        this(channelMask, groupDelayNanos, USUAL_CAPACITY);
    }

    /** The same with another number of sample sets that can wait between two polls. */
    public SimulatedAdc(int channelMask, int groupDelayNanos, int capacity) {
        this.channelMask = channelMask;
        this.groupDelayNanos = groupDelayNanos;
        times = new int[capacity];
        samples = new short[capacity * MAX_CHANNELS];
    }

    /** Puts one set of samples into the queue, clipped to the converter's range; a full queue loses it and counts. */
    public void push(int whenMicros, int[] counts) {
        if (channelMask == 0) {
            return;
        }
        if (waiting == times.length) {
            overflows++;
            return;
        }
        int at = (head + waiting) % times.length;
        times[at] = whenMicros;
        for (int channel = 0; channel < MAX_CHANNELS; channel++) {
            int value = counts[channel];
            int inRange = Math.clamp(value, 0, MAX_COUNTS);
            if (inRange != value && (channelMask & 1 << channel) != 0) {
                clipped++;
            }
            samples[at * MAX_CHANNELS + channel] = (short) inRange;
        }
        waiting++;
    }

    /** Samples that were outside the converter's range and read as its end. */
    public long clipped() {
        return clipped;
    }

    @Override
    public int channelMask() {
        return channelMask;
    }

    @Override
    public int samplePeriodMicros() {
        return SAMPLE_PERIOD_MICROS;
    }

    @Override
    public int widthBits() {
        return WIDTH_BITS;
    }

    @Override
    public int groupDelayNanos() {
        return groupDelayNanos;
    }

    @Override
    public boolean next() {
        if (waiting == 0) {
            return false;
        }
        current = head;
        head = head + 1 == times.length ? 0 : head + 1;
        waiting--;
        return true;
    }

    @Override
    public int micros() {
        return times[current];
    }

    @Override
    public int counts(int channel) {
        return (channelMask & 1 << channel) == 0 ? 0 : samples[current * MAX_CHANNELS + channel];
    }

    @Override
    public int overflows() {
        return overflows;
    }
}
