package clickweight.bench;

import java.util.Arrays;

/** Delays in microseconds, kept exactly up to a quarter of a second. */
public final class Latencies {
    private static final int LONGEST_MICROS = 250_000;

    private final long[] bins = new long[LONGEST_MICROS + 1];
    private long count;

    /** Adds a delay; one before its cause counts as 0, one beyond the end as the longest. */
    public void add(long micros) {
        bins[(int) Math.clamp(micros, 0, LONGEST_MICROS)]++;
        count++;
    }

    public long count() {
        return count;
    }

    /** The least delay that at least this share (0 to 1) of all do not exceed, microseconds; -1 when there is none. */
    public int percentileMicros(double share) {
        long wanted = Math.max(1, (long) Math.ceil(share * count));
        long seen = 0;
        for (int micros = 0; micros <= LONGEST_MICROS; micros++) {
            seen += bins[micros];
            if (seen >= wanted) {
                return micros;
            }
        }
        return -1;
    }

    public void clear() {
        Arrays.fill(bins, 0);
        count = 0;
    }
}
