package clickweight.hardware.netlist;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A comma-separated file with exactly the columns that are expected; a row with more or fewer cells is refused. */
public final class Rows {
    private Rows() {}

    /** One row: its line in the file and its cells, trimmed by nobody. */
    public record Row(long line, List<String> cells) {
        /** The cell of a column, counted from 0. */
        public String cell(int column) {
            return cells.get(column);
        }
    }

    /** All rows below the header. */
    public static List<Row> read(Path file, List<String> columns) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(Files.readString(file))) {
            boolean header = true;
            for (CsvRecord row : reader) {
                if (header) {
                    header = false;
                    if (!row.getFields().equals(columns)) {
                        throw DesignException.at(
                                file,
                                row.getStartingLineNumber(),
                                "the columns are " + row.getFields(),
                                "make them " + columns);
                    }
                } else {
                    rows.add(new Row(row.getStartingLineNumber(), List.copyOf(row.getFields())));
                }
            }
        } catch (CsvParseException e) {
            throw DesignException.at(
                    file, rows.size() + 2L, "a row has not " + columns.size() + " cells", "give each column its cell");
        }
        return rows;
    }
}
