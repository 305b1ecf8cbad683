package clickweight.measure.report;

import clickweight.measure.result.ButtonResult;
import clickweight.measure.result.MeasureResult;
import clickweight.measure.result.MeasuredFigure;
import clickweight.measure.result.Remedy;
import clickweight.measure.statistics.BudgetLine;
import clickweight.measure.statistics.Figure;
import clickweight.measure.statistics.Ratio;
import clickweight.measure.statistics.UncertaintyBudget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the template shows, already in words: maps and lists of text, and the finished pictures. */
final class ReportPage {
    private static final double PERCENT = 100;

    private ReportPage() {}

    static Map<String, Object> of(MeasureResult result) {
        double highest =
                result.buttons().stream().mapToDouble(CurvePlot::highest).max().orElse(1);
        List<Map<String, Object>> buttons = new ArrayList<>();
        for (int i = 0; i < result.buttons().size(); i++) {
            buttons.add(button(result.buttons().get(i), highest, i));
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("measuredAt", result.measuredAt());
        page.put("seed", String.valueOf(result.seed()));
        page.put("device", result.device());
        page.put("notes", result.notes());
        page.put("buttons", buttons);
        page.put("flagged", result.flagged());
        page.put("axis", ForceAxisPlot.draw(result));
        page.put("ratio", result.wheelToLeft().map(ReportPage::ratio).orElse(""));
        page.put("method", method(result));
        return page;
    }

    private static Map<String, Object> button(ButtonResult button, double highest, int colour) {
        List<Map<String, Object>> figures = new ArrayList<>();
        figure(figures, "activation force", button.activationForce());
        figure(
                figures,
                button.setThreshold() ? "force at press (set threshold)" : "force at make",
                button.forceAtMake());
        figure(figures, "release force", button.releaseForce());
        figure(figures, "force at first opening", button.forceAtFirstOpening());
        figure(figures, "hysteresis", button.hysteresis());
        List<String> flags = new ArrayList<>();
        button.flagCounts()
                .forEach((flag, count) ->
                        flags.add(count + (count == 1 ? " stroke: " : " strokes: ") + flag.explanation()));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", button.button());
        map.put("strokes", button.strokes().size());
        map.put("tease", button.teaseCount());
        map.put("noise", number(button.noiseMilliNewtons()));
        map.put("figures", figures);
        map.put("flags", flags);
        map.put("threshold", button.setThreshold());
        map.put("curves", CurvePlot.draw(button, highest, colour));
        map.put("histogram", HistogramPlot.draw(button, colour));
        map.put("budget", button.activationForce().map(ReportPage::budget).orElse(List.of()));
        map.put("total", button.activationForce().map(ReportPage::total).orElse(""));
        return map;
    }

    private static void figure(List<Map<String, Object>> rows, String name, Optional<MeasuredFigure> measured) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name);
        row.put("measured", measured.isPresent());
        if (measured.isPresent()) {
            Figure figure = measured.get().figure();
            row.put("mean", number(figure.mean()));
            row.put("grams", number(figure.mean() / 9.80665));
            row.put("interval", number(figure.u95Low()) + " to " + number(figure.u95High()));
            row.put("s", number(figure.s()));
            row.put("median", number(figure.median()));
            row.put("range", number(figure.p5()) + " to " + number(figure.p95()));
            row.put("n", figure.n());
        }
        rows.add(row);
    }

    private static List<Map<String, Object>> budget(MeasuredFigure measured) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (BudgetLine line : measured.budget().lines()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", line.name());
            row.put("type", line.evaluation().name());
            row.put("u", String.format(Locale.ROOT, "%.2f", line.standardUncertainty()));
            row.put("nu", degrees(line.degreesOfFreedom()));
            row.put("formula", line.formula());
            rows.add(row);
        }
        return rows;
    }

    private static String total(MeasuredFigure measured) {
        UncertaintyBudget budget = measured.budget();
        String remedy = Remedy.of(budget)
                .map(found -> String.format(
                        Locale.ROOT,
                        "; %.0f %% of the variance is %s, which takes %s to shrink",
                        PERCENT * found.shareOfVariance(),
                        found.line(),
                        found.words()))
                .orElse("");
        return String.format(
                Locale.ROOT,
                "u_c = %.2f mN, ν_eff = %s, k = %.3f, U95 = %.2f mN%s",
                budget.combined(),
                degrees(budget.effectiveDegreesOfFreedom()),
                budget.coverageFactor(),
                budget.expanded(),
                remedy);
    }

    private static String ratio(Ratio ratio) {
        return String.format(
                Locale.ROOT,
                "Wheel over left: %.3f (95 %% interval %.3f to %.3f, n = %d and %d), which is %.1f (%.1f to %.1f) just noticeable"
                        + " steps of 10 %%. Bootstrap of strokes with %d resamples, percentile interval, span uncertainty of both"
                        + " channels included, seed %d; BCa interval %.3f to %.3f.",
                ratio.value(),
                ratio.low(),
                ratio.high(),
                ratio.numeratorN(),
                ratio.denominatorN(),
                ratio.steps(),
                Ratio.steps(ratio.low()),
                Ratio.steps(ratio.high()),
                ratio.resamples(),
                ratio.seed(),
                ratio.bcaLow(),
                ratio.bcaHigh());
    }

    private static String method(MeasureResult result) {
        StringBuilder text = new StringBuilder(
                "Activation force is the largest 1 ms zero-phase mean of force from touch to the first"
                        + " closure, its noise bias taken out; force at make and release force are interpolated between samples on device"
                        + " time, at the first closure and the last opening. Forces count from each stroke's own unloaded mean.");
        if (!result.buttons().isEmpty()) {
            ButtonResult first = result.buttons().getFirst();
            text.append(String.format(
                    Locale.ROOT,
                    " Timing error allowed: %.1f %% of activation force; edges closer than %d ms are bounce.",
                    100 * first.policy().errorLimitRelative(),
                    first.policy().bounceMicros() / 1000));
        }
        return text.toString();
    }

    private static String degrees(double degrees) {
        return Double.isInfinite(degrees) ? "∞" : String.valueOf((long) degrees);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.1f", value);
    }
}
