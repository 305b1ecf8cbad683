package clickweight.measure.stroke;

import org.jspecify.annotations.Nullable;

/** Linear least squares with a handful of unknowns: normal equations, elimination with pivoting. */
final class LeastSquares {
    private final int unknowns;
    private final double[][] rows;
    private double squares;
    private double residualSquares;

    LeastSquares(int unknowns) {
        this.unknowns = unknowns;
        this.rows = new double[unknowns][unknowns + 1];
    }

    /** Adds one observation of value = sum of coefficient times basis. */
    void add(double[] basis, double value) {
        for (int i = 0; i < unknowns; i++) {
            for (int j = 0; j < unknowns; j++) {
                rows[i][j] += basis[i] * basis[j];
            }
            rows[i][unknowns] += basis[i] * value;
        }
        squares += value * value;
    }

    /** The coefficients, or null when the observations do not determine them. Call once. */
    double @Nullable [] solve() {
        double[] right = new double[unknowns];
        for (int i = 0; i < unknowns; i++) {
            right[i] = rows[i][unknowns];
        }
        double scale = 0;
        for (int i = 0; i < unknowns; i++) {
            scale = Math.max(scale, rows[i][i]);
        }
        for (int column = 0; column < unknowns; column++) {
            int pivot = column;
            for (int i = column + 1; i < unknowns; i++) {
                if (Math.abs(rows[i][column]) > Math.abs(rows[pivot][column])) {
                    pivot = i;
                }
            }
            double[] swap = rows[pivot];
            rows[pivot] = rows[column];
            rows[column] = swap;
            if (!(Math.abs(swap[column]) > 1e-12 * scale)) {
                return null;
            }
            for (int i = column + 1; i < unknowns; i++) {
                double factor = rows[i][column] / swap[column];
                for (int j = column; j <= unknowns; j++) {
                    rows[i][j] -= factor * swap[j];
                }
            }
        }
        double[] solution = new double[unknowns];
        for (int i = unknowns - 1; i >= 0; i--) {
            double value = rows[i][unknowns];
            for (int j = i + 1; j < unknowns; j++) {
                value -= rows[i][j] * solution[j];
            }
            solution[i] = value / rows[i][i];
        }
        residualSquares = squares;
        for (int i = 0; i < unknowns; i++) {
            residualSquares -= solution[i] * right[i];
        }
        residualSquares = Math.max(residualSquares, 0);
        return solution;
    }

    /** Sum of squared residuals of the solution. */
    double residualSquares() {
        return residualSquares;
    }
}
