package clickweight.simulator.plant;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns the points of a recorded curve into a {@link SwitchCurve}: force set to zero where nothing is touched yet, travel
 * on an even grid, contact changes at the first row that shows them.
 */
final class RecordedCurve {
    private static final double STEP_MICROMETRES = 1;
    private static final double MILLI_NEWTONS_PER_GRAM_FORCE = 9.80665;
    /** Recordings start some steps above the switch; the one that starts lowest touches it in row 13. */
    private static final int ROWS_BEFORE_TOUCH = 5;

    private static final int FEWEST_ROWS = 50;

    private RecordedCurve() {}

    static SwitchCurve of(List<CurvePoint> points, Path path) throws CurveFileException {
        if (points.size() < FEWEST_ROWS) {
            throw new CurveFileException(path + " has only " + points.size() + " points: a curve needs at least "
                    + FEWEST_ROWS + ", both strokes.");
        }
        int turn = turnOf(points);
        double start = points.getFirst().micrometres();
        double zero = zeroOf(points);
        List<CurvePoint> wayIn = moving(points.subList(0, turn + 1), 1);
        List<CurvePoint> wayOut = moving(points.subList(turn, points.size()), -1);
        int[] changesIn = changes(wayIn, start);
        int[] changesOut = changes(wayOut, start);
        if (changesIn.length % 2 != 1 || changesOut.length % 2 != 1) {
            throw new CurveFileException(
                    path + " has a contact that is not open at first, closed at the turn and open at"
                            + " the end: record a whole stroke in and out.");
        }
        int size = index(points.get(turn).micrometres() - start) + 1;
        double[] in = resample(wayIn, start, zero, size);
        double[] out = resample(wayOut.reversed(), start, zero, size);
        return new SwitchCurve(STEP_MICROMETRES, in, out, changesIn, changesOut);
    }

    private static int turnOf(List<CurvePoint> points) {
        int turn = 0;
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).micrometres() > points.get(turn).micrometres()) {
                turn = i;
            }
        }
        return turn;
    }

    private static double zeroOf(List<CurvePoint> points) {
        double sum = 0;
        for (CurvePoint point : points.subList(0, ROWS_BEFORE_TOUCH)) {
            sum += point.gramForce();
        }
        return sum / ROWS_BEFORE_TOUCH;
    }

    /** The points that move on in the direction; repeated travel, as at the turn, is left out. */
    private static List<CurvePoint> moving(List<CurvePoint> points, int direction) {
        List<CurvePoint> moving = new ArrayList<>();
        for (CurvePoint point : points) {
            if (moving.isEmpty()
                    || direction * (point.micrometres() - moving.getLast().micrometres()) > 0) {
                moving.add(point);
            }
        }
        return moving;
    }

    private static int[] changes(List<CurvePoint> points, double start) {
        return IntStream.range(1, points.size())
                .filter(i -> points.get(i).closed() != points.get(i - 1).closed())
                .map(i -> index(points.get(i).micrometres() - start))
                .toArray();
    }

    private static int index(double micrometres) {
        return (int) Math.round(micrometres / STEP_MICROMETRES);
    }

    private static double[] resample(List<CurvePoint> rising, double start, double zero, int size) {
        double[] force = new double[size];
        int at = 0;
        for (int i = 0; i < size; i++) {
            double travel = start + i * STEP_MICROMETRES;
            while (at < rising.size() - 2 && travel > rising.get(at + 1).micrometres()) {
                at++;
            }
            CurvePoint below = rising.get(at);
            CurvePoint above = rising.get(at + 1);
            double share = (travel - below.micrometres()) / (above.micrometres() - below.micrometres());
            double gramForce = below.gramForce() + Math.clamp(share, 0, 1) * (above.gramForce() - below.gramForce());
            force[i] = (gramForce - zero) * MILLI_NEWTONS_PER_GRAM_FORCE;
        }
        return force;
    }
}
