package clickweight.measure.curve;

import clickweight.measure.statistics.Summary;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One figure of a curve, or of several runs of one thing.
 *
 * @param key its name for a program, unit included
 * @param name its name for a person
 * @param unit of the value; empty for a count
 * @param value NaN when the curve does not have it
 * @param standardUncertainty of one curve: what its own noise and steps leave open; it says nothing about the next press. NaN when nothing
 *     is known, and for several runs
 * @param u95Low 95 % interval of the mean of the runs (t); NaN for one
 * @param u95High its other end
 * @param n runs it rests on
 */
public record CurveFigure(
        String key,
        String name,
        String unit,
        double value,
        double standardUncertainty,
        double u95Low,
        double u95High,
        int n) {

    static CurveFigure ofOne(String key, String name, String unit, double value, double standardUncertainty) {
        return new CurveFigure(
                key, name, unit, value, standardUncertainty, Double.NaN, Double.NaN, Double.isNaN(value) ? 0 : 1);
    }

    /** Whether there is a value. */
    public boolean isMeasured() {
        return n > 0;
    }

    /** Half width of the interval of the mean; NaN for one run. */
    public double u95() {
        return (u95High - u95Low) / 2;
    }

    /** The value in four digits that mean something; a count without a point. */
    public String valueText() {
        return unit.isEmpty() && value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : shown(value, 4, 4);
    }

    /** The standard uncertainty in two digits, or a dash. */
    public String uncertaintyText() {
        return Double.isNaN(standardUncertainty) ? "-" : shown(standardUncertainty, 2, 6);
    }

    /** The interval of the mean, or a dash. */
    public String intervalText() {
        return Double.isNaN(u95Low) ? "-" : shown(u95Low, 4, 4) + " to " + shown(u95High, 4, 4);
    }

    private static String shown(double value, int digits, int mostDecimals) {
        if (Double.isNaN(value)) {
            return "-";
        }
        int before = value == 0 ? 1 : (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        return String.format(Locale.ROOT, "%." + Math.clamp(digits - before, 0, mostDecimals) + "f", value);
    }

    /**
     * The mean of runs; one run stays as it is.
     *
     * @param runs the figures of each run, all with the same keys in the same order
     */
    public static List<CurveFigure> means(List<List<CurveFigure>> runs) {
        if (runs.size() == 1) {
            return runs.getFirst();
        }
        return IntStream.range(0, runs.getFirst().size())
                .mapToObj(i -> mean(runs.stream().map(run -> run.get(i)).toList()))
                .toList();
    }

    private static CurveFigure mean(List<CurveFigure> runs) {
        CurveFigure first = runs.getFirst();
        double[] values = runs.stream()
                .filter(CurveFigure::isMeasured)
                .mapToDouble(CurveFigure::value)
                .toArray();
        if (values.length < 2) {
            return runs.stream().filter(CurveFigure::isMeasured).findFirst().orElse(first);
        }
        Summary summary = Summary.of(values);
        double half = summary.halfWidth95();
        return new CurveFigure(
                first.key(),
                first.name(),
                first.unit(),
                summary.mean(),
                Double.NaN,
                summary.mean() - half,
                summary.mean() + half,
                values.length);
    }
}
