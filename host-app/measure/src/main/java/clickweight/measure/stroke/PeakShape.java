package clickweight.measure.stroke;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The course of force about its maximum with the noise taken out, in one of three forms:
 *
 * <ul>
 *   <li><em>tent</em>: two straight limbs, a dome that snaps at once: P + a min(t - p, 0) + b max(t - p, 0);
 *   <li><em>bent</em>: a rising limb that softens before the snap: tent + c min(t - p, 0)^2;
 *   <li><em>parabola</em>: a rounded peak.
 * </ul>
 *
 * <p>Least squares, the knee p tried on a grid; the form with the lowest corrected Akaike criterion n ln(SSR/n) + 2k + 2k(k+1)/(n-k-1)
 * is taken. Only the shape matters to its user, never its height. Time is in ms, force in mN.
 */
final class PeakShape {
    private static final int KNEES = 48;

    private final double knee;
    private final double height;
    private final double rising;
    /** NaN for a parabola, whose two limbs are one curve. */
    private final double falling;

    private final double bend;

    private PeakShape(double knee, double height, double rising, double falling, double bend) {
        this.knee = knee;
        this.height = height;
        this.rising = rising;
        this.falling = falling;
        this.bend = bend;
    }

    /** Force of the shape at a time. */
    double at(double time) {
        double t = time - knee;
        if (Double.isNaN(falling)) {
            return height + rising * t + bend * t * t;
        }
        return t < 0 ? height + rising * t + bend * t * t : height + falling * t;
    }

    /** Fits force against time; empty with fewer than 8 samples, which decide nothing. */
    static Optional<PeakShape> fit(double[] time, double[] force) {
        int n = time.length;
        if (n < 8) {
            return Optional.empty();
        }
        Search search = new Search(time, force);
        search.tryParabola();
        double first = time[1];
        double last = time[n - 2];
        for (int i = 0; i <= KNEES; i++) {
            double knee = first + (last - first) * i / KNEES;
            search.tryKnee(knee, 3);
            search.tryKnee(knee, 4);
        }
        return Optional.ofNullable(search.best);
    }

    /** The best form so far by the Akaike criterion. */
    private static final class Search {
        private final double[] time;
        private final double[] force;
        private double lowest = Double.POSITIVE_INFINITY;
        private @Nullable PeakShape best;

        Search(double[] time, double[] force) {
            this.time = time;
            this.force = force;
        }

        void tryParabola() {
            LeastSquares squares = new LeastSquares(3);
            double[] basis = new double[3];
            double offset = force[0];
            for (int i = 0; i < time.length; i++) {
                basis[0] = 1;
                basis[1] = time[i];
                basis[2] = time[i] * time[i];
                squares.add(basis, force[i] - offset);
            }
            double[] solution = squares.solve();
            if (solution != null && improves(squares.residualSquares(), 3)) {
                best = new PeakShape(0, solution[0] + offset, solution[1], Double.NaN, solution[2]);
            }
        }

        void tryKnee(double knee, int unknowns) {
            LeastSquares squares = new LeastSquares(unknowns);
            double[] basis = new double[unknowns];
            double offset = force[0];
            for (int i = 0; i < time.length; i++) {
                double t = time[i] - knee;
                double before = Math.min(t, 0);
                basis[0] = 1;
                basis[1] = before;
                basis[2] = Math.max(t, 0);
                if (unknowns == 4) {
                    basis[3] = before * before;
                }
                squares.add(basis, force[i] - offset);
            }
            double[] solution = squares.solve();
            // the knee itself is one more parameter
            if (solution != null && improves(squares.residualSquares(), unknowns + 1)) {
                double bend = unknowns == 4 ? solution[3] : 0;
                best = new PeakShape(knee, solution[0] + offset, solution[1], solution[2], bend);
            }
        }

        private boolean improves(double residualSquares, int parameters) {
            int n = time.length;
            double penalty = 2.0 * parameters + 2.0 * parameters * (parameters + 1) / Math.max(1, n - parameters - 1);
            double criterion = n * Math.log(Math.max(residualSquares, 1e-12) / n) + penalty;
            if (criterion < lowest) {
                lowest = criterion;
                return true;
            }
            return false;
        }
    }
}
