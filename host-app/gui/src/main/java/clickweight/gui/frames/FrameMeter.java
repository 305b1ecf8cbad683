package clickweight.gui.frames;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import javafx.animation.AnimationTimer;

/** Runs something once a frame, first to warm up and then to be measured. Lives on the screen's thread. */
final class FrameMeter extends AnimationTimer {
    private static final int MOST_FRAMES = 100_000;

    private final Runnable frame;
    private final long warmNanos;
    private final long measureNanos;
    private final Done done;
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final long[] intervals = new long[MOST_FRAMES];
    private long begun = -1;
    private long measuredFrom = -1;
    private long last;
    private long cpuAtStart;
    private long allocatedAtStart;
    private int frames;

    /** Hears what was measured, all in nanoseconds. */
    interface Done {
        void measured(long[] intervals, long wall, long cpu, long allocated);
    }

    FrameMeter(Runnable frame, double warmSeconds, double seconds, Done done) {
        this.frame = frame;
        warmNanos = (long) (warmSeconds * 1e9);
        measureNanos = (long) (seconds * 1e9);
        this.done = done;
    }

    @Override
    public void handle(long ignored) {
        long now = System.nanoTime();
        if (begun < 0) {
            begun = now;
        }
        if (measuredFrom >= 0 && frames < MOST_FRAMES) {
            intervals[frames++] = now - last;
        }
        last = now;
        if (measuredFrom < 0 && now - begun >= warmNanos) {
            measuredFrom = now;
            cpuAtStart = system.getProcessCpuTime();
            allocatedAtStart = allocated();
        }
        if (measuredFrom >= 0 && now - measuredFrom >= measureNanos) {
            stop();
            done.measured(
                    Arrays.copyOf(intervals, frames),
                    now - measuredFrom,
                    system.getProcessCpuTime() - cpuAtStart,
                    allocated() - allocatedAtStart);
            return;
        }
        frame.run();
    }

    private long allocated() {
        return threads.getThreadAllocatedBytes(Thread.currentThread().threadId());
    }
}
