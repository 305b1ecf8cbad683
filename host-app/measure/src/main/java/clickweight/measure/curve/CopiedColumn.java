package clickweight.measure.curve;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;

/** A column that repeats another one cell by cell: an export fault seen in public data, never a measurement. */
final class CopiedColumn {
    private CopiedColumn() {}

    /** Refuses a file in which any other column holds the same cells as {@code used}. */
    static void refuse(Path file, CurveTable table, int used) throws CurveFileException {
        for (int other = 0; other < table.header().columns(); other++) {
            if (other != used && isCopy(table, used, other)) {
                throw CurveFileException.of(
                        file,
                        "column '" + table.header().title(Math.max(used, other)) + "' is a copy of '"
                                + table.header().title(Math.min(used, other)) + "'",
                        "export the measured column again");
            }
        }
    }

    private static boolean isCopy(CurveTable table, int used, int other) {
        for (CsvRecord row : table.records()) {
            if (!sameNumber(row.getField(used).strip(), row.getField(other).strip())) {
                return false;
            }
        }
        return true;
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
