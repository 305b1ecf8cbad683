package clickweight.bench;

import java.util.Locale;

/**
 * One figure that was asked for, and the one that was seen.
 *
 * @param what the figure, with its unit
 * @param must not more than this
 * @param stretch not more than this is better still
 * @param seen what this run gave
 */
public record Claim(String what, double must, double stretch, double seen) {
    /** In words: what was reached. */
    public String verdict() {
        if (stretched()) {
            return "stretch";
        }
        return missed() ? "MISSED" : "met";
    }

    /** Whether even more than what must be was reached. */
    public boolean stretched() {
        return seen <= stretch;
    }

    /** Whether what must be was not reached; also when nothing was seen that could say so. */
    public boolean missed() {
        return !(seen <= must);
    }

    /** The figure with as many digits as it needs. */
    public static String number(double value) {
        if (value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.3f" : "%.1f", value);
    }
}
