package clickweight.measure.statistics;

/**
 * An interval with the name of the method that gave it, because the same data give different ones.
 *
 * @param low lower end; may be negative infinity
 * @param high upper end; may be infinity
 * @param confidence how often the method's intervals hold the truth, 0 to 1
 * @param method in words, as it is shown to a person
 */
public record Interval(double low, double high, double confidence, String method) {

    /** True when the interval holds a value. */
    public boolean covers(double value) {
        return low <= value && value <= high;
    }

    /** Both ends multiplied by a positive factor, for another unit. */
    public Interval times(double factor) {
        return new Interval(low * factor, high * factor, confidence, method);
    }
}
