package clickweight.measure.grr;

import clickweight.measure.table.CsvTable;
import clickweight.measure.table.TableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Readings from a long CSV file, one a row: part, appraiser, trial, value and, where they are known, units and order.
 *
 * @param readings in the order of the rows
 * @param unit of the values; empty when the file names none
 */
public record GaugeFile(List<GaugeReading> readings, String unit) {
    private static final Set<String> PART = Set.of("part", "specimen", "sample");
    private static final Set<String> APPRAISER = Set.of("appraiser", "operator", "inspector");
    private static final Set<String> TRIAL = Set.of("trial", "replicate", "repeat", "rep");
    private static final Set<String> VALUE = Set.of("value", "measurement", "reading", "result");
    private static final Set<String> ORDER = Set.of("order", "run", "run_order", "run order", "sequence");
    private static final Set<String> UNITS = Set.of("units", "unit");

    /**
     * @throws TableException when a column is missing, a row is cut, a name is empty, a value is no number, a reading stands twice or the
     *     unit changes
     * @throws IOException when the file cannot be read at all
     */
    public static GaugeFile read(Path file) throws IOException {
        CsvTable table = CsvTable.read(file);
        int part = table.column(PART, "part");
        int appraiser = table.column(APPRAISER, "appraiser");
        int trial = table.column(TRIAL, "trial");
        int value = table.column(VALUE, "value");
        boolean withUnits = table.has("units") || table.has("unit");
        int units = withUnits ? table.column(UNITS, "units") : -1;
        int order = ORDER.stream().anyMatch(table::has) ? table.column(ORDER, "order") : -1;
        table.refuseOtherLengths();
        List<GaugeReading> readings = new ArrayList<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        String unit = withUnits ? table.text(0, units) : "";
        for (int row = 0; row < table.rows(); row++) {
            if (withUnits && !table.text(row, units).equals(unit)) {
                throw table.at(
                        row,
                        "the unit is " + CsvTable.quoted(table.text(row, units)) + " where the first row has "
                                + CsvTable.quoted(unit),
                        "write all values in one unit");
            }
            GaugeReading reading = new GaugeReading(
                    name(table, row, part),
                    name(table, row, appraiser),
                    name(table, row, trial),
                    table.number(row, value),
                    order < 0 ? Double.NaN : table.number(row, order));
            Integer before = seen.put(List.of(reading.part(), reading.appraiser(), reading.trial()), row);
            if (before != null) {
                throw table.at(
                        row,
                        "part " + reading.part() + ", appraiser " + reading.appraiser() + ", trial " + reading.trial()
                                + " stands on line " + table.line(before) + " already",
                        "number the trials apart or take the copy out");
            }
            readings.add(reading);
        }
        return new GaugeFile(List.copyOf(readings), unit);
    }

    private static String name(CsvTable table, int row, int column) throws TableException {
        String name = table.text(row, column);
        if (name.isEmpty()) {
            throw table.at(row, table.titles().get(column) + " is empty", "complete the row");
        }
        return name;
    }
}
