package clickweight.hardware.calibration;

import clickweight.hardware.netlist.DesignException;
import clickweight.hardware.netlist.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table of readings as {@link CalibrationRecord} writes it. */
public final class ReadingsFile {
    private static final List<String> COLUMNS = List.of("mass_g", "direction", "mean_counts", "standard_error_counts");

    private ReadingsFile() {}

    /** All its rows; a cell that is no number, or a direction that is neither up nor down, is refused. */
    public static List<Loading> read(Path file) throws IOException {
        List<Loading> loadings = new ArrayList<>();
        for (Rows.Row row : Rows.read(file, COLUMNS)) {
            String direction = row.cell(1);
            if (!direction.equals("up") && !direction.equals("down")) {
                throw DesignException.at(file, row.line(), "the direction is '" + direction + "'", "write up or down");
            }
            loadings.add(new Loading(
                    number(file, row, 0), direction.equals("up"), number(file, row, 2), number(file, row, 3)));
        }
        return loadings;
    }

    private static double number(Path file, Rows.Row row, int column) throws DesignException {
        try {
            double value = Double.parseDouble(row.cell(column));
            if (Double.isFinite(value) && value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw DesignException.at(
                file,
                row.line(),
                "'" + row.cell(column) + "' is no " + COLUMNS.get(column),
                "write a number that is not negative");
    }
}
