package clickweight.measure.stroke;

/**
 * Force about make, thinned for a plot: means over 1 ms steps; NaN where nothing was sampled.
 *
 * @param startMillis time of the first point, ms from the make edge
 * @param stepMillis spacing, ms
 * @param forceMilliNewtons force above the stroke's own zero, mN
 */
public record ForceCurve(double startMillis, double stepMillis, double[] forceMilliNewtons) {
    private static final int BEFORE_MILLIS = 140;
    private static final int AFTER_MILLIS = 60;

    /** The 200 ms about an event. */
    static ForceCurve about(ForceTrace trace, double eventMicros, double tareMilliNewtons) {
        double[] points = new double[BEFORE_MILLIS + AFTER_MILLIS + 1];
        for (int i = 0; i < points.length; i++) {
            double centre = eventMicros + (i - BEFORE_MILLIS) * 1000.0;
            int from = Math.max(trace.first(), trace.indexAtOrBefore(centre - 500) + 1);
            int to = trace.indexAtOrBefore(centre + 500) + 1;
            boolean sampled = to > from && !trace.gapWithin(from, to);
            points[i] = sampled ? trace.mean(from, to) - tareMilliNewtons : Double.NaN;
        }
        return new ForceCurve(-BEFORE_MILLIS, 1, points);
    }

    /** Time of a point, ms from make. */
    public double millis(int index) {
        return startMillis + index * stepMillis;
    }
}
