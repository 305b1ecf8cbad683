package clickweight.measure.curve;

import java.util.Arrays;

/**
 * The start of a curve: nothing, then force that rises. The touch point is the split of a constant-then-linear
 * least-squares fit; what the cell reads before it is the curve's own tare.
 *
 * @param touchRow first row of the rising part
 * @param tareGramForce median of the rows before it, gf; 0 when there are none. Not the mean: the last of them may already
 *     rise, and one such row of 1 gf among 20 would move it by 0.05 gf
 */
record Approach(int touchRow, double tareGramForce) {
    /** The fit looks at the curve up to this part of its rise, before it bends. */
    private static final double RISE = 0.3;

    private static final int LEAST_FREE_ROWS = 3;

    /** Whether enough rows are free of the button for their median to be a tare. */
    boolean hasTare() {
        return touchRow >= LEAST_FREE_ROWS;
    }

    /** {@code end}: last row that may belong to the approach, for instance the make row. */
    static Approach of(double[] force, int end) {
        int stop = firstAbove(force, end);
        double best = Double.POSITIVE_INFINITY;
        int touch = 0;
        double sum = 0;
        double squares = 0;
        for (int split = 0; split < stop; split++) {
            if (split >= 1) {
                double mean = sum / split;
                double rest = squares - split * mean * mean + rising(force, split, stop, mean);
                if (rest < best) {
                    best = rest;
                    touch = split;
                }
            }
            sum += force[split];
            squares += force[split] * force[split];
        }
        return new Approach(touch, median(force, touch));
    }

    private static double median(double[] force, int end) {
        if (end == 0) {
            return 0;
        }
        double[] sorted = Arrays.copyOf(force, end);
        Arrays.sort(sorted);
        return (sorted[(end - 1) / 2] + sorted[end / 2]) / 2;
    }

    /** Row up to which the approach is fitted: where 30 % of the rise to the highest force by {@code end} is reached. */
    static int firstAbove(double[] force, int end) {
        double highest = force[0];
        for (int i = 0; i <= end; i++) {
            highest = Math.max(highest, force[i]);
        }
        int row = 0;
        while (row < end && force[row] < force[0] + RISE * (highest - force[0])) {
            row++;
        }
        return row;
    }

    /** Squares left by the best line that starts at {@code level} in row {@code split}. */
    private static double rising(double[] force, int split, int stop, double level) {
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = split; i < stop; i++) {
            double x = i - split + 1.0;
            double y = force[i] - level;
            xy += x * y;
            xx += x * x;
            yy += y * y;
        }
        return xx == 0 ? yy : yy - xy * xy / xx;
    }
}
