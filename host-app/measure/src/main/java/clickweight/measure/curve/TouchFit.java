package clickweight.measure.curve;

import clickweight.measure.statistics.SplitError;

/**
 * Where the probe meets the button: the split x_c of F = c + b max(0, x - x_c), fitted by least squares (measurement.md 2.4), with the
 * split anywhere between rows. For each pair of neighbouring rows the best level before and the best line after meet at their crossing; where
 * that lies outside of the pair the split is one of its ends (Hudson 1966, Fitting segmented curves whose join points have to be
 * estimated, JASA 61).
 *
 * @param touchMicrometers x_c
 * @param standardErrorMicrometers of x_c, from the linearised fit: residuals taken as independent
 * @param slopeGramForcePerMicrometer b
 * @param residualSquares sum of squared residuals, gf^2
 */
record TouchFit(
        double touchMicrometers,
        double standardErrorMicrometers,
        double slopeGramForcePerMicrometer,
        double residualSquares) {
    /** No touch point. */
    static final TouchFit NONE = new TouchFit(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    /** Rows on either side without which there is no level, or no line. */
    private static final int LEAST_SIDE = 3;

    /** Fits rows [0, end); NaN where fewer than 3 rows lie on either side, or nothing rises. */
    static TouchFit of(double[] x, double[] force, int end) {
        TouchFit best = NONE;
        // from the right, so that the sums over the rising rows only ever grow; about the last row, which keeps them
        // small
        double x0 = end > 0 ? x[end - 1] : 0;
        double f0 = end > 0 ? force[end - 1] : 0;
        Sums all = new Sums();
        for (int i = 0; i < end; i++) {
            all.add(x[i] - x0, force[i] - f0);
        }
        Sums after = new Sums();
        for (int split = end - 1; split >= LEAST_SIDE; split--) {
            after.add(x[split] - x0, force[split] - f0);
            if (after.n < LEAST_SIDE) {
                continue;
            }
            double low = x[split - 1] - x0;
            double high = x[split] - x0;
            double crossing = after.crossing((all.f - after.f) / (all.n - after.n));
            boolean between = crossing > low && crossing < high;
            best = better(best, all, after, between ? crossing : low, x0);
            best = between ? best : better(best, all, after, high, x0);
        }
        return best;
    }

    private static TouchFit better(TouchFit best, Sums all, Sums after, double split, double x0) {
        // u = x - split over the rising rows, 0 elsewhere
        double u = after.x - after.n * split;
        double uu = after.xx - 2 * split * after.x + after.n * split * split;
        double uf = after.xf - split * after.f;
        double centred = uu - u * u / all.n;
        double slope = (uf - u * all.f / all.n) / centred;
        double rest = all.ff - all.f * all.f / all.n - slope * (uf - u * all.f / all.n);
        if (!(slope > 0) || best.residualSquares <= rest) {
            return best;
        }
        return new TouchFit(
                split + x0, SplitError.of(Math.max(0, rest) / (all.n - 3), all.n, after.n, u, uu, slope), slope, rest);
    }

    /** Plain sums over rows. */
    private static final class Sums {
        private double n;
        private double x;
        private double f;
        private double xx;
        private double xf;
        private double ff;

        void add(double travel, double force) {
            n++;
            x += travel;
            f += force;
            xx += travel * travel;
            xf += travel * force;
            ff += force * force;
        }

        /** Where the line through these rows has a level; NaN when it is level itself. */
        double crossing(double level) {
            double slope = (xf - x * f / n) / (xx - x * x / n);
            return (level - f / n) / slope + x / n;
        }
    }
}
