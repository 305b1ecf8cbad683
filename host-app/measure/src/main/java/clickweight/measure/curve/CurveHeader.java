package clickweight.measure.curve;

import clickweight.measure.curve.HeaderCell.Role;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** The header of a table: which column holds what, and so which kind of file it is. */
final class CurveHeader {
    private final List<String> titles;
    private final Map<Integer, HeaderCell> cells = new TreeMap<>();
    private final Set<String> words = new HashSet<>();

    CurveHeader(List<String> titles) {
        this.titles = titles.stream().map(String::strip).toList();
        for (int column = 0; column < titles.size(); column++) {
            int index = column;
            HeaderCell.of(titles.get(column)).ifPresent(cell -> cells.put(index, cell));
            words.add(this.titles.get(column).toLowerCase(Locale.ROOT));
        }
    }

    /** How much this looks like the header of a curve: known columns. */
    int score() {
        return cells.size() + (isDomeLab() ? 1 : 0);
    }

    /** Two columns of a curve, or a column that only Dome Lab writes: a curve, if perhaps a broken one. */
    boolean isCurve() {
        return isDomeLab()
                || cells.values().stream().map(HeaderCell::role).distinct().count() >= 2;
    }

    int columns() {
        return titles.size();
    }

    String title(int column) {
        return titles.get(column).isEmpty() ? "column " + (column + 1) : titles.get(column);
    }

    /** Factor of a position or force column to micrometres or gf. */
    double factor(int column) {
        HeaderCell cell = cells.get(column);
        return cell == null ? 1 : cell.factor();
    }

    /** The one column of that role; refused when it is missing, doubled or without a unit. */
    int column(Path file, long line, Role role) throws CurveFileException {
        OptionalInt found = OptionalInt.empty();
        for (Map.Entry<Integer, HeaderCell> entry : cells.entrySet()) {
            HeaderCell cell = entry.getValue();
            if (cell.role() != role) {
                continue;
            }
            if (found.isPresent()) {
                throw CurveFileException.at(
                        file,
                        line,
                        "two " + word(role) + " columns, '" + title(found.getAsInt()) + "' and '" + cell.title() + "'",
                        "keep the one that was measured");
            }
            if (cell.factor() == 0) {
                throw CurveFileException.at(
                        file,
                        line,
                        "the " + word(role) + " column '" + cell.title() + "' names no unit",
                        "rename it, for instance '" + example(role) + "'");
            }
            found = OptionalInt.of(entry.getKey());
        }
        if (found.isEmpty()) {
            throw CurveFileException.at(
                    file,
                    line,
                    "the " + word(role) + " column is missing",
                    "export it too, with the header '" + example(role) + "'");
        }
        return found.getAsInt();
    }

    /** Refuses two columns with the same header: nobody can say which one was meant. */
    void refuseRepeatedTitles(Path file, long line) throws CurveFileException {
        Map<String, Integer> seen = new HashMap<>();
        for (int column = 0; column < titles.size(); column++) {
            String word = titles.get(column).toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && seen.put(word, column) != null) {
                throw CurveFileException.at(
                        file,
                        line,
                        "two columns are called '" + titles.get(column) + "'",
                        "keep the one that was measured");
            }
        }
    }

    /** Whether the rig is one that has no contact to record. */
    boolean isDomeLab() {
        return words.contains("scale (grams)")
                || words.contains("scale raw")
                || words.containsAll(Set.of("millis", "steps"));
    }

    private String example(Role role) {
        boolean dome = isDomeLab();
        return switch (role) {
            case POSITION -> dome ? "Travel (mm)" : "x_um";
            case FORCE -> dome ? "Scale (grams)" : "force_gf";
            case CONTACT -> "closed";
        };
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
