package clickweight.measure.curve;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.List;

/**
 * A last line cut inside its last number, which still has the right number of cells.
 *
 * <p>Seen by two signs together: no line break closes the file, and every other row writes that number with the same count
 * of decimals, more than the last one has. A file without a final line break is otherwise fine.
 */
final class CutLine {
    private CutLine() {}

    static void refuse(Path file, CurveTable table) throws CurveFileException {
        List<CsvRecord> rows = table.records();
        int decimals = decimals(rows.getFirst());
        for (CsvRecord row : rows.subList(0, rows.size() - 1)) {
            if (decimals(row) != decimals) {
                return;
            }
        }
        if (decimals(rows.getLast()) < decimals) {
            throw CurveFileException.at(
                    file,
                    rows.getLast().getStartingLineNumber(),
                    "the last line is cut inside its last number",
                    "remove that line or record the curve again");
        }
    }

    private static int decimals(CsvRecord row) {
        String cell = row.getField(row.getFieldCount() - 1).strip();
        int mark = Math.max(cell.indexOf('.'), cell.indexOf(','));
        return mark < 0 ? 0 : cell.length() - mark - 1;
    }
}
