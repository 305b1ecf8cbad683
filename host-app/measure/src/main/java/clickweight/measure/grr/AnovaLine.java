package clickweight.measure.grr;

/**
 * A line of the analysis of variance.
 *
 * @param source what varies
 * @param sumOfSquares in the unit squared
 * @param degreesOfFreedom of it
 * @param f over the mean square it is judged by; NaN for repeatability
 * @param p chance of a larger F when nothing varies; NaN for repeatability
 */
public record AnovaLine(String source, double sumOfSquares, int degreesOfFreedom, double f, double p) {

    /** Sum of squares over degrees of freedom. */
    public double meanSquare() {
        return sumOfSquares / degreesOfFreedom;
    }
}
