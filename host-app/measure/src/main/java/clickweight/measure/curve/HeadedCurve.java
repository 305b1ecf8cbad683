package clickweight.measure.curve;

import clickweight.measure.curve.HeaderCell.Role;
import clickweight.measure.table.Sheet;
import clickweight.measure.table.TableException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A table with its column names in one row, on top or under a summary: switches with a contact, Dome Lab's domes, and exports of force gauges,
 * whose units stand in columns of their own. Every row of text has a cell for every column, and blank lines stand only at the end.
 */
final class HeadedCurve implements CurveFormat {
    private static final int LAST_HEADER_ROW = 40;
    private static final Set<String> COUNTS = Set.of("data quantity", "data count");

    @Override
    public int likeness(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            return 0;
        }
        CurveHeader header = header(sheet, headerIndex(sheet));
        if (!header.isCurve()) {
            return 0;
        }
        boolean whole = header.has(Role.POSITION) && header.has(Role.FORCE);
        return !whole ? 10 : header.has(Role.CONTACT) ? 30 : header.recordsNoContact() ? 20 : 12;
    }

    @Override
    public CurveColumns read(Sheet sheet) throws TableException {
        int index = headerIndex(sheet);
        Sheet.Row headerRow = sheet.rows().get(index);
        CurveHeader header = header(sheet, index);
        List<Sheet.Row> data = sheet.rows().subList(index + 1, sheet.rows().size());
        if (!data.isEmpty()) {
            header.takeUnits(data.getFirst());
        }
        header.refuseRepeatedTitles(sheet, headerRow);
        boolean text = sheet.form() == Sheet.Form.TEXT;
        if (text) {
            checkLengths(sheet, header, data);
        }
        int travel = header.column(sheet, headerRow, Role.POSITION);
        int force = header.column(sheet, headerRow, Role.FORCE);
        Optional<PressPoint> point =
                header.has(Role.CONTACT) ? Optional.empty() : PressPoint.of(sheet, header.factor(travel));
        int contact =
                header.recordsNoContact() || point.isPresent() ? -1 : header.column(sheet, headerRow, Role.CONTACT);
        List<Sheet.Row> rows = text
                ? data
                : CurveRows.upToBlank(
                        sheet, data, contact < 0 ? new int[] {travel, force} : new int[] {travel, force, contact});
        CurveRows.refuseFew(sheet, rows.size());
        refuseOtherUnits(sheet, header, rows, travel);
        refuseOtherUnits(sheet, header, rows, force);
        CurveRows numbers = new CurveRows(sheet);
        double[] travels = numbers.numbers(rows, travel, header.title(travel), header.factor(travel));
        double[] forces = numbers.numbers(rows, force, header.title(force), header.factor(force));
        boolean[] closed = contact >= 0
                ? numbers.contact(rows, contact, header.title(contact))
                : point.isPresent() ? point.get().closed(sheet, travels) : new boolean[0];
        CopiedColumn.refuse(sheet, header, rows, travel, force);
        for (Sheet.Row row : sheet.rows().subList(0, index)) {
            if (COUNTS.contains(row.cell(0).toLowerCase(Locale.ROOT))) {
                CurveRows.refuseOtherCount(sheet, row.cell(1), rows.size());
            }
        }
        if (sheet.cutPossible()) {
            CutLine.refuse(sheet, rows);
        }
        return new CurveColumns(travels, forces, closed, flags(sheet, index, numbers, point.isPresent()));
    }

    private static Set<CurveFlag> flags(Sheet sheet, int headerIndex, CurveRows numbers, boolean pointed) {
        Set<CurveFlag> flags = EnumSet.noneOf(CurveFlag.class);
        CurveFlag.set(flags, CurveFlag.BYTE_ORDER_MARK, sheet.byteOrderMark());
        CurveFlag.set(flags, CurveFlag.SEMICOLONS, sheet.form() == Sheet.Form.TEXT && sheet.separator() == ';');
        CurveFlag.set(flags, CurveFlag.DECIMAL_COMMAS, numbers.hasDecimalComma());
        CurveFlag.set(flags, CurveFlag.HEADER_ON_SECOND_LINE, headerIndex == 1);
        CurveFlag.set(flags, CurveFlag.SUMMARY_HEAD, headerIndex > 1);
        CurveFlag.set(flags, CurveFlag.CONTACT_FROM_POINT, pointed);
        return flags;
    }

    private static void refuseOtherUnits(Sheet sheet, CurveHeader header, List<Sheet.Row> rows, int column)
            throws TableException {
        OptionalInt units = header.unitColumn(column);
        if (units.isEmpty()) {
            return;
        }
        String first = rows.getFirst().cell(units.getAsInt());
        for (Sheet.Row row : rows) {
            if (!row.cell(units.getAsInt()).equals(first)) {
                throw sheet.at(
                        row,
                        "the unit of " + header.title(column) + " is '" + row.cell(units.getAsInt())
                                + "' where the first row has '" + first + "'",
                        "export all rows in one unit");
            }
        }
    }

    private static int headerIndex(Sheet sheet) {
        int best = 0;
        for (int i = 1; i < Math.min(LAST_HEADER_ROW, sheet.rows().size()); i++) {
            if (header(sheet, i).score() > header(sheet, best).score()) {
                best = i;
            }
        }
        return best;
    }

    private static CurveHeader header(Sheet sheet, int row) {
        return new CurveHeader(sheet.rows().get(row).cells());
    }

    private static void checkLengths(Sheet sheet, CurveHeader header, List<Sheet.Row> data) throws TableException {
        CurveRows.refuseFew(sheet, data.size());
        for (Sheet.Row row : data) {
            int cells = row.cells().size();
            if (cells != header.columns()) {
                boolean last = row == data.getLast() && cells < header.columns();
                boolean empty = cells <= 1 && row.isBlank();
                throw sheet.at(
                        row,
                        (last ? "the last line is cut: " : "") + (empty ? 0 : cells) + " values under "
                                + header.columns() + " column names",
                        "export the file or record the curve again");
            }
        }
    }
}
