package clickweight.gui.mouse;

/**
 * How much later than the quickest batch of the connection the newest one came: what buffers on the way add. Two clocks are compared, so only the difference
 * from the best case can be known.
 */
final class Lag {
    private static final long NANOS_PER_MICRO = 1000;
    private static final long NONE = Long.MAX_VALUE;

    private long quickestMicros = NONE;
    private volatile long micros;

    /** Another connection: its clocks stand differently. */
    void restart() {
        quickestMicros = NONE;
        micros = 0;
    }

    /** A batch whose last sample has that device time came now. */
    void heard(long deviceMicros, long nowNanos) {
        long difference = nowNanos / NANOS_PER_MICRO - deviceMicros;
        quickestMicros = Math.min(quickestMicros, difference);
        micros = difference - quickestMicros;
    }

    /** Behind the quickest batch, in microseconds. */
    long micros() {
        return micros;
    }
}
