package clickweight.measure.curve;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Numbers as a file writes them, all with the same decimal mark.
 *
 * <p>Stricter than {@link Double#parseDouble}, which takes {@code NaN}, {@code 1d} and hexadecimal. A decimal comma is only
 * taken where semicolons separate the columns; a file that writes both marks is refused, as one of them may group thousands.
 */
final class CurveNumbers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+[.,]?\\d*|[.,]\\d+)(?:[eE][+-]?\\d{1,3})?");

    /** Beyond any position or force in any unit; keeps unit factors from overflowing. */
    private static final double LARGEST = 1e12;

    private final Path file;
    private final boolean commaAllowed;
    private boolean comma;
    private boolean point;

    CurveNumbers(Path file, boolean commaAllowed) {
        this.file = file;
        this.commaAllowed = commaAllowed;
    }

    /** Whether a decimal comma was met. */
    boolean hasDecimalComma() {
        return comma;
    }

    /** The number in a cell, always finite; {@code -0} is a zero like any other. */
    double parse(String cell, long line, String title) throws CurveFileException {
        String text = cell.strip();
        if (text.isEmpty()) {
            throw refuse(line, title, "is empty", "complete the row or record the curve again");
        }
        if (!NUMBER.matcher(text).matches()) {
            throw refuse(line, title, "is " + quoted(text) + ", not a number", "correct or record it again");
        }
        if (text.indexOf(',') >= 0 && !commaAllowed) {
            throw refuse(
                    line,
                    title,
                    "is " + quoted(text) + ", not a number where commas separate the columns",
                    "separate the columns by semicolons or write decimal points");
        }
        comma |= text.indexOf(',') >= 0;
        point |= text.indexOf('.') >= 0;
        if (comma && point) {
            throw refuse(
                    line,
                    title,
                    "is " + quoted(text) + " where other numbers use the other decimal mark",
                    "write all numbers with the same decimal mark");
        }
        double value = Double.parseDouble(text.replace(',', '.'));
        if (Math.abs(value) > LARGEST) {
            throw refuse(line, title, "is " + quoted(text) + ", not a number in range", "correct or record it again");
        }
        return value;
    }

    private CurveFileException refuse(long line, String title, String reason, String remedy) {
        return CurveFileException.at(file, line, title + " " + reason, remedy);
    }

    /** The cell in quotes, short enough for one sentence on one line. */
    static String quoted(String text) {
        String shown = text.length() <= 24 ? text : text.substring(0, 24) + "...";
        return "'" + shown.replaceAll("\\p{Cntrl}", "?") + "'";
    }
}
