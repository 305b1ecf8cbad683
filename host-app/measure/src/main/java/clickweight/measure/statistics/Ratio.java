package clickweight.measure.statistics;

/**
 * Ratio of two means with bootstrap intervals.
 *
 * @param value mean of the one over mean of the other
 * @param low lower end, 95 %, percentile bootstrap
 * @param high upper end
 * @param bcaLow lower end, 95 %, bias-corrected and accelerated bootstrap
 * @param bcaHigh upper end
 * @param numeratorN strokes above
 * @param denominatorN strokes below
 * @param resamples bootstrap resamples
 * @param seed of the resampling
 */
public record Ratio(
        double value,
        double low,
        double high,
        double bcaLow,
        double bcaHigh,
        int numeratorN,
        int denominatorN,
        int resamples,
        long seed) {
    /** The least force difference worth claiming, 10 % (measurement.md 2.8). */
    private static final double JUST_NOTICEABLE = 1.1;

    /** A ratio in just noticeable differences: ln(ratio) / ln(1.1) (measurement.md 2.8). */
    public static double steps(double ratio) {
        return Math.log(ratio) / Math.log(JUST_NOTICEABLE);
    }

    /** The ratio in just noticeable differences. */
    public double steps() {
        return steps(value);
    }
}
