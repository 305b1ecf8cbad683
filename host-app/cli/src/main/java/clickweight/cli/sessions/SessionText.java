package clickweight.cli.sessions;

import clickweight.cli.terminal.Style;
import clickweight.cli.terminal.Table;
import clickweight.station.library.Entry;
import clickweight.station.library.KeptButton;
import clickweight.station.library.KeptResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Kept sessions as tables and for a program. */
final class SessionText {
    private static final String[] BUTTONS = {"left", "right", "wheel", "middle"};

    private SessionText() {}

    /** A line each: activation forces in mN, tags behind them. */
    static List<String> list(List<Entry> entries, Style style) throws IOException {
        Table table = new Table("session", "n", "left", "right", "wheel", "middle", "tags<");
        for (Entry entry : entries) {
            Optional<KeptResult> result = entry.readResult();
            List<String> row = new ArrayList<>();
            row.add(entry.id());
            row.add(result.map(SessionText::strokes).orElse("-"));
            for (String button : BUTTONS) {
                row.add(result.flatMap(each -> each.button(button))
                        .map(SessionText::force)
                        .orElse("-"));
            }
            row.add(String.join(" ", entry.remarks().tags()));
            table.row(row.toArray(String[]::new));
        }
        List<String> lines = new ArrayList<>(table.lines(style));
        lines.add(style.faint("Mean activation forces, mN; n: strokes of all buttons."));
        return lines;
    }

    private static String strokes(KeptResult result) {
        return Integer.toString(
                result.buttons().stream().mapToInt(KeptButton::n).sum());
    }

    private static String force(KeptButton button) {
        return number(button.meanMilliNewtons(), 0);
    }

    static String number(double value, int decimals) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** An entry for a program. */
    static Map<String, Object> json(Entry entry) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", entry.id());
        fields.put("folder", entry.folder().toString());
        fields.put("has_capture", entry.capture().isPresent());
        fields.put("tags", entry.remarks().tags());
        fields.put("notes", entry.remarks().notes());
        Optional<KeptResult> result = entry.readResult();
        fields.put("measured_at", result.map(KeptResult::measuredAt).orElse(""));
        fields.put("device", result.map(KeptResult::deviceWords).orElse(""));
        List<Map<String, Object>> buttons = new ArrayList<>();
        for (KeptButton button : result.map(KeptResult::buttons).orElse(List.of())) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("button", button.button());
            each.put("n", button.n());
            each.put("activation_force_mN", button.meanMilliNewtons());
            each.put("u95_low", button.lowMilliNewtons());
            each.put("u95_high", button.highMilliNewtons());
            buttons.add(each);
        }
        fields.put("buttons", buttons);
        return fields;
    }
}
