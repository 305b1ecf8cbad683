package clickweight.measure.comparison;

/**
 * Limits a force should keep, in mN.
 *
 * @param lower negative infinity when there is none
 * @param upper infinity when there is none
 */
public record Limits(double lower, double upper) {

    /** Two numbers with a colon between them, either of which may be missing: {@code 500:700}, {@code :700}. */
    public static Limits parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("'" + text + "' is not LSL:USL");
        }
        Limits limits = new Limits(
                parts[0].isBlank() ? Double.NEGATIVE_INFINITY : Double.parseDouble(parts[0]),
                parts[1].isBlank() ? Double.POSITIVE_INFINITY : Double.parseDouble(parts[1]));
        if (!(limits.lower < limits.upper) || Double.isInfinite(limits.lower) && Double.isInfinite(limits.upper)) {
            throw new IllegalArgumentException("'" + text + "' is no lower and a higher limit");
        }
        return limits;
    }
}
