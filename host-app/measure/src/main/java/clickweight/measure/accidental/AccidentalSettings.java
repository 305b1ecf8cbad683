package clickweight.measure.accidental;

/**
 * What an analysis of accidental presses assumes; every one of them is shown with the result.
 *
 * @param thresholdMilliNewtons T, a press is told above it
 * @param dwellMicros t_d, for at least this long
 * @param boutGapMicros bouts with less between them are one
 * @param scrollGapMicros longest pause within a scroll episode
 * @param restWindowMicros length of a rest episode
 * @param touchMilliNewtons a finger lies on the button from this force up
 * @param targetPerHour accepted rate, for the threshold that keeps it
 * @param seed of the bootstraps
 */
public record AccidentalSettings(
        double thresholdMilliNewtons,
        long dwellMicros,
        long boutGapMicros,
        long scrollGapMicros,
        long restWindowMicros,
        double touchMilliNewtons,
        double targetPerHour,
        long seed) {
    /** The settings unless told otherwise. */
    public static final AccidentalSettings USUAL = new AccidentalSettings(
            600, 0, 1_000_000, Episodes.SCROLL_GAP_MICROS, Episodes.REST_WINDOW_MICROS, 50, 1, 1);
}
