package clickweight.simulator.plant;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a recorded curve for the plant: a header, then one row per point, the way in up to the largest travel and the way
 * out behind it. Only what the plant needs; the bench has its own reader, which is stricter.
 */
public final class CurveFile {
    private static final Set<String> POSITION = Set.of("position", "position_um", "x_um");
    private static final Set<String> FORCE = Set.of("force", "force_gf");
    private static final Set<String> CLOSED = Set.of("closed");

    private CurveFile() {}

    /**
     * @param path columns position (um), force (gf), closed (0 or 1), in any order
     * @throws CurveFileException when a column is missing, a value is no number, or the contact does not close and open
     */
    public static SwitchCurve read(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new CurveFileException("There is no curve file at " + path + ": give the path of a CSV file.");
        }
        List<CurvePoint> points = new ArrayList<>();
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(path)) {
            Columns columns = null;
            for (CsvRecord row : rows) {
                if (columns == null) {
                    columns = Columns.of(row, path);
                } else {
                    points.add(columns.point(row, path));
                }
            }
        } catch (CsvParseException e) {
            throw new CurveFileException(
                    path + " cannot be read as CSV (" + e.getMessage() + "): save it as plain CSV.");
        }
        return RecordedCurve.of(points, path);
    }

    private record Columns(int position, int force, int closed) {
        static Columns of(CsvRecord header, Path path) throws CurveFileException {
            return new Columns(
                    find(header, POSITION, "position", path),
                    find(header, FORCE, "force", path),
                    find(header, CLOSED, "closed", path));
        }

        private static int find(CsvRecord header, Set<String> names, String what, Path path) throws CurveFileException {
            for (int i = 0; i < header.getFieldCount(); i++) {
                if (names.contains(header.getField(i).strip().toLowerCase(Locale.ROOT))) {
                    return i;
                }
            }
            throw new CurveFileException(
                    path + " has no column \"" + what + "\": its first line must name position (um),"
                            + " force (gf) and closed (0 or 1), separated by commas.");
        }

        CurvePoint point(CsvRecord row, Path path) throws CurveFileException {
            double isClosed = number(row, closed, path);
            return new CurvePoint(number(row, position, path), number(row, force, path), isClosed != 0);
        }

        private static double number(CsvRecord row, int column, Path path) throws CurveFileException {
            String text = column < row.getFieldCount() ? row.getField(column).strip() : "";
            try {
                double value = Double.parseDouble(text);
                if (Double.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // said below, for both cases
            }
            throw new CurveFileException("Line " + row.getStartingLineNumber() + " of " + path + " has \"" + text
                    + "\" where a number is needed: correct or remove that line.");
        }
    }
}
