package clickweight.cli.recording;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of equal keys as CSV (RFC 4180): keys in the header with their units, numbers with points, what is none left blank. */
final class CsvText {
    private CsvText() {}

    /** Appends a header and the rows; nothing when there are none. */
    static void append(StringBuilder text, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        line(text, rows.getFirst().keySet());
        rows.forEach(row -> line(text, row.values()));
    }

    private static void line(StringBuilder text, Collection<?> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String cell(@Nullable Object value) {
        if (value == null || value instanceof Double number && !Double.isFinite(number)) {
            return "";
        }
        String word = value.toString();
        return word.matches("(?s).*[\",\n\r].*") ? "\"" + word.replace("\"", "\"\"") + "\"" : word;
    }
}
