package clickweight.simulator.plant;

import java.util.Arrays;

/**
 * How a contact bounces when it changes: 8 % of changes are clean, the others go on for a log-normal time of median 1.2 ms,
 * at most 6.2 ms, with about six re-openings crowded to the start. The figures follow Ganssle's measurements of eighteen
 * switches ("A Guide to Debouncing", 2004): 1.6 ms on average, 6.2 ms at worst.
 *
 * <pre>
 * closed      __ _ ____ _____________
 * open   ____|  | |    |
 *        change         settled after the drawn time
 * </pre>
 */
final class ContactBounce {
    private static final double CLEAN_SHARE = 0.08;
    private static final double MEDIAN_MICROS = 1200;
    private static final double LOG_SIGMA = 0.7;
    private static final double LONGEST_MICROS = 6200;
    private static final int FEWEST_REOPENINGS = 3;
    private static final int MOST_REOPENINGS = 9;

    private final Draw draw;
    private final double[] shares = new double[2 * MOST_REOPENINGS];

    ContactBounce(Draw draw) {
        this.draw = draw;
    }

    /**
     * Adds the change to {@code level} and its bounce.
     *
     * @param limitMicros time of the contact's next change, which the bounce must not reach
     */
    void add(EdgeSchedule schedule, int line, boolean level, long micros, long limitMicros) {
        schedule.add(micros, line, level);
        if (draw.happens(CLEAN_SHARE)) {
            return;
        }
        double duration = Math.min(LONGEST_MICROS, draw.logNormal(MEDIAN_MICROS, LOG_SIGMA));
        int changes = 2 * draw.wholeBetween(FEWEST_REOPENINGS, MOST_REOPENINGS);
        for (int i = 0; i < changes - 1; i++) {
            double u = draw.unit();
            // the cube of a uniform number: half of all changes fall into the first eighth
            shares[i] = u * u * u;
        }
        shares[changes - 1] = 1;
        Arrays.sort(shares, 0, changes);
        for (int i = 0; i < changes; i += 2) {
            long away = micros + 1 + Math.round(duration * shares[i]);
            long back = micros + 1 + Math.round(duration * shares[i + 1]);
            // a pulse shorter than a microsecond is no pulse
            if (back > away && back < limitMicros) {
                schedule.add(away, line, !level);
                schedule.add(back, line, level);
            }
        }
    }
}
