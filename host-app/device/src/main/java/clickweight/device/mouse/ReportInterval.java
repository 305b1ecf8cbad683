package clickweight.device.mouse;

import java.util.Arrays;

/**
 * How often a mouse sends, from when its reports came: it sends at every poll while it moves, so the usual interval between two
 * reports is its poll interval, or a multiple of it that is no smaller.
 */
final class ReportInterval {
    /** A mouse that rests sends nothing; what lies further apart than this tells of hands, not of polls. */
    private static final long LONGEST_MICROS = 20_000;

    private static final int KEPT = 64;
    private static final int NEEDED = 16;

    private final long[] intervals = new long[KEPT];
    private long lastMicros;
    private boolean started;
    private int count;

    void report(long micros) {
        long interval = micros - lastMicros;
        if (started && interval <= LONGEST_MICROS) {
            intervals[count++ % KEPT] = interval;
        }
        started = true;
        lastMicros = micros;
    }

    /** The median of the last ones, in microseconds; 0 while there are too few. */
    long micros() {
        int kept = Math.min(count, KEPT);
        if (kept < NEEDED) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(intervals, kept);
        Arrays.sort(sorted);
        return sorted[kept / 2];
    }
}
