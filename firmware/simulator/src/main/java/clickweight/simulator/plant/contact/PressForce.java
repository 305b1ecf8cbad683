package clickweight.simulator.plant.contact;

import clickweight.simulator.plant.Draw;

/**
 * The force on the button of a {@link ContactTrain}, in millinewtons.
 *
 * <pre>
 *              peak
 *             /|  |        ________  hold
 *           /  | /\  /\  /         \
 *         /    |/  \/  \/           \ release point
 *       /      snap and ring          |\
 * ____/                                  \____
 *              start                 end
 * </pre>
 *
 * The snap drops the force to three quarters of the peak and lets the button ring at 80 to 500 Hz, deep enough that a
 * moment of it looks like a finger that leaves.
 */
public final class PressForce {
    private static final double RELEASE_SHARE = 0.6;
    private static final double MAKE_SHARE = 0.93;
    private static final double VALLEY_SHARE = 0.75;
    private static final double RING_SHARE = 0.35;
    private static final double RING_DECAY_MICROS = 3000;
    private static final double LOADING_MICROS = 10_000;
    private static final double LEAVING_MICROS = 8000;
    /** A finger needs less than half of a gap for each way. */
    private static final double WAY_OF_GAP = 0.45;

    private final double peak;
    private final Draw draw;
    private long start;
    private long end;
    private double rise;
    private double fall;
    private double hold;
    private double ringPerMicro;

    /** {@code peakMilliNewtons}: the switch's activation force. */
    public PressForce(double peakMilliNewtons, Draw draw) {
        peak = peakMilliNewtons;
        this.draw = draw;
    }

    /** Goes on to the press that the train is at. */
    public void next(ContactTrain train) {
        start = train.startMicros();
        end = train.endMicros();
        rise = Math.min(draw.between(20_000, 60_000), WAY_OF_GAP * (start - train.previousEndMicros()));
        fall = Math.min(draw.between(3000, 10_000), WAY_OF_GAP * (train.nextStartMicros() - end));
        hold = peak * draw.between(1.1, 1.6);
        ringPerMicro = 2 * Math.PI * draw.logBetween(80, 500) / 1e6;
    }

    /** True force near this press. */
    public double milliNewtons(long micros) {
        if (micros < start) {
            return peak * Math.max(0, 1 - (start - micros) / rise);
        }
        if (micros >= end) {
            return peak * RELEASE_SHARE * Math.max(0, 1 - (micros - end) / fall);
        }
        double since = micros - start;
        double ring = -RING_SHARE * peak * Math.exp(-since / RING_DECAY_MICROS) * Math.sin(ringPerMicro * since);
        double loading = Math.min(LOADING_MICROS, (end - start) / 2.0);
        double leaving = Math.min(LEAVING_MICROS, (end - start) / 3.0);
        double level = since < loading ? peak * VALLEY_SHARE + (hold - peak * VALLEY_SHARE) * since / loading : hold;
        double snap = peak * (MAKE_SHARE - VALLEY_SHARE) * Math.exp(-since / 200);
        double left = end - micros;
        if (left < leaving) {
            level = Math.min(level, peak * RELEASE_SHARE + (hold - peak * RELEASE_SHARE) * left / leaving);
        }
        return level + ring + snap;
    }
}
