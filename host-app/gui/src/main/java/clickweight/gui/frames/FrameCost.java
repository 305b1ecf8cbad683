package clickweight.gui.frames;

import java.util.Arrays;
import java.util.Locale;

/**
 * What the frames of one renderer cost.
 *
 * @param name of the renderer
 * @param points samples it shows
 * @param framesPerSecond mean
 * @param p99Millis time from one frame to the next that one in a hundred exceeds
 * @param processShare processor time of the whole program over wall time; 1 is one core
 * @param cpuMillisPerFrame processor time of the whole program over frames, less what the data side takes without a window
 * @param allocatedPerSecond bytes allocated on the screen's thread
 */
record FrameCost(
        String name,
        int points,
        double framesPerSecond,
        double p99Millis,
        double processShare,
        double cpuMillisPerFrame,
        double allocatedPerSecond) {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double MEGA = 1e6;

    /** From the times between frames, all in nanoseconds. */
    static FrameCost of(String name, int points, long[] intervals, long wall, long cpu, long idleCpu, long allocated) {
        long[] sorted = intervals.clone();
        Arrays.sort(sorted);
        double p99 = sorted[(int) Math.ceil(sorted.length * 0.99) - 1] / NANOS_PER_MILLI;
        double seconds = wall / NANOS_PER_SECOND;
        return new FrameCost(
                name,
                points,
                intervals.length / seconds,
                p99,
                (double) cpu / wall,
                Math.max(0, cpu - idleCpu) / NANOS_PER_MILLI / intervals.length,
                allocated / seconds);
    }

    static String heading() {
        return String.format(
                Locale.ROOT,
                "%-34s %9s %6s %9s %6s %13s %11s",
                "renderer",
                "points",
                "fps",
                "p99 ms",
                "CPU %",
                "CPU ms/frame",
                "alloc MB/s");
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-34s %,9d %6.1f %9.1f %6.0f %13.1f %11.2f",
                name,
                points,
                framesPerSecond,
                p99Millis,
                100 * processShare,
                cpuMillisPerFrame,
                allocatedPerSecond / MEGA);
    }
}
