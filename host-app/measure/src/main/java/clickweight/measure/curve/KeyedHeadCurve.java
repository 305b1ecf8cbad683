package clickweight.measure.curve;

import clickweight.measure.table.Sheet;
import clickweight.measure.table.TableException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The long record of a force gauge: lines of the form KEY = VALUE, among them the units of the two columns and how many rows there are, then
 * the rows without titles.
 *
 * <pre>
 * MAX FORCE = 195.5,3.965
 * UNIT = gf,mm
 * DATA COUNT = 54372,
 * 0.0,0.000
 * </pre>
 */
final class KeyedHeadCurve implements CurveFormat {
    private static final int LAST_HEAD_ROW = 40;
    private static final String KEY = "[A-Z0-9][A-Z0-9 ]* =.*";

    @Override
    public int likeness(Sheet sheet) {
        int keys = headRows(sheet);
        return keys >= 2 && sheet.separator() == ',' && head(sheet, keys).containsKey("UNIT") ? 20 : 0;
    }

    @Override
    public CurveColumns read(Sheet sheet) throws TableException {
        int keys = headRows(sheet);
        Map<String, List<String>> head = head(sheet, keys);
        List<String> units = head.getOrDefault("UNIT", List.of());
        int travel = column(sheet, units, true);
        int force = column(sheet, units, false);
        List<Sheet.Row> rows = sheet.rows().subList(keys, sheet.rows().size());
        CurveRows.refuseFew(sheet, rows.size());
        for (Sheet.Row row : rows) {
            if (row.cells().size() != units.size()) {
                throw sheet.at(
                        row,
                        row.cells().size() + " values where the head names " + units.size() + " units",
                        "export the file again");
            }
        }
        List<String> count = head.getOrDefault("DATA COUNT", List.of(""));
        CurveRows.refuseOtherCount(sheet, count.getFirst(), rows.size());
        CurveRows numbers = new CurveRows(sheet);
        double[] travels = numbers.numbers(rows, travel, "travel", CurveUnit.travelFactor(units.get(travel)));
        double[] forces = numbers.numbers(rows, force, "force", CurveUnit.forceFactor(units.get(force)));
        if (sheet.cutPossible()) {
            CutLine.refuse(sheet, rows);
        }
        Set<CurveFlag> flags = EnumSet.of(CurveFlag.SUMMARY_HEAD);
        CurveFlag.set(flags, CurveFlag.BYTE_ORDER_MARK, sheet.byteOrderMark());
        return new CurveColumns(travels, forces, new boolean[0], flags);
    }

    private static int column(Sheet sheet, List<String> units, boolean travel) throws TableException {
        for (int i = 0; i < units.size(); i++) {
            if ((travel ? CurveUnit.travelFactor(units.get(i)) : CurveUnit.forceFactor(units.get(i))) > 0) {
                return i;
            }
        }
        throw sheet.refuse(
                "its head names no unit of " + (travel ? "travel" : "force") + " that is known",
                "export it in mm and gf or N");
    }

    private static int headRows(Sheet sheet) {
        int rows = 0;
        while (rows < Math.min(LAST_HEAD_ROW, sheet.rows().size())
                && sheet.rows().get(rows).cell(0).matches(KEY)) {
            rows++;
        }
        return rows;
    }

    private static Map<String, List<String>> head(Sheet sheet, int rows) {
        Map<String, List<String>> head = new HashMap<>();
        for (Sheet.Row row : sheet.rows().subList(0, rows)) {
            String[] parts = row.cell(0).split("=", 2);
            List<String> values = new ArrayList<>(row.cells());
            values.set(0, parts[1].strip());
            head.put(
                    parts[0].strip().toUpperCase(Locale.ROOT),
                    values.stream().map(String::strip).toList());
        }
        return head;
    }
}
