package clickweight.measure.accidental;

import clickweight.measure.table.CsvTable;
import clickweight.measure.table.TableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A recording of force-sensing resistors on a mouse: counts, one column a sensor (F1, F2 ...), one row a sample, no time stamps, so the
 * nominal rate is the time base. Cut rows are left out and named; their time stays empty.
 *
 * @param tracks one a sensor; the file is the session
 * @param notes what a person should know before believing the figures
 */
public record GripFile(List<ForceTrack> tracks, List<String> notes) {
    /** Rate stated by the authors of the recordings at hand, Hz. */
    public static final double NOMINAL_HZ = 100;

    private static final int LARGEST_COUNTS = 1023;

    /** Whether a table is of this kind. */
    public static boolean matches(CsvTable table) {
        return table.titles().size() > 1 && table.titles().stream().allMatch(title -> title.matches("F\\d+"));
    }

    /** @throws TableException when a sensor is not calibrated, or a cell is no count from 0 to 1023 */
    public static GripFile read(CsvTable table, GripCalibration calibration, double hz) throws IOException {
        List<String> notes = new ArrayList<>();
        String file = TrackFile.nameOf(table.file());
        List<Integer> rows = wholeRows(table, notes);
        List<ForceTrack> tracks = new ArrayList<>();
        for (int column = 0; column < table.titles().size(); column++) {
            String sensor = table.titles().get(column);
            if (!calibration.sensors().contains(sensor)) {
                throw new TableException(
                        table.file(), 1, "the sensor " + sensor + " is not in the calibration", "calibrate it too");
            }
            long[] times = new long[rows.size()];
            double[] forces = new double[rows.size()];
            int beyond = 0;
            for (int i = 0; i < times.length; i++) {
                double counts = counts(table, rows.get(i), column);
                times[i] = Math.round(rows.get(i) * 1e6 / hz);
                forces[i] = calibration.milliNewtons(sensor, counts);
                beyond += calibration.isBeyond(sensor, counts) ? 1 : 0;
            }
            if (beyond > 0) {
                notes.add(file + ": " + beyond + " samples of " + sensor
                        + " lie beyond the heaviest mass of the calibration and are taken as that mass.");
            }
            tracks.add(ForceTrack.of(file, sensor, times, forces));
        }
        return new GripFile(tracks, notes);
    }

    private static List<Integer> wholeRows(CsvTable table, List<String> notes) throws TableException {
        List<Integer> rows = new ArrayList<>();
        List<Long> cut = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            boolean whole = !table.isCut(row);
            for (int column = 0; whole && column < table.titles().size(); column++) {
                whole = !table.text(row, column).isEmpty();
            }
            if (whole) {
                rows.add(row);
            } else {
                cut.add(table.line(row));
            }
        }
        if (!cut.isEmpty()) {
            notes.add(TrackFile.nameOf(table.file()) + ": " + cut.size() + " cut rows are left out, the first on line "
                    + cut.getFirst() + ".");
        }
        if (rows.size() < 2) {
            throw new TableException(table.file(), "it has no two whole rows", "record it again");
        }
        return rows;
    }

    private static double counts(CsvTable table, int row, int column) throws TableException {
        double counts = table.number(row, column);
        if (counts < 0 || counts > LARGEST_COUNTS || counts != Math.rint(counts)) {
            throw table.at(
                    row,
                    table.titles().get(column) + " is " + CsvTable.quoted(table.text(row, column))
                            + ", not a count from 0 to " + LARGEST_COUNTS,
                    "correct it or record it again");
        }
        return counts;
    }
}
