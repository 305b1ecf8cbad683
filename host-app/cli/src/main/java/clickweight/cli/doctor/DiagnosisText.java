package clickweight.cli.doctor;

import clickweight.cli.terminal.Style;
import clickweight.cli.terminal.Wrap;
import clickweight.station.doctor.Finding;
import clickweight.station.doctor.Verdict;
import clickweight.station.file.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings as lines for a person and as JSON. */
public final class DiagnosisText {
    /** Advice stands below the name. */
    private static final String INDENT = "      ";

    private DiagnosisText() {}

    /** A line each, with its advice below it. */
    public static List<String> lines(List<Finding> findings, Style style) {
        int width = findings.stream()
                .mapToInt(finding -> finding.name().length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(sign(finding.verdict(), style) + "  "
                    + String.format(Locale.ROOT, "%-" + width + "s", finding.name()) + "  " + finding.value());
            if (!finding.advice().isEmpty()) {
                lines.addAll(Wrap.indented(finding.advice(), INDENT));
            }
        }
        lines.add(summary(findings));
        return lines;
    }

    private static String sign(Verdict verdict, Style style) {
        return switch (verdict) {
            case OK -> "ok  ";
            case LOOK -> style.warning("look");
            case BAD -> style.error("bad ");
        };
    }

    private static String summary(List<Finding> findings) {
        long look = count(findings, Verdict.LOOK);
        long bad = count(findings, Verdict.BAD);
        return look + bad == 0
                ? "All is well."
                : bad + " bad, " + look + " to look at, " + count(findings, Verdict.OK) + " ok.";
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    /** The same for a program. */
    public static String json(List<Finding> findings) {
        List<Map<String, String>> all = new ArrayList<>();
        for (Finding finding : findings) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("name", finding.name());
            fields.put("value", finding.value());
            fields.put("verdict", finding.verdict().name().toLowerCase(Locale.ROOT));
            fields.put("advice", finding.advice());
            all.add(fields);
        }
        return Json.text(Map.of("findings", all));
    }
}
