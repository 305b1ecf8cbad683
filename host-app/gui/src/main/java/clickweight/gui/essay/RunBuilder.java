package clickweight.gui.essay;

import clickweight.gui.judge.WheelRun;
import clickweight.gui.trace.ChannelScale;
import java.util.Arrays;

/** A stretch of the wheel's samples that grows. */
final class RunBuilder {
    private static final int FIRST_ROOM = 1 << 14;

    private final String session;
    private final ChannelScale scale;
    private final int periodMicros;
    private short[] counts = new short[FIRST_ROOM];
    private boolean[] cued = new boolean[FIRST_ROOM];
    private int[] steps = new int[256];
    private byte[] directions = new byte[256];
    private int size;
    private int stepCount;

    RunBuilder(String session, ChannelScale scale, int periodMicros) {
        this.session = session;
        this.scale = scale;
        this.periodMicros = periodMicros;
    }

    void add(int count, boolean pressAskedFor) {
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, 2 * size);
            cued = Arrays.copyOf(cued, 2 * size);
        }
        counts[size] = (short) count;
        cued[size++] = pressAskedFor;
    }

    /** The wheel made a step before the sample that comes next. */
    void step(int direction) {
        if (stepCount == steps.length) {
            steps = Arrays.copyOf(steps, 2 * stepCount);
            directions = Arrays.copyOf(directions, 2 * stepCount);
        }
        steps[stepCount] = size;
        directions[stepCount++] = (byte) direction;
    }

    boolean isEmpty() {
        return size == 0;
    }

    WheelRun build() {
        return new WheelRun(
                session,
                scale,
                periodMicros,
                Arrays.copyOf(counts, size),
                Arrays.copyOf(steps, stepCount),
                Arrays.copyOf(directions, stepCount),
                Arrays.copyOf(cued, size));
    }
}
