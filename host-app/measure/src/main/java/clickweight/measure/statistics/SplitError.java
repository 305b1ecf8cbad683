package clickweight.measure.statistics;

/** How well the split of a constant-then-linear fit y = c + b max(0, x - s) is known. */
public final class SplitError {
    private SplitError() {}

    /**
     * Standard error of s: root of the (s, s) element of v (J'J)^-1 with J = [1, u, -b (x > s)] and u = max(0, x - s), the linearised
     * three-parameter fit.
     *
     * @param variance v of one residual, taken as independent of the others
     * @param n points
     * @param after how many of them lie beyond the split
     * @param sum of u
     * @param squares sum of u^2
     * @param slope b
     */
    public static double of(double variance, double n, double after, double sum, double squares, double slope) {
        double step = slope * after;
        double cross = slope * sum;
        double minor = n * squares - sum * sum;
        double determinant = n * (squares * slope * step - cross * cross)
                - sum * (sum * slope * step - cross * step)
                - step * (squares * step - sum * cross);
        return Math.sqrt(Math.max(0, variance * minor / determinant));
    }
}
