package clickweight.measure.curve;

/**
 * The bump of the press, found on the 7-row mean (measurement.md 2.4).
 *
 * <pre>
 * force    peak          regained
 *          /\            /          peak: first local maximum that the minimum after it, within 1.6 mm, lies deep enough under
 *         /  \__      __/           valley: that minimum
 *        /      \____/              regained: first row past the valley as high as the peak
 *               valley
 * </pre>
 *
 * Deep enough is the larger of 2 gf and 3 sigma of a row.
 *
 * @param peak row; -1 when there is none
 * @param valley row; -1 when there is none
 * @param regained row; -1 when force never comes back to the peak's before the turn
 */
record Tactility(int peak, int valley, int regained) {
    private static final double LEAST_PROMINENCE_GRAM_FORCE = 2;
    private static final double PROMINENCE_SIGMAS = 3;
    private static final double VALLEY_WITHIN_MICROMETERS = 1600;
    private static final Tactility NONE = new Tactility(-1, -1, -1);

    /** Looks from a row to the turn. {@code sigma}: noise of one row, gf. */
    static Tactility of(double[] smooth, double[] x, int from, int turn, double sigma) {
        double prominence = Math.max(LEAST_PROMINENCE_GRAM_FORCE, PROMINENCE_SIGMAS * sigma);
        int top = from;
        for (int i = from; i <= turn; i++) {
            if (smooth[i] >= smooth[top]) {
                top = i;
            } else if (x[i] - x[top] > VALLEY_WITHIN_MICROMETERS) {
                top = i; // too slow a fall to be the snap of this top
            } else if (smooth[top] - smooth[i] >= prominence) {
                return about(smooth, x, top, turn);
            }
        }
        return NONE;
    }

    private static Tactility about(double[] smooth, double[] x, int peak, int turn) {
        int valley = peak;
        int row = peak;
        while (row <= turn && x[row] - x[peak] <= VALLEY_WITHIN_MICROMETERS && smooth[row] <= smooth[peak]) {
            valley = smooth[row] < smooth[valley] ? row : valley;
            row++;
        }
        row = valley;
        while (row <= turn && smooth[row] < smooth[peak]) {
            row++;
        }
        return new Tactility(peak, valley, row <= turn ? row : -1);
    }

    boolean isTactile() {
        return peak >= 0;
    }
}
