package clickweight.measure.statistics;

/**
 * How a spread fits between limits (measurement.md 2.5).
 *
 * @param cp (USL - LSL) / 6 s; NaN with one limit
 * @param cpk the smaller of (USL - m) / 3 s and (m - LSL) / 3 s; of the one limit there is
 * @param cpkInterval 95 %, Cpk +- z sqrt(1/(9n) + Cpk^2 / (2(n-1))) (Bissell 1990)
 */
public record Capability(double cp, double cpk, Interval cpkInterval) {
    private static final double NORMAL_975 = 1.959963984540054;

    /**
     * @param lower lower limit in the unit of the values; negative infinity when there is none
     * @param upper upper limit; infinity when there is none
     * @throws InsufficientDataException for fewer than two values, or values that do not vary
     */
    public static Capability of(double[] values, double lower, double upper) {
        if (!(lower < upper) || Double.isInfinite(lower) && Double.isInfinite(upper)) {
            throw new IllegalArgumentException("The limits " + lower + " and " + upper
                    + " must be one lower and one higher, or one of them; give at least one.");
        }
        Summary summary = Summary.of(values);
        if (!(summary.s() > 0)) {
            throw new InsufficientDataException(
                    "Capability needs two values that differ, but these " + summary.n() + " do not; measure more.");
        }
        double cpk = Math.min(upper - summary.mean(), summary.mean() - lower) / (3 * summary.s());
        double half = NORMAL_975 * Math.sqrt(1 / (9.0 * summary.n()) + cpk * cpk / (2 * (summary.n() - 1)));
        boolean both = !Double.isInfinite(lower) && !Double.isInfinite(upper);
        return new Capability(
                both ? (upper - lower) / (6 * summary.s()) : Double.NaN,
                cpk,
                new Interval(cpk - half, cpk + half, 0.95, "normal approximation"));
    }
}
