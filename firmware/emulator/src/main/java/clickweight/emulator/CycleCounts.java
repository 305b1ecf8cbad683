package clickweight.emulator;

import java.util.List;

/**
 * How long the processor was awake in each 125 us of device time since the counters were cleared.
 *
 * @param windows how many times 125 us
 * @param totalCycles awake in all of them
 * @param worstCycles in the busiest one; 15 625 is always awake
 * @param worstMicros when that one ended
 * @param instructions executed since reset
 * @param histogram windows by cycles, {@link #BIN_CYCLES} a bin; the last bin holds everything above too
 */
public record CycleCounts(
        long windows,
        long totalCycles,
        long worstCycles,
        long worstMicros,
        long instructions,
        List<Integer> histogram) {
    /** Width of a bin of the histogram. */
    public static final int BIN_CYCLES = 250;

    /** Mean cycles per window; 0 when there was none. */
    public double meanCycles() {
        return windows == 0 ? 0 : (double) totalCycles / windows;
    }
}
