package clickweight.measure.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rows of cells as text, whatever they were written in: CSV, a sheet of a spreadsheet, arrays of JSON. Nothing is known of what the cells
 * mean. Blank rows at the end are gone.
 *
 * @param file where it was read
 * @param form how it was written
 * @param separator between cells of text; a comma for the other forms
 * @param rows in the order of the file
 * @param points single numbers beside the table, by name in lower case; of JSON
 * @param byteOrderMark whether the text begins with one
 * @param cutPossible whether nothing closes the last row, so that it may have been cut
 */
public record Sheet(
        Path file,
        Form form,
        char separator,
        List<Row> rows,
        Map<String, String> points,
        boolean byteOrderMark,
        boolean cutPossible) {

    /** What the rows were written in. */
    public enum Form {
        TEXT,
        SPREADSHEET,
        JSON
    }

    /**
     * One row.
     *
     * @param number its line in the text, its row in the sheet, its place in the arrays; from 1
     * @param cells not stripped
     */
    public record Row(long number, List<String> cells) {
        /** A cell without outer blanks; empty where the row ends earlier. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        /** Whether no cell holds anything. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /**
     * The cells of a text.
     *
     * @throws TableException when a quoted cell does not end
     */
    public static Sheet of(TextFile text, char separator) throws TableException {
        List<Row> rows = new ArrayList<>();
        try {
            for (CsvRecord each : CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text.text())) {
                rows.add(new Row(each.getStartingLineNumber(), each.getFields()));
            }
        } catch (CsvParseException e) {
            long line = rows.isEmpty() ? 1 : rows.getLast().number() + 1;
            throw new TableException(
                    text.file(), line, "a quoted cell does not end", "remove the stray quotation mark");
        }
        return new Sheet(
                text.file(),
                Form.TEXT,
                separator,
                trimmed(rows),
                Map.of(),
                text.byteOrderMark(),
                !text.endsWithLineBreak());
    }

    static List<Row> trimmed(List<Row> rows) {
        List<Row> kept = new ArrayList<>(rows);
        while (!kept.isEmpty() && kept.getLast().isBlank()) {
            kept.removeLast();
        }
        return kept;
    }

    /** A sentence about a row. */
    public TableException at(Row row, String reason, String remedy) {
        return form == Form.TEXT
                ? new TableException(file, row.number(), reason, remedy)
                : TableException.atRow(file, row.number(), reason, remedy);
    }

    /** The same about the whole. */
    public TableException refuse(String reason, String remedy) {
        return new TableException(file, reason, remedy);
    }
}
