package clickweight.measure.timebase;

import java.util.Arrays;

/**
 * The time of a device from the time of the host, by the batches that came: each was received some delay after its last
 * sample, and no delay is below the least. So the line just below all delays, not the one through their middle, joins the clocks:
 *
 * <pre>
 * host - device |      .    .
 *               |   .    .      .   .
 *               | .___.______._____.___  lower envelope: the least delay, leaning as one clock runs faster
 *               +--------------------- device
 * </pre>
 *
 * <p>The envelope is the lower convex hull of the points, and of its edges the one above the middle of the time that was
 * heard; of all lines below the points that one lies nearest to them. Crystals differ by {@link #MAX_SKEW} at most, so that
 * a hull of few points cannot lean further.
 *
 * <p>What is found is host time minus the least delay there ever was, which stays unknown: an event of the host is put too early
 * by it, that is by the shortest way of a batch, while its own way to the host makes it late.
 */
public final class ClockFit {
    /** How far two crystals run apart at most, relative: 100 ppm each. */
    static final double MAX_SKEW = 200e-6;

    private static final int START_POINTS = 64;

    private double[] deviceMicros = new double[START_POINTS];
    private double[] offsetMicros = new double[START_POINTS];
    private int points;
    private long firstDevice;
    private long firstHost;
    private double lastDevice;
    private boolean started;

    /**
     * A batch came.
     *
     * @param device time of its last sample; rises from batch to batch
     * @param host time when it was received; both in microseconds
     */
    public void batch(long device, long host) {
        if (!started) {
            started = true;
            firstDevice = device;
            firstHost = host;
        }
        double at = device - firstDevice;
        double offset = host - firstHost - at;
        lastDevice = Math.max(lastDevice, at);
        while (points > 1 && !turnsLeft(at, offset)) {
            points--;
        }
        if (points == deviceMicros.length) {
            grow();
        }
        deviceMicros[points] = at;
        offsetMicros[points++] = offset;
    }

    /** Whether the hull still bends upwards at its last point when this one follows it. */
    private boolean turnsLeft(double at, double offset) {
        double x = deviceMicros[points - 1] - deviceMicros[points - 2];
        double y = offsetMicros[points - 1] - offsetMicros[points - 2];
        return x * (offset - offsetMicros[points - 2]) - y * (at - deviceMicros[points - 2]) > 0;
    }

    private void grow() {
        deviceMicros = Arrays.copyOf(deviceMicros, 2 * points);
        offsetMicros = Arrays.copyOf(offsetMicros, 2 * points);
    }

    /**
     * The device's time at a time of the host, by what was heard until now.
     *
     * @throws IllegalStateException before the first batch
     */
    public double deviceMicros(long host) {
        if (!started) {
            throw new IllegalStateException("No batch has come yet, so the clocks are not joined.");
        }
        double skew = skew();
        return firstDevice + (host - firstHost - leastOffset(skew)) / (1 + skew);
    }

    /** How much faster the host's clock runs, relative. */
    public double skew() {
        double middle = lastDevice / 2;
        int edge = 0;
        while (edge + 2 < points && deviceMicros[edge + 1] < middle) {
            edge++;
        }
        if (points < 2) {
            return 0;
        }
        double slope = (offsetMicros[edge + 1] - offsetMicros[edge]) / (deviceMicros[edge + 1] - deviceMicros[edge]);
        return Math.clamp(slope, -MAX_SKEW, MAX_SKEW);
    }

    /** Where the line of that slope begins that touches the points from below. */
    private double leastOffset(double skew) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points; i++) {
            least = Math.min(least, offsetMicros[i] - skew * deviceMicros[i]);
        }
        return least;
    }
}
