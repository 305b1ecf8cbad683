package clickweight.measure.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A CSV file with its header on the first line: comma or semicolon between cells, with semicolons a decimal comma too. Columns are found
 * by their titles, whatever their order and case; columns that nobody asks for are not read.
 */
public final class CsvTable {
    private final Sheet sheet;
    private final SheetNumbers numbers;
    private final List<String> titles;
    private final List<Sheet.Row> rows;

    private CsvTable(Sheet sheet) {
        this.sheet = sheet;
        this.numbers = new SheetNumbers(sheet);
        this.titles =
                sheet.rows().getFirst().cells().stream().map(String::strip).toList();
        this.rows = List.copyOf(sheet.rows().subList(1, sheet.rows().size()));
    }

    /**
     * Reads the whole file. Rows of another length than the header are kept, {@link #isCut} tells of them.
     *
     * @throws TableException when it is no table
     * @throws IOException when it cannot be read at all
     */
    public static CsvTable read(Path file) throws IOException {
        TextFile text = TextFile.of(file, Bytes.of(file));
        String first = text.text().lines().findFirst().orElse("");
        Sheet sheet = Sheet.of(text, count(first, ';') > count(first, ',') ? ';' : ',');
        if (sheet.rows().size() < 2) {
            throw new TableException(file, "no row follows the header", "record or export it again");
        }
        return new CsvTable(sheet);
    }

    public Path file() {
        return sheet.file();
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
                        file(),
                        1,
                        "'" + titles.get(found) + "' and '" + titles.get(i) + "' mean the same column",
                        "keep the one that is meant");
            }
            found = i;
        }
        if (found < 0) {
            throw new TableException(
                    file(), 1, "there is no column '" + suggested + "'", "name it so in the first line of the file");
        }
        return found;
    }

    /** Line of a row in the file, from 1. */
    public long line(int row) {
        return rows.get(row).number();
    }

    /** Whether a row has fewer cells than the header. */
    public boolean isCut(int row) {
        return rows.get(row).cells().size() < titles.size();
    }

    /** @throws TableException at the first row that has another number of cells than the header */
    public void refuseOtherLengths() throws TableException {
        for (int row = 0; row < rows.size(); row++) {
            int cells = rows.get(row).cells().size();
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
        return rows.get(row).cell(column);
    }

    /**
     * A finite number.
     *
     * @throws TableException when the cell is empty or none
     */
    public double number(int row, int column) throws TableException {
        return numbers.parse(rows.get(row), column, titles.get(column));
    }

    /** A sentence about a row of this table. */
    public TableException at(int row, String reason, String remedy) {
        return sheet.at(rows.get(row), reason, remedy);
    }

    /** A cell in quotes, short enough for a sentence. */
    public static String quoted(String text) {
        return SheetNumbers.quoted(text);
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }
}
