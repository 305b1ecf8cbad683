package clickweight.measure.statistics;

/** How well a least-squares slope is known. */
public final class StudentSlope {
    private StudentSlope() {}

    /**
     * Half width of the 95 % interval, t(0.975, nu) sqrt(SSE / nu / Sxx).
     *
     * @param residualSquares SSE
     * @param squares Sxx of what the slope is over, about its mean or means
     * @param degreesOfFreedom nu, at least 1
     */
    public static double halfWidth95(double residualSquares, double squares, int degreesOfFreedom) {
        return StudentT.quantile975(degreesOfFreedom)
                * Math.sqrt(Math.max(0, residualSquares) / degreesOfFreedom / squares);
    }
}
