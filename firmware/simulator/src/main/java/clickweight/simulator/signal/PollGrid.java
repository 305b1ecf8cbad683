package clickweight.simulator.signal;

/**
 * When polls happen: poll k at floor(k x 10^6 / rate) microseconds. Anchored at 0, exact for any 64-bit time, also before 0.
 */
final class PollGrid {
    private static final long MICROS_PER_SECOND = 1_000_000;

    private final long pollHz;

    PollGrid(int pollHz) {
        this.pollHz = pollHz;
    }

    long micros(long poll) {
        long seconds = Math.floorDiv(poll, pollHz);
        long within = Math.floorMod(poll, pollHz);
        return seconds * MICROS_PER_SECOND + within * MICROS_PER_SECOND / pollHz;
    }

    /** A poll not after a time, at most one before the last such. */
    long pollNotAfter(long micros) {
        long seconds = Math.floorDiv(micros, MICROS_PER_SECOND);
        long within = Math.floorMod(micros, MICROS_PER_SECOND);
        return seconds * pollHz + within * pollHz / MICROS_PER_SECOND;
    }

    /** The first poll not before a time. */
    long pollAtOrAfter(long micros) {
        long poll = pollNotAfter(micros);
        while (micros(poll) < micros) {
            poll++;
        }
        return poll;
    }
}
