package clickweight.cli.recording;

import clickweight.cli.terminal.Style;
import clickweight.cli.terminal.Table;
import clickweight.cli.terminal.Wrap;
import clickweight.measure.comparison.Limits;
import clickweight.measure.comparison.PairFigures;
import clickweight.measure.comparison.SampleFigures;
import clickweight.measure.comparison.Session;
import clickweight.measure.comparison.SideBySide;
import clickweight.measure.statistics.Bootstrap;
import clickweight.measure.statistics.Capability;
import clickweight.measure.statistics.Fit;
import clickweight.measure.statistics.Interval;
import clickweight.station.file.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sides compared, for a person, a program and a spreadsheet.
 *
 * @param limits that Cp and Cpk were asked against
 */
public record CompareText(SideInputs inputs, SideBySide result, Optional<Limits> limits) {
    private static final String SCHEMA = "clickweight.compare";
    /** Raised when a key changes its meaning or goes. */
    private static final int VERSION = 1;

    private static final double DOUBTFUL = 0.05;

    /** Tables and sentences of at most 80 columns. */
    public List<String> lines(Style style) {
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(result.quantity().words() + ", mN"));
        Table samples = new Table("button", "side<", "sessions", "strokes", "mean", "95 % interval", "s");
        Table spread = new Table("button", "side<", "95 % of strokes in", "Anderson-Darling p", "Cp", "Cpk", "95 %");
        for (SampleFigures sample : result.samples()) {
            samples.row(
                    sample.button(),
                    sample.side(),
                    "" + sample.sessions(),
                    "" + sample.summary().n(),
                    number("%.1f", sample.summary().mean()),
                    interval("%.1f", sample.mean()),
                    number("%.1f", sample.summary().s()));
            spread.row(
                    sample.button(),
                    sample.side(),
                    interval("%.0f", sample.tolerance()),
                    sample.normality().map(fit -> number("%.3f", fit.p())).orElse("-"),
                    sample.capability().map(each -> number("%.2f", each.cp())).orElse("-"),
                    sample.capability().map(each -> number("%.2f", each.cpk())).orElse("-"),
                    interval("%.2f", sample.capability().map(Capability::cpkInterval)));
        }
        lines.addAll(samples.lines(style));
        lines.add("");
        lines.addAll(spread.lines(style));
        lines.add("");
        for (PairFigures pair : result.pairs()) {
            lines.addAll(Wrap.lines(sentence(pair)));
        }
        lines.addAll(Wrap.indented("Assumed: " + String.join(" ", assumptions()), ""));
        List<String> looks = new ArrayList<>(inputs.notes());
        looks.addAll(result.refused());
        for (String look : looks) {
            Wrap.lines("look: " + look).forEach(line -> lines.add(style.warning(line)));
        }
        return lines;
    }

    private String sentence(PairFigures pair) {
        String steps = number("%.1f", Math.abs(pair.steps()));
        return pair.one() + " less " + pair.other() + ": "
                + number("%.1f", pair.welch().difference()) + " mN, "
                + interval("%.1f", Optional.of(pair.welch().interval())) + " (n " + pair.n() + " and " + pair.otherN()
                + " " + pair.unit() + "s, " + p(pair.adjustedP()) + "); ratio "
                + number("%.3f", pair.ratio()) + ", " + interval("%.3f", pair.ratioInterval()) + "; " + steps
                + " just noticeable steps: " + verdict(pair) + ".";
    }

    private static String verdict(PairFigures pair) {
        boolean chance = pair.adjustedP() > DOUBTFUL;
        boolean felt = Math.abs(pair.steps()) >= 1;
        return chance
                ? "no more than chance"
                : felt ? "more than chance, and to be felt" : "more than chance, too little to be felt";
    }

    private List<String> assumptions() {
        List<String> all = new ArrayList<>();
        boolean bySession = result.pairs().stream().anyMatch(pair -> pair.unit().equals("session"));
        boolean byStroke = result.pairs().stream().anyMatch(pair -> pair.unit().equals("stroke"));
        if (bySession) {
            all.add("Where both sides have several sessions these are the trials.");
        }
        if (byStroke) {
            all.add("Strokes of one session are taken as independent; what differs from session to session is not in"
                    + " a comparison of single sessions: measure each side twice.");
        }
        String methods = result.samples().stream()
                .flatMap(sample -> sample.mean().stream())
                .map(Interval::method)
                .distinct()
                .collect(Collectors.joining("; "));
        all.add("Intervals of means: " + methods + " (" + Bootstrap.RESAMPLES + " resamples, seed " + result.seed()
                + "), of repeatability alone: the calibration of a board, common to its strokes, is not in them.");
        all.add("Differences: Welch, unequal spreads; p after Holm over all "
                + result.pairs().size() + " pairs. Ratios: Fieller. A just noticeable step is 10 %.");
        all.add("Where 95 % of strokes lie (95 % confidence), Cp and Cpk take strokes for normal: a p of"
                + " Anderson-Darling under 0.05 speaks against that.");
        return all;
    }

    /** One object; forces in mN. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", SCHEMA);
        all.put("version", VERSION);
        all.put("quantity", result.quantity().key());
        all.put("seed", result.seed());
        all.put("resamples", Bootstrap.RESAMPLES);
        Map<String, Object> sessions = new LinkedHashMap<>();
        inputs.sides()
                .forEach(side -> sessions.put(
                        side.name(), side.sessions().stream().map(Session::name).toList()));
        all.put("sessions", sessions);
        all.put("samples", result.samples().stream().map(CompareText::json).toList());
        all.put("pairs", result.pairs().stream().map(CompareText::json).toList());
        all.put("assumptions", assumptions());
        all.put("notes", inputs.notes());
        all.put("refused", result.refused());
        return Json.text(all);
    }

    private static Map<String, Object> json(SampleFigures sample) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("side", sample.side());
        json.put("button", sample.button());
        json.put("sessions", sample.sessions());
        json.put("n", sample.summary().n());
        json.put("mean_mN", sample.summary().mean());
        json.put("s_mN", sample.summary().s());
        json.put("median_mN", sample.summary().median());
        json.put(
                "resampled", sample.bootstrap().map(each -> each.level().word()).orElse(""));
        put(json, "mean_95", "mN", sample.mean());
        json.put("mean_95_method", sample.mean().map(Interval::method).orElse(""));
        put(json, "bca_95", "mN", sample.bootstrap().map(Bootstrap::bca));
        put(json, "percentile_95", "mN", sample.bootstrap().map(Bootstrap::percentile));
        put(json, "tolerance_95_95", "mN", sample.tolerance());
        json.put(
                "anderson_darling_A2",
                sample.normality().map(Fit::andersonDarling).orElse(Double.NaN));
        json.put("anderson_darling_p", sample.normality().map(Fit::p).orElse(Double.NaN));
        json.put("cp", sample.capability().map(Capability::cp).orElse(Double.NaN));
        json.put("cpk", sample.capability().map(Capability::cpk).orElse(Double.NaN));
        put(json, "cpk_95", "", sample.capability().map(Capability::cpkInterval));
        return json;
    }

    private static Map<String, Object> json(PairFigures pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("one", pair.one());
        json.put("other", pair.other());
        json.put("unit", pair.unit());
        json.put("n_one", pair.n());
        json.put("n_other", pair.otherN());
        json.put("difference_mN", pair.welch().difference());
        put(json, "difference_95", "mN", Optional.of(pair.welch().interval()));
        json.put("df", pair.welch().degreesOfFreedom());
        json.put("p", pair.welch().p());
        json.put("p_holm", pair.adjustedP());
        json.put("ratio", pair.ratio());
        put(json, "ratio_fieller_95", "", pair.ratioInterval());
        json.put("jnd_steps", pair.steps());
        return json;
    }

    private static void put(Map<String, Object> json, String key, String unit, Optional<Interval> interval) {
        String end = unit.isEmpty() ? "" : "_" + unit;
        json.put(key + "_low" + end, interval.map(Interval::low).orElse(Double.NaN));
        json.put(key + "_high" + end, interval.map(Interval::high).orElse(Double.NaN));
    }

    /** Samples, an empty line, pairs; the keys of the JSON are the header. */
    public String csv() {
        StringBuilder text = new StringBuilder();
        CsvText.append(text, result.samples().stream().map(CompareText::json).toList());
        if (!result.pairs().isEmpty()) {
            text.append('\n');
            CsvText.append(text, result.pairs().stream().map(CompareText::json).toList());
        }
        return text.toString();
    }

    private static String p(double value) {
        return value < 0.0001 ? "p under 0.0001" : "p " + number("%.4f", value);
    }

    private static String interval(String format, Optional<Interval> interval) {
        return interval.map(each -> number(format, each.low()) + " to " + number(format, each.high()))
                .orElse("-");
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
    }
}
