package clickweight.measure.curve;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a file under its header: the separator is the one under which row 1 or row 2 reads as a header, every row has
 * a cell for every column, and blank lines stand only at the end.
 *
 * @param header the header
 * @param headerLine its line in the file, from 1
 * @param separator comma or semicolon
 * @param records the data rows
 */
record CurveTable(CurveHeader header, long headerLine, char separator, List<CsvRecord> records) {
    private static final int LAST_HEADER_ROW = 2;
    private static final int LEAST_ROWS = 20;

    static CurveTable of(Path file, String text) throws CurveFileException {
        char separator = score(text, ';') > score(text, ',') ? ';' : ',';
        List<CsvRecord> records = new ArrayList<>();
        try {
            reader(text, separator).forEach(records::add);
        } catch (CsvParseException e) {
            long line = records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1;
            throw CurveFileException.at(file, line, "a quoted cell does not end", "remove the stray quotation mark");
        }
        while (!records.isEmpty() && isBlank(records.getLast())) {
            records.removeLast();
        }
        int index = headerIndex(records);
        if (index >= records.size()) {
            throw CurveFileException.of(file, "the file holds no table", "record or export the curve again");
        }
        CurveHeader header = new CurveHeader(records.get(index).getFields());
        if (!header.isCurve()) {
            throw CurveFileException.notCurve(
                    file,
                    "this is not a curve file, as rows 1 and 2 name no position and force columns",
                    "give one with a header like 'x_um,force_gf,closed' or Dome Lab's");
        }
        long headerLine = records.get(index).getStartingLineNumber();
        List<CsvRecord> data = records.subList(index + 1, records.size());
        checkLengths(file, header, data);
        return new CurveTable(header, headerLine, separator, data);
    }

    private static int headerIndex(List<CsvRecord> records) {
        int best = 0;
        for (int i = 1; i < Math.min(LAST_HEADER_ROW, records.size()); i++) {
            if (scoreOf(records.get(i)) > scoreOf(records.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static void checkLengths(Path file, CurveHeader header, List<CsvRecord> data) throws CurveFileException {
        if (data.size() < LEAST_ROWS) {
            throw CurveFileException.of(
                    file,
                    "only " + data.size() + " rows follow the header, a curve has at least " + LEAST_ROWS,
                    "record it again");
        }
        for (CsvRecord row : data) {
            if (row.getFieldCount() != header.columns()) {
                boolean last = row == data.getLast() && row.getFieldCount() < header.columns();
                throw CurveFileException.at(
                        file,
                        row.getStartingLineNumber(),
                        (last ? "the last line is cut: " : "")
                                + (isBlank(row) ? 0 : row.getFieldCount())
                                + " values under "
                                + header.columns()
                                + " column names",
                        "export the file or record the curve again");
            }
        }
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank) && row.getFieldCount() <= 1;
    }

    private static int score(String text, char separator) {
        int best = 0;
        int start = 0;
        for (int row = 0; row < LAST_HEADER_ROW && start <= text.length(); row++) {
            int end = lineEnd(text, start);
            best = Math.max(best, scoreOf(List.of(text.substring(start, end).split(String.valueOf(separator), -1))));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return best;
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int scoreOf(CsvRecord row) {
        return scoreOf(row.getFields());
    }

    private static int scoreOf(List<String> cells) {
        return new CurveHeader(
                        cells.stream().map(cell -> cell.replace("\"", "")).toList())
                .score();
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }
}
