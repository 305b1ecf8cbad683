package clickweight.measure.curve;

import clickweight.measure.table.Sheet;
import clickweight.measure.table.TableException;
import java.util.List;

/**
 * A last line cut inside its last number, which still has the right number of cells.
 *
 * <p>Seen by two signs together: no line break closes the file, and every other row writes that number with the same count
 * of decimals, more than the last one has. A file without a final line break is otherwise fine.
 */
final class CutLine {
    private CutLine() {}

    static void refuse(Sheet sheet, List<Sheet.Row> rows) throws TableException {
        int decimals = decimals(rows.getFirst());
        for (Sheet.Row row : rows.subList(0, rows.size() - 1)) {
            if (decimals(row) != decimals) {
                return;
            }
        }
        if (decimals(rows.getLast()) < decimals) {
            throw sheet.at(
                    rows.getLast(),
                    "the last line is cut inside its last number",
                    "remove that line or record the curve again");
        }
    }

    private static int decimals(Sheet.Row row) {
        String cell = row.cell(row.cells().size() - 1);
        int mark = Math.max(cell.indexOf('.'), cell.indexOf(','));
        return mark < 0 ? 0 : cell.length() - mark - 1;
    }
}
