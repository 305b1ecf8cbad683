package clickweight.measure.accidental;

import clickweight.measure.table.CsvTable;
import clickweight.measure.table.TableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Mass in grams against counts of force-sensing resistors on a mouse: CSV with Mass and one column a sensor, cells left blank where a mass
 * was not tried. Between two masses it is a straight line; 1 g weighs 9.80665 mN.
 */
public final class GripCalibration {
    private static final double MILLI_NEWTONS_PER_GRAM = 9.80665;

    private final Map<String, TreeMap<Double, Double>> gramsByCounts;

    private GripCalibration(Map<String, TreeMap<Double, Double>> gramsByCounts) {
        this.gramsByCounts = gramsByCounts;
    }

    /** @throws TableException when a cell is no number, a sensor has fewer than two masses, or its counts do not rise with the mass */
    public static GripCalibration read(Path file) throws IOException {
        CsvTable table = CsvTable.read(file);
        int mass = table.column(Set.of("mass"), "Mass");
        table.refuseOtherLengths();
        Map<String, TreeMap<Double, Double>> sensors = new LinkedHashMap<>();
        for (int column = 0; column < table.titles().size(); column++) {
            if (column != mass) {
                sensors.put(table.titles().get(column), points(table, mass, column));
            }
        }
        return new GripCalibration(sensors);
    }

    private static TreeMap<Double, Double> points(CsvTable table, int mass, int column) throws TableException {
        TreeMap<Double, Double> points = new TreeMap<>();
        double lastGrams = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < table.rows(); row++) {
            if (table.text(row, column).isEmpty()) {
                continue;
            }
            double counts = table.number(row, column);
            double grams = table.number(row, mass);
            if (!points.isEmpty() && (counts <= points.lastKey() || grams <= lastGrams)) {
                throw table.at(
                        row,
                        table.titles().get(column) + " does not rise with the mass, " + counts + " after "
                                + points.lastKey(),
                        "calibrate that mass again or leave its cell blank");
            }
            points.put(counts, grams);
            lastGrams = grams;
        }
        if (points.size() < 2) {
            throw new TableException(
                    table.file(),
                    "the sensor " + table.titles().get(column) + " has fewer than two masses",
                    "calibrate it with two at least");
        }
        return points;
    }

    /** The sensors, in the order of the columns. */
    public List<String> sensors() {
        return new ArrayList<>(gramsByCounts.keySet());
    }

    /** Force of a count; beyond the heaviest mass that was tried it stays at that one, see {@link #isBeyond}. */
    public double milliNewtons(String sensor, double counts) {
        TreeMap<Double, Double> points = points(sensor);
        Map.Entry<Double, Double> below = points.floorEntry(counts);
        Map.Entry<Double, Double> above = points.higherEntry(counts);
        if (below == null) {
            return points.firstEntry().getValue() * MILLI_NEWTONS_PER_GRAM;
        }
        if (above == null) {
            return below.getValue() * MILLI_NEWTONS_PER_GRAM;
        }
        double part = (counts - below.getKey()) / (above.getKey() - below.getKey());
        return (below.getValue() + part * (above.getValue() - below.getValue())) * MILLI_NEWTONS_PER_GRAM;
    }

    /** Whether a count lies outside of the masses that were tried. */
    public boolean isBeyond(String sensor, double counts) {
        return counts > points(sensor).lastKey() || counts < points(sensor).firstKey();
    }

    private TreeMap<Double, Double> points(String sensor) {
        TreeMap<Double, Double> points = gramsByCounts.get(sensor);
        if (points == null) {
            throw new IllegalArgumentException("The calibration has no sensor " + sensor + ", only " + sensors() + ".");
        }
        return points;
    }
}
