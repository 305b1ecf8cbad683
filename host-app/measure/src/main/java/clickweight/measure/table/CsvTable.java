package clickweight.measure.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A CSV file with its header on the first line: comma or semicolon between cells, with semicolons a decimal comma too. Columns are found
 * by their titles, whatever their order and case; columns that nobody asks for are not read.
 */
public final class CsvTable {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+[.,]?\\d*|[.,]\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final int LONGEST_QUOTE = 24;

    private final Path file;
    private final char separator;
    private final List<String> titles;
    private final List<CsvRecord> rows;

    private CsvTable(Path file, char separator, List<String> titles, List<CsvRecord> rows) {
        this.file = file;
        this.separator = separator;
        this.titles = titles;
        this.rows = rows;
    }

    /**
     * Reads the whole file. Rows of another length than the header are kept, {@link #isCut} tells of them.
     *
     * @throws TableException when it is no table
     * @throws IOException when it cannot be read at all
     */
    public static CsvTable read(Path file) throws IOException {
        String text = TableText.read(file);
        String first = text.lines().findFirst().orElse("");
        char separator = count(first, ';') > count(first, ',') ? ';' : ',';
        List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            reader.forEach(rows::add);
        } catch (CsvParseException e) {
            long line = rows.isEmpty() ? 1 : rows.getLast().getStartingLineNumber() + 1;
            throw new TableException(file, line, "a quoted cell does not end", "remove the stray quotation mark");
        }
        while (!rows.isEmpty() && isBlank(rows.getLast())) {
            rows.removeLast();
        }
        if (rows.size() < 2) {
            throw new TableException(file, "no row follows the header", "record or export it again");
        }
        List<String> titles =
                rows.getFirst().getFields().stream().map(String::strip).toList();
        return new CsvTable(file, separator, titles, List.copyOf(rows.subList(1, rows.size())));
    }

    public Path file() {
        return file;
    }

    /** Number of data rows. */
    public int rows() {
        return rows.size();
    }

    /** The titles as written. */
    public List<String> titles() {
        return titles;
    }

    /** Whether a title is there, whatever its case. */
    public boolean has(String title) {
        return titles.stream().anyMatch(title::equalsIgnoreCase);
    }

    /**
     * The one column with one of these titles.
     *
     * @param names in lower case; the first is the one to suggest
     * @throws TableException when there is none, or more than one
     */
    public int column(Set<String> names, String suggested) throws TableException {
        int found = -1;
        for (int i = 0; i < titles.size(); i++) {
            if (!names.contains(titles.get(i).toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (found >= 0) {
                throw new TableException(
                        file,
                        1,
                        "'" + titles.get(found) + "' and '" + titles.get(i) + "' mean the same column",
                        "keep the one that is meant");
            }
            found = i;
        }
        if (found < 0) {
            throw new TableException(
                    file, 1, "there is no column '" + suggested + "'", "name it so in the first line of the file");
        }
        return found;
    }

    /** Line of a row in the file, from 1. */
    public long line(int row) {
        return rows.get(row).getStartingLineNumber();
    }

    /** Whether a row has fewer cells than the header. */
    public boolean isCut(int row) {
        return rows.get(row).getFieldCount() < titles.size();
    }

    /** @throws TableException at the first row that has another number of cells than the header */
    public void refuseOtherLengths() throws TableException {
        for (int row = 0; row < rows.size(); row++) {
            int cells = rows.get(row).getFieldCount();
            if (cells != titles.size()) {
                String last = row == rows.size() - 1 && cells < titles.size() ? "the last line is cut: " : "";
                throw at(
                        row,
                        last + cells + " cells where the header has " + titles.size(),
                        "complete the row or take it out");
            }
        }
    }

    /** A cell without outer blanks. */
    public String text(int row, int column) {
        return rows.get(row).getField(column).strip();
    }

    /**
     * A finite number.
     *
     * @throws TableException when the cell is empty or none
     */
    public double number(int row, int column) throws TableException {
        String text = text(row, column);
        boolean comma = text.indexOf(',') >= 0;
        if (!NUMBER.matcher(text).matches() || comma && separator == ',') {
            throw at(
                    row,
                    titles.get(column) + " is " + (text.isEmpty() ? "empty" : quoted(text) + ", not a number"),
                    "correct the cell or record it again");
        }
        double value = Double.parseDouble(text.replace(',', '.'));
        if (Double.isInfinite(value)) {
            throw at(row, titles.get(column) + " is " + quoted(text) + ", out of range", "correct the cell");
        }
        return value;
    }

    /** A sentence about a row of this table. */
    public TableException at(int row, String reason, String remedy) {
        return new TableException(file, line(row), reason, remedy);
    }

    /** A cell in quotes, short enough for a sentence. */
    public static String quoted(String text) {
        String shown = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
        return "'" + shown.replaceAll("\\p{Cntrl}", "?") + "'";
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }
}
