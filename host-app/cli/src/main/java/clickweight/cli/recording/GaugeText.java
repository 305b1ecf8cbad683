package clickweight.cli.recording;

import clickweight.cli.terminal.Style;
import clickweight.cli.terminal.Table;
import clickweight.cli.terminal.Wrap;
import clickweight.measure.grr.AnovaLine;
import clickweight.measure.grr.AverageAndRange;
import clickweight.measure.grr.GaugeResult;
import clickweight.measure.grr.VarianceComponents;
import clickweight.measure.grr.WearTrend;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Interval;
import clickweight.measure.statistics.UncertaintyBudget;
import clickweight.station.file.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A gauge study for a person and for a program.
 *
 * @param wear how readings wander with their order; empty when the order is not in the file
 * @param unit of the readings; empty when unknown
 * @param lower limit of the tolerance; null together with {@code upper}
 */
public record GaugeText(
        GaugeResult result,
        Optional<WearTrend> wear,
        String unit,
        @Nullable Double lower,
        @Nullable Double upper) {
    private static final double GOOD_PERCENT = 10;
    private static final double BAD_PERCENT = 30;
    private static final int CATEGORIES = 5;

    private static final Map<String, ToDoubleFunction<VarianceComponents>> FIGURES = new LinkedHashMap<>();

    static {
        FIGURES.put("EV", VarianceComponents::ev);
        FIGURES.put("AV", VarianceComponents::av);
        FIGURES.put("GRR", VarianceComponents::grr);
        FIGURES.put("PV", VarianceComponents::pv);
        FIGURES.put("TV", VarianceComponents::tv);
    }

    /** Tables and sentences of at most 80 columns. */
    public List<String> lines(Style style) {
        List<String> lines = new ArrayList<>();
        lines.add(result.study().parts().size() + " parts, "
                + result.study().appraisers().size() + " appraisers, "
                + result.study().trials() + " trials" + (unit.isEmpty() ? "." : ", in " + unit + "."));
        lines.add("");
        lines.addAll(anovaTable().lines(style));
        lines.addAll(Wrap.indented(pooling(), ""));
        lines.add("");
        lines.addAll(componentTable().lines(style));
        lines.add(style.faint("EV same person again, AV another person, GRR both, PV between parts, TV all."));
        lines.addAll(
                Wrap.indented("Intervals: 95 %, generalized confidence intervals, seed " + result.seed() + ".", ""));
        lines.add("");
        lines.addAll(Wrap.indented(verdict(), ""));
        lines.addAll(Wrap.indented(gum(), ""));
        lines.addAll(Wrap.indented(crossCheck(), ""));
        lines.addAll(Wrap.indented(wearText(), ""));
        for (String doubt : result.doubts()) {
            Wrap.lines("look: " + doubt).forEach(line -> lines.add(style.warning(line)));
        }
        return lines;
    }

    private Table anovaTable() {
        Table table = new Table("source", "SS", "df", "MS", "F", "p");
        for (AnovaLine line : anovaLines()) {
            table.row(
                    line.source(),
                    number("%.5f", line.sumOfSquares()),
                    "" + line.degreesOfFreedom(),
                    number("%.6f", line.meanSquare()),
                    number("%.3f", line.f()),
                    number("%.5f", line.p()));
        }
        return table;
    }

    private List<AnovaLine> anovaLines() {
        return List.of(
                result.full().part(),
                result.full().appraiser(),
                result.full().interaction(),
                result.full().repeatability());
    }

    private String pooling() {
        String rule = "p " + number("%.3f", result.full().interaction().p()) + " of the interaction is "
                + (result.anova().pooled() ? "above " : "not above ") + result.poolingAlpha() + ": ";
        String set = result.components().negative().isEmpty()
                ? ""
                : " Negative and set to 0: "
                        + String.join(", ", result.components().negative()) + ".";
        return result.anova().pooled()
                ? rule + "pooled into repeatability, "
                        + result.anova().repeatability().degreesOfFreedom() + " degrees of freedom." + set
                : rule + "kept apart." + set;
    }

    private Table componentTable() {
        boolean tolerance = lower != null && upper != null;
        List<String> header = new ArrayList<>(
                List.of("", unit.isEmpty() ? "s" : "s " + unit, "95 % interval", "% of TV", "% of variance"));
        if (tolerance) {
            header.add("% of tolerance");
        }
        Table table = new Table(header.toArray(String[]::new));
        FIGURES.forEach((name, figure) -> {
            double value = figure.applyAsDouble(result.components());
            Interval interval = result.intervals().of(figure);
            double part = value / result.components().tv();
            List<String> row = new ArrayList<>(List.of(
                    name,
                    number("%.6f", value),
                    number("%.4f", interval.low()) + " - " + number("%.4f", interval.high()),
                    number("%.2f", 100 * part),
                    number("%.2f", 100 * part * part)));
            if (lower != null && upper != null) {
                row.add(number("%.2f", 100 * 6 * value / (upper - lower)));
            }
            table.row(row.toArray(String[]::new));
        });
        return table;
    }

    private String verdict() {
        double percent = result.percentStudyVariation();
        String word = percent < GOOD_PERCENT ? "good" : percent <= BAD_PERCENT ? "conditional" : "not acceptable";
        return "The gauge takes " + number("%.2f", percent) + " % of the total variation: " + word
                + " (under 10 good, over 30 not). It tells " + result.ndc() + " categories of parts apart ("
                + number("%.3f", result.components().categories()) + " before truncation; " + CATEGORIES
                + " are asked for). These limits are practice, not proof.";
    }

    private String gum() {
        UncertaintyBudget gum = result.gum();
        return "One reading by any such appraiser: u " + number("%.4g", gum.combined()) + ", "
                + number("%.0f", gum.effectiveDegreesOfFreedom()) + " effective degrees of freedom, U95 "
                + number("%.4g", gum.expanded()) + (unit.isEmpty() ? "" : " " + unit) + " (GUM).";
    }

    private String crossCheck() {
        try {
            AverageAndRange other = AverageAndRange.of(result.study());
            return "Cross-check by average and range: EV " + number("%.5f", other.ev()) + ", AV "
                    + number("%.5f", other.av()) + ", GRR " + number("%.5f", other.grr()) + ", PV "
                    + number("%.5f", other.pv()) + ", GRR "
                    + number("%.1f", 100 * other.grr() / other.tv()) + " % of TV.";
        } catch (InsufficientDataException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private String wearText() {
        if (wear.isEmpty()) {
            return "Wear: not seen, the order of the readings is not in the file (column order).";
        }
        WearTrend trend = wear.get();
        return "Wear: " + number("%.4g", trend.slope()) + (unit.isEmpty() ? "" : " " + unit) + " a step of "
                + trend.order() + ", 95 % interval " + number("%.4g", trend.low()) + " to "
                + number("%.4g", trend.high()) + " (" + trend.readings() + " readings, each part and appraiser about"
                + " their own mean, " + trend.degreesOfFreedom() + " degrees of freedom): "
                + (trend.isSeen()
                        ? "readings wander, so repeatability holds wear too."
                        : "no trend is told from none.");
    }

    private @Nullable Map<String, Object> wearJson() {
        if (wear.isEmpty()) {
            return null;
        }
        WearTrend trend = wear.get();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("over", trend.order());
        fields.put("slope", trend.slope());
        fields.put("u95_low", trend.low());
        fields.put("u95_high", trend.high());
        fields.put("n", trend.readings());
        fields.put("df", trend.degreesOfFreedom());
        return fields;
    }

    /** One object; percentages in percent, spreads in the unit of the readings. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", "clickweight.grr");
        all.put("version", 1);
        all.put("parts", result.study().parts().size());
        all.put("appraisers", result.study().appraisers().size());
        all.put("trials", result.study().trials());
        all.put("units", unit);
        Map<String, Object> anova = new LinkedHashMap<>();
        List<String> keys = List.of("part", "appraiser", "interaction", "repeatability");
        for (int i = 0; i < keys.size(); i++) {
            AnovaLine line = anovaLines().get(i);
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("ss", line.sumOfSquares());
            fields.put("df", line.degreesOfFreedom());
            fields.put("ms", line.meanSquare());
            fields.put("f", line.f());
            fields.put("p", line.p());
            anova.put(keys.get(i), fields);
        }
        all.put("anova", anova);
        all.put("pool_above_p", result.poolingAlpha());
        all.put("pooled", result.anova().pooled());
        all.put("pooled_df", result.anova().repeatability().degreesOfFreedom());
        all.put("pooled_ms", result.anova().repeatability().meanSquare());
        all.put("negative_set_to_zero", result.components().negative());
        FIGURES.forEach((name, figure) -> all.put(name, figureJson(figure)));
        all.put("percent_contribution_GRR", Math.pow(result.percentStudyVariation(), 2) / 100);
        all.put("ndc", result.ndc());
        all.put("ndc_untruncated", result.components().categories());
        all.put("interval_method", "generalized confidence interval, 95 %");
        all.put("seed", result.seed());
        UncertaintyBudget gum = result.gum();
        all.put("gum_u", gum.combined());
        all.put("gum_effective_df", gum.effectiveDegreesOfFreedom());
        all.put("gum_U95", gum.expanded());
        all.put("average_and_range", averageAndRangeJson());
        all.put("wear", wearJson());
        all.put("doubts", result.doubts());
        return Json.text(all);
    }

    private Map<String, Object> figureJson(ToDoubleFunction<VarianceComponents> figure) {
        double value = figure.applyAsDouble(result.components());
        double part = value / result.components().tv();
        Interval interval = result.intervals().of(figure);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("s", value);
        fields.put("u95_low", interval.low());
        fields.put("u95_high", interval.high());
        fields.put("percent_study_variation", 100 * part);
        fields.put("percent_contribution", 100 * part * part);
        if (lower != null && upper != null) {
            fields.put("percent_tolerance", 100 * 6 * value / (upper - lower));
        }
        return fields;
    }

    private Map<String, Object> averageAndRangeJson() {
        Map<String, Object> fields = new LinkedHashMap<>();
        try {
            AverageAndRange other = AverageAndRange.of(result.study());
            fields.put("EV", other.ev());
            fields.put("AV", other.av());
            fields.put("GRR", other.grr());
            fields.put("PV", other.pv());
            fields.put("TV", other.tv());
            fields.put("ndc", (int) (1.41 * other.pv() / other.grr()));
        } catch (InsufficientDataException e) {
            fields.put("refused", String.valueOf(e.getMessage()));
        }
        return fields;
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }
}
