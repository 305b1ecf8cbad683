package clickweight.measure.curve;

import clickweight.measure.curve.HeaderCell.Role;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a force curve from a CSV file. A file that is broken is refused by name, line and reason; nothing is repaired.
 * Ways of writing that do not change a number (byte-order mark, semicolons, decimal commas, a title above the header)
 * are accepted and named as flags. Other columns than position, force and contact are allowed and not read.
 */
public final class CurveFile {
    private CurveFile() {}

    /**
     * Reads the whole file.
     *
     * @throws CurveFileException when it is not a curve, lacks a column, has a row of another length, a cell that is no
     *     finite number, a contact other than 0 or 1, a cut last line, or a column that copies another
     * @throws IOException when it cannot be read at all
     */
    public static Curve read(Path file) throws IOException {
        return of(file, CurveText.read(file));
    }

    private static Curve of(Path file, CurveText text) throws CurveFileException {
        CurveTable table = CurveTable.of(file, text.text());
        CurveHeader header = table.header();
        header.refuseRepeatedTitles(file, table.headerLine());
        int travel = header.column(file, table.headerLine(), Role.POSITION);
        int force = header.column(file, table.headerLine(), Role.FORCE);
        int contact = header.isDomeLab() ? -1 : header.column(file, table.headerLine(), Role.CONTACT);

        CurveNumbers numbers = new CurveNumbers(file, table.separator() == ';');
        double[] travels = column(table, numbers, travel);
        double[] forces = column(table, numbers, force);
        boolean[] closed = contact < 0 ? new boolean[0] : contact(file, table, numbers, contact);
        CopiedColumn.refuse(file, table, travel);
        CopiedColumn.refuse(file, table, force);
        if (!text.endsWithLineBreak()) {
            CutLine.refuse(file, table);
        }
        return new Curve(
                file, CurveSet.nameOf(file), travels, forces, closed, flags(text, table, numbers), text.sha256());
    }

    private static Set<CurveFlag> flags(CurveText text, CurveTable table, CurveNumbers numbers) {
        Set<CurveFlag> flags = EnumSet.noneOf(CurveFlag.class);
        CurveFlag.set(flags, CurveFlag.BYTE_ORDER_MARK, text.byteOrderMark());
        CurveFlag.set(flags, CurveFlag.SEMICOLONS, table.separator() == ';');
        CurveFlag.set(flags, CurveFlag.DECIMAL_COMMAS, numbers.hasDecimalComma());
        CurveFlag.set(flags, CurveFlag.HEADER_ON_SECOND_LINE, table.headerLine() > 1);
        return flags;
    }

    private static double[] column(CurveTable table, CurveNumbers numbers, int column) throws CurveFileException {
        List<CsvRecord> rows = table.records();
        double factor = table.header().factor(column);
        double[] values = new double[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = factor
                    * numbers.parse(
                            rows.get(i).getField(column),
                            rows.get(i).getStartingLineNumber(),
                            table.header().title(column));
        }
        return values;
    }

    private static boolean[] contact(Path file, CurveTable table, CurveNumbers numbers, int column)
            throws CurveFileException {
        List<CsvRecord> rows = table.records();
        String title = table.header().title(column);
        boolean[] closed = new boolean[rows.size()];
        for (int i = 0; i < closed.length; i++) {
            String cell = rows.get(i).getField(column);
            long line = rows.get(i).getStartingLineNumber();
            double state = numbers.parse(cell, line, title);
            if (state != 0 && state != 1) {
                throw CurveFileException.at(
                        file,
                        line,
                        title + " is " + CurveNumbers.quoted(cell.strip())
                                + ", but a contact is 0 (open) or 1 (closed)",
                        "correct the cell or record it again");
            }
            closed[i] = state == 1;
        }
        return closed;
    }
}
