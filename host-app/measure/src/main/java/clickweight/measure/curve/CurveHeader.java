package clickweight.measure.curve;

import clickweight.measure.curve.HeaderCell.Role;
import clickweight.measure.table.Sheet;
import clickweight.measure.table.TableException;
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

    boolean has(Role role) {
        return cells.values().stream().anyMatch(cell -> cell.role() == role);
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

    /** The column of units right of one that names none; empty when there is no such column. */
    OptionalInt unitColumn(int column) {
        boolean has = column + 1 < titles.size() && titles.get(column + 1).matches("(?i)units?");
        return has ? OptionalInt.of(column + 1) : OptionalInt.empty();
    }

    /** Takes the units from the columns of units, as they stand in the first data row. */
    void takeUnits(Sheet.Row first) {
        cells.replaceAll((column, cell) -> {
            OptionalInt units = unitColumn(column);
            return cell.role() != Role.CONTACT && cell.factor() == 0 && units.isPresent()
                    ? cell.in(first.cell(units.getAsInt()))
                    : cell;
        });
    }

    /**
     * The one column of that role; refused when it is missing, doubled or without a unit. Where one names a unit, others that name none are
     * something else.
     */
    int column(Sheet sheet, Sheet.Row header, Role role) throws TableException {
        OptionalInt found = OptionalInt.empty();
        for (Map.Entry<Integer, HeaderCell> entry : cells.entrySet()) {
            HeaderCell cell = entry.getValue();
            if (cell.role() != role || cell.factor() == 0 && hasUnit(role)) {
                continue;
            }
            if (found.isPresent()) {
                throw sheet.at(
                        header,
                        "two " + word(role) + " columns, '" + title(found.getAsInt()) + "' and '" + cell.title() + "'",
                        "keep the one that was measured");
            }
            if (cell.factor() == 0) {
                throw sheet.at(
                        header,
                        "the " + word(role) + " column '" + cell.title() + "' names no unit",
                        "rename it, for instance '" + example(role) + "'");
            }
            found = OptionalInt.of(entry.getKey());
        }
        if (found.isEmpty()) {
            throw sheet.at(
                    header,
                    "the " + word(role) + " column is missing",
                    "export it too, with the header '" + example(role) + "'");
        }
        return found.getAsInt();
    }

    private boolean hasUnit(Role role) {
        return cells.values().stream().anyMatch(cell -> cell.role() == role && cell.factor() > 0);
    }

    /** Refuses two columns of a curve with the same header: nobody can say which one was meant. */
    void refuseRepeatedTitles(Sheet sheet, Sheet.Row header) throws TableException {
        Map<String, Integer> seen = new HashMap<>();
        for (int column : cells.keySet()) {
            if (seen.put(titles.get(column).toLowerCase(Locale.ROOT), column) != null) {
                throw sheet.at(
                        header,
                        "two columns are called '" + titles.get(column) + "'",
                        "keep the one that was measured");
            }
        }
    }

    /** Whether the rig has no contact to record: Dome Lab's, or a force gauge on a stand with its verdict in a column. */
    boolean recordsNoContact() {
        return isDomeLab() || words.contains("judge");
    }

    private boolean isDomeLab() {
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
