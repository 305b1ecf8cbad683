package clickweight.measure.curve;

import clickweight.measure.table.Sheet;
import clickweight.measure.table.TableException;
import java.util.List;

/** A column that repeats another one cell by cell: an export fault seen in public data, never a measurement. */
final class CopiedColumn {
    private CopiedColumn() {}

    /**
     * Refuses rows in which another column holds the same cells as the travel or the force. A spreadsheet works with its columns: there only
     * these two are compared.
     */
    static void refuse(Sheet sheet, CurveHeader header, List<Sheet.Row> rows, int travel, int force)
            throws TableException {
        for (int used : new int[] {travel, force}) {
            for (int other = 0; other < header.columns(); other++) {
                boolean compared = sheet.form() != Sheet.Form.SPREADSHEET || other == travel || other == force;
                if (other != used && compared && isCopy(rows, used, other)) {
                    throw sheet.refuse(
                            "column '" + header.title(Math.max(used, other)) + "' is a copy of '"
                                    + header.title(Math.min(used, other)) + "'",
                            "export the measured column again");
                }
            }
        }
    }

    private static boolean isCopy(List<Sheet.Row> rows, int used, int other) {
        return rows.stream().allMatch(row -> sameNumber(row.cell(used), row.cell(other)));
    }

    private static boolean sameNumber(String used, String other) {
        if (used.equals(other)) {
            return true;
        }
        try {
            return Double.parseDouble(used.replace(',', '.')) == Double.parseDouble(other.replace(',', '.'));
        } catch (NumberFormatException e) {
            return false; // the other column may hold words; the used one is checked elsewhere
        }
    }
}
