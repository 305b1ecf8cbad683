package clickweight.measure.statistics;

import org.apache.commons.statistics.descriptive.Mean;

/**
 * y = a + b x by ordinary least squares, with what is known of a and b (JCGM 100:2008, H.3): residuals about the line stand for
 * the uncertainty of y, x is taken as exact.
 *
 * @param intercept a, the value at x = 0, in the unit of y
 * @param slope b, in units of y per unit of x
 * @param interceptStandardError of a
 * @param slopeStandardError of b
 * @param residualDeviation of y about the line, n - 2 degrees of freedom
 * @param n points
 */
public record StraightLine(
        double intercept,
        double slope,
        double interceptStandardError,
        double slopeStandardError,
        double residualDeviation,
        int n) {
    /** Fewest points that say how far they lie from their line. */
    public static final int LEAST_POINTS = 3;

    /**
     * Fits the line.
     *
     * @throws IllegalArgumentException with fewer than three points, as many x as y missing, or all x equal
     */
    public static StraightLine fit(double[] x, double[] y) {
        if (x.length != y.length || x.length < LEAST_POINTS) {
            throw new IllegalArgumentException("A line through " + x.length + " x and " + y.length
                    + " y cannot be judged: it takes three pairs or more.");
        }
        int n = x.length;
        double meanX = Mean.of(x).getAsDouble();
        double meanY = Mean.of(y).getAsDouble();
        double squares = 0;
        double products = 0;
        for (int i = 0; i < n; i++) {
            squares += (x[i] - meanX) * (x[i] - meanX);
            products += (x[i] - meanX) * (y[i] - meanY);
        }
        if (!(squares > 0)) {
            throw new IllegalArgumentException("All " + n + " points lie at the same x: a line needs two places.");
        }
        double slope = products / squares;
        double residuals = 0;
        for (int i = 0; i < n; i++) {
            double residual = y[i] - meanY - slope * (x[i] - meanX);
            residuals += residual * residual;
        }
        double deviation = Math.sqrt(residuals / (n - 2));
        return new StraightLine(
                meanY - slope * meanX,
                slope,
                deviation * Math.sqrt(1.0 / n + meanX * meanX / squares),
                deviation / Math.sqrt(squares),
                deviation,
                n);
    }

    /** The line's value at x. */
    public double at(double x) {
        return intercept + slope * x;
    }

    /** Half width of the 95 % interval of the slope. */
    public double slopeU95() {
        return StudentT.quantile975(n - 2) * slopeStandardError;
    }

    /** Half width of the 95 % interval of the intercept. */
    public double interceptU95() {
        return StudentT.quantile975(n - 2) * interceptStandardError;
    }
}
