package clickweight.protocol;

/**
 * Device time: microseconds in 32 bits, wrapping every 71.6 minutes. It is the only time base of a measurement; two
 * times are compared by their difference, never by size.
 */
public final class DeviceTime {
    private long last;
    private boolean started;

    /** Microseconds from {@code earlier} to {@code later}, negative when it is the other way round; for spans under 2^31. */
    public static int elapsedMicros(int later, int earlier) {
        return later - earlier;
    }

    /**
     * The 64-bit time nearest to the one before, so that a time that wrapped goes on rising. Times may arrive somewhat
     * out of order (an event beside a batch); gaps must be under 35 minutes.
     */
    public long unwrap(int micros) {
        if (!started) {
            started = true;
            last = micros & 0xFFFFFFFFL;
        } else {
            last += micros - (int) last;
        }
        return last;
    }
}
