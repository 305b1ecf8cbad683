package clickweight.measure.table;

import java.util.regex.Pattern;

/**
 * Numbers as a sheet writes them, all with the same decimal mark.
 *
 * <p>Stricter than {@link Double#parseDouble}, which takes {@code NaN}, {@code 1d} and hexadecimal. A decimal comma is only
 * taken where semicolons or tabs separate the columns; a file that writes both marks is refused, as one of them may group thousands.
 */
public final class SheetNumbers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+[.,]?\\d*|[.,]\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final int LONGEST_QUOTE = 24;

    /** Beyond any position or force in any unit; keeps unit factors from overflowing. */
    private static final double LARGEST = 1e12;

    private final Sheet sheet;
    private boolean comma;
    private boolean point;

    public SheetNumbers(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Whether a cell is written as a number in this sheet. */
    public static boolean isNumber(String cell) {
        return NUMBER.matcher(cell.strip()).matches();
    }

    /** Whether a decimal comma was met. */
    public boolean hasDecimalComma() {
        return comma;
    }

    /**
     * The number in a cell, always finite; {@code -0} is a zero like any other.
     *
     * @param title of the column, for the sentence
     * @throws TableException when the cell holds none
     */
    public double parse(Sheet.Row row, int column, String title) throws TableException {
        String text = row.cell(column);
        if (text.isEmpty()) {
            throw sheet.at(row, title + " is empty", "complete the row or record it again");
        }
        if (!NUMBER.matcher(text).matches()) {
            throw sheet.at(
                    row, title + " is " + quoted(text) + ", not a number", "correct the cell or record it again");
        }
        if (text.indexOf(',') >= 0 && sheet.separator() == ',') {
            throw sheet.at(
                    row,
                    title + " is " + quoted(text) + ", not a number where commas separate the columns",
                    "separate the columns by semicolons or write decimal points");
        }
        comma |= text.indexOf(',') >= 0;
        point |= text.indexOf('.') >= 0;
        if (comma && point) {
            throw sheet.at(
                    row,
                    title + " is " + quoted(text) + " where other numbers use the other decimal mark",
                    "write all numbers with the same decimal mark");
        }
        double value = Double.parseDouble(text.replace(',', '.'));
        if (Math.abs(value) > LARGEST) {
            throw sheet.at(
                    row,
                    title + " is " + quoted(text) + ", not a number in range",
                    "correct the cell or record it again");
        }
        return value;
    }

    /** A cell in quotes, short enough for one sentence on one line. */
    public static String quoted(String text) {
        String shown = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
        return "'" + shown.replaceAll("\\p{Cntrl}", "?") + "'";
    }
}
