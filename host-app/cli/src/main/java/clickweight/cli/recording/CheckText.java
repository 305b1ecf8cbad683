package clickweight.cli.recording;

import clickweight.cli.terminal.Style;
import clickweight.cli.terminal.Table;
import clickweight.measure.recommendation.Check;
import clickweight.measure.recommendation.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Promises beside what was found afterwards, for a person and for a program. */
public final class CheckText {
    private static final double HUNDRED = 100;

    private final Map<String, Check> checks = new LinkedHashMap<>();

    /** Adds the promises of one button, by what each is about. */
    public void add(String button, Map<String, Check> ofButton) {
        ofButton.forEach((what, check) -> checks.put(button + ", " + what, check));
    }

    /** The table, with its verdict a line. */
    public List<String> lines(Style style) {
        Table table = new Table("promise", "promised", "found", "95 %", "n", "");
        checks.forEach((what, check) -> table.row(
                what,
                number(check.promised()),
                number(check.found()),
                number(check.interval().low()) + " - " + number(check.interval().high()),
                number(check.n()) + " " + check.unit(),
                verdict(check.outcome())));
        return table.lines(style);
    }

    private static String verdict(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> "pass";
            case OPEN -> "pass so far; more data would tell";
            case BROKEN -> "FAIL";
        };
    }

    /** Whether a promise was broken. */
    public boolean anyBroken() {
        return checks.values().stream().anyMatch(check -> check.outcome() == Outcome.BROKEN);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return checks.isEmpty();
    }

    /** Fields by promise. */
    public Map<String, Object> fields() {
        Map<String, Object> all = new LinkedHashMap<>();
        checks.forEach((what, check) -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("promised", check.promised());
            fields.put("found", check.found());
            fields.put("low95", check.interval().low());
            fields.put("high95", check.interval().high());
            fields.put("method", check.interval().method());
            fields.put("n", check.n());
            fields.put("unit_of_n", check.unit());
            fields.put("outcome", check.outcome().name().toLowerCase(Locale.ROOT));
            all.put(what, fields);
        });
        return all;
    }

    private static String number(double value) {
        boolean whole = value >= HUNDRED || value == Math.rint(value);
        return String.format(Locale.ROOT, whole ? "%.0f" : "%.3g", value);
    }
}
