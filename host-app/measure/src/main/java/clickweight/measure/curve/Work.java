package clickweight.measure.curve;

/**
 * Work of a force along the travel, the integral of F dx by trapezoids over unsmoothed rows. 1 gf mm is 9.80665 microjoules.
 *
 * @param gramForceMicrometers the integral
 * @param weightSquares sum of the squares of what each row's force counts with, um^2: times sigma^2 it is the noise of the integral
 */
record Work(double gramForceMicrometers, double weightSquares) {
    private static final double MILLIJOULES = 9.80665e-6;

    /** From one row to another; a row that goes back takes away what it gave. */
    static Work along(double[] force, double[] x, int from, int to) {
        double sum = 0;
        double squares = 0;
        for (int i = from; i <= to; i++) {
            double left = i > from ? x[i] - x[i - 1] : 0;
            double right = i < to ? x[i + 1] - x[i] : 0;
            double weight = (left + right) / 2;
            sum += weight * force[i];
            squares += weight * weight;
        }
        return new Work(sum, squares);
    }

    /** Round the whole curve and straight back from its last row to its first: a constant force takes no part in it. */
    static Work loop(double[] force, double[] x) {
        int last = force.length - 1;
        Work open = along(force, x, 0, last);
        double closing = x[0] - x[last];
        return new Work(
                open.gramForceMicrometers + closing * (force[0] + force[last]) / 2,
                open.weightSquares + closing * closing / 2);
    }

    double milliJoules() {
        return gramForceMicrometers * MILLIJOULES;
    }

    /** Standard uncertainty from the noise of single rows, mJ. */
    double noiseMilliJoules(double sigmaGramForce) {
        return Math.sqrt(weightSquares) * sigmaGramForce * MILLIJOULES;
    }

    /** What a force of that size along that way would do, mJ. */
    static double milliJoules(double gramForce, double micrometers) {
        return gramForce * micrometers * MILLIJOULES;
    }
}
