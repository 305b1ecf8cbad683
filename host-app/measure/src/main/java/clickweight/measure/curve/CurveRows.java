package clickweight.measure.curve;

import clickweight.measure.table.Sheet;
import clickweight.measure.table.SheetNumbers;
import clickweight.measure.table.TableException;
import java.util.ArrayList;
import java.util.List;

/** Columns of a sheet as numbers and as states of a contact. */
final class CurveRows {
    /** Fewer make no curve. */
    static final int LEAST = 20;

    private final Sheet sheet;
    private final SheetNumbers numbers;

    CurveRows(Sheet sheet) {
        this.sheet = sheet;
        this.numbers = new SheetNumbers(sheet);
    }

    boolean hasDecimalComma() {
        return numbers.hasDecimalComma();
    }

    double[] numbers(List<Sheet.Row> rows, int column, String title, double factor) throws TableException {
        double[] values = new double[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = factor * numbers.parse(rows.get(i), column, title);
        }
        return values;
    }

    boolean[] contact(List<Sheet.Row> rows, int column, String title) throws TableException {
        boolean[] closed = new boolean[rows.size()];
        for (int i = 0; i < closed.length; i++) {
            double state = numbers.parse(rows.get(i), column, title);
            if (state != 0 && state != 1) {
                throw sheet.at(
                        rows.get(i),
                        title + " is " + SheetNumbers.quoted(rows.get(i).cell(column))
                                + ", but a contact is 0 (open) or 1 (closed)",
                        "correct the cell or record it again");
            }
            closed[i] = state == 1;
        }
        return closed;
    }

    /** Refuses a table that is too short for a curve. */
    static void refuseFew(Sheet sheet, int rows) throws TableException {
        if (rows < LEAST) {
            throw sheet.refuse(
                    "only " + rows + " rows follow the header, a curve has at least " + LEAST, "record it again");
        }
    }

    /** Refuses a table that is shorter or longer than the file itself says. */
    static void refuseOtherCount(Sheet sheet, String stated, int rows) throws TableException {
        if (stated.matches("\\d{1,9}") && Integer.parseInt(stated) != rows) {
            throw sheet.refuse(
                    "its head says " + stated + " rows and " + rows + " follow: it was cut or put together",
                    "export it again");
        }
    }

    /** The first rows that have something in these columns; refused when more follows a gap. */
    static List<Sheet.Row> upToBlank(Sheet sheet, List<Sheet.Row> rows, int... columns) throws TableException {
        List<Sheet.Row> filled = new ArrayList<>();
        boolean ended = false;
        for (Sheet.Row row : rows) {
            boolean blank = true;
            for (int column : columns) {
                blank &= row.cell(column).isEmpty();
            }
            if (!blank && ended) {
                throw sheet.at(row, "the columns go on after a gap", "close the gap or remove what follows it");
            }
            ended |= blank;
            if (!blank) {
                filled.add(row);
            }
        }
        return filled;
    }
}
