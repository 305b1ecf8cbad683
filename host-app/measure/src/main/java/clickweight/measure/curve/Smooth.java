package clickweight.measure.curve;

/** What features are looked for in, never read from: the mean of 7 rows (Dome Lab's rule), and its slope. */
final class Smooth {
    private static final int HALF_WINDOW_ROWS = 3;
    /** Bottom-out: 300 gf/mm (Dome Lab). */
    private static final double WALL_GRAM_FORCE_PER_MICROMETER = 0.3;
    /** Positions are written as decimals: two rows this close together are at one place. */
    private static final double ROUNDING_MICROMETERS = 1e-6;

    private Smooth() {}

    /** Means about the first rows of a curve; at an end of the fewer rows there are. */
    static double[] of(double[] force, int rows) {
        double[] smooth = new double[rows];
        for (int i = 0; i < rows; i++) {
            int from = Math.max(0, i - HALF_WINDOW_ROWS);
            int to = Math.min(rows - 1, i + HALF_WINDOW_ROWS);
            for (int j = from; j <= to; j++) {
                smooth[i] += force[j] / (to - from + 1);
            }
        }
        return smooth;
    }

    /** Bottom-out: the first row from {@code from} up to before {@code end} that is steeper than 300 gf/mm; -1 when there is none. */
    static int wall(double[] smooth, double[] x, int from, int end) {
        for (int row = Math.max(1, from); row < end; row++) {
            if (slope(smooth, x, row) > WALL_GRAM_FORCE_PER_MICROMETER) {
                return row;
            }
        }
        return -1;
    }

    private static double slope(double[] smooth, double[] x, int row) {
        double distance = x[row + 1] - x[row - 1];
        return distance > ROUNDING_MICROMETERS ? (smooth[row + 1] - smooth[row - 1]) / distance : 0;
    }
}
