package clickweight.device.link;

/**
 * How long the bench waits for a mouse that is slower than real: one on an emulated chip, or behind an emulated machine.
 * {@code -Dclickweight.timeout.factor=10} makes every wait ten times as long, 1 (or nothing) is for real mice.
 */
public final class Patience {
    static final String PROPERTY = "clickweight.timeout.factor";
    private static final long MOST = 1000;

    private Patience() {}

    /** A wait that suits real mice, as long as this bench's mouse needs; both in microseconds. */
    public static long of(long micros) {
        return micros * Math.clamp(Long.getLong(PROPERTY, 1), 1, MOST);
    }
}
