package clickweight.simulator.board;

import clickweight.core.board.Board;
import clickweight.core.board.ForceAdc;
import clickweight.core.force.WideCodeCorrection;

/**
 * Four channels of 12 bits, sampled together, with a bounded queue of sample sets. The converter is the RP2040's own, four
 * wide codes and their correction included:
 *
 * <pre>
 * pushed  -- clipped, {@link WideCodes} --> raw  -- {@link WideCodeCorrection} --> counts
 * </pre>
 */
public final class SimulatedAdc implements ForceAdc {
    /** 8 kHz. */
    public static final int SAMPLE_PERIOD_MICROS = Board.TICK_MICROS;
    /** Greatest count of a 12-bit converter; forces beyond it read this and are saturated. */
    public static final int MAX_COUNTS = WideCodeCorrection.MAX_COUNTS;

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

    /** Converts one set of ideal counts and puts it into the queue; a full queue loses it and counts. */
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
            int raw = WideCodes.raw(counts[channel]);
            samples[at * MAX_CHANNELS + channel] = (short) WideCodeCorrection.corrected(raw);
        }
        waiting++;
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
