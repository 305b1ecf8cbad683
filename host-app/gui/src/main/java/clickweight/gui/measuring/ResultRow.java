package clickweight.gui.measuring;

import clickweight.gui.words.ForceUnit;
import clickweight.measure.result.ButtonResult;
import clickweight.measure.result.MeasuredFigure;
import clickweight.measure.statistics.Figure;
import java.util.Locale;

/** One line of the result, in words. */
public record ResultRow(
        String button,
        String strokes,
        String activationForce,
        String deviation,
        String median,
        String percentiles,
        String release,
        String earlier,
        String remarks) {
    /** Stands where nothing is known. */
    public static final String NOTHING = "\u2013";

    /**
     * Puts the result of a button into words.
     *
     * @param leftOut strokes that somebody left out
     * @param earlier the activation force of the measurement before, or the sign for nothing
     */
    public static ResultRow of(ButtonResult result, int leftOut, String earlier, ForceUnit unit) {
        Figure figure = result.activationForce().map(MeasuredFigure::figure).orElse(null);
        StringBuilder remarks = new StringBuilder();
        result.flagCounts()
                .forEach((flag, count) -> remarks.append(remarks.isEmpty() ? "" : ", ")
                        .append(flag.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .append(' ')
                        .append(count));
        if (leftOut > 0) {
            remarks.append(remarks.isEmpty() ? "" : ", ").append(leftOut).append(" left out by hand");
        }
        if (figure == null) {
            return new ResultRow(
                    result.button(), "0", NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, earlier, remarks.toString());
        }
        return new ResultRow(
                result.button(),
                Integer.toString(figure.n()),
                withInterval(figure, unit),
                decimal(figure.s(), unit),
                decimal(figure.median(), unit),
                unit.number(figure.p5()) + " to " + unit.number(figure.p95()),
                result.releaseForce()
                        .map(release -> withInterval(release.figure(), unit))
                        .orElse(NOTHING),
                earlier,
                remarks.toString());
    }

    /** A button of which only the figure was kept. */
    public static ResultRow kept(String button, int n, double mean, double halfWidth95, ForceUnit unit) {
        String force = decimal(mean, unit) + " \u00b1 " + decimal(halfWidth95, unit);
        return new ResultRow(button, Integer.toString(n), force, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, "");
    }

    static String withInterval(Figure figure, ForceUnit unit) {
        double half = (figure.u95High() - figure.u95Low()) / 2;
        return decimal(figure.mean(), unit) + " \u00b1 " + decimal(half, unit);
    }

    /** A force without its unit, to a tenth of a millinewton. */
    public static String decimal(double milliNewtons, ForceUnit unit) {
        if (Double.isNaN(milliNewtons)) {
            return NOTHING;
        }
        int decimals = unit == ForceUnit.MILLI_NEWTONS ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", milliNewtons / unit.milliNewtons());
    }
}
