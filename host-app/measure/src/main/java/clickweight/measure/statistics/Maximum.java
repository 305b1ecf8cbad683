package clickweight.measure.statistics;

import java.util.function.DoubleUnaryOperator;

/** The place where a function of one variable is highest. */
public final class Maximum {
    private static final int GRID = 80;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private Maximum() {}

    /**
     * The best of a grid, refined by golden section between its neighbours; good to about 1e-8 of the range, the limit a flat top allows.
     *
     * @param function finite or negative infinity
     * @param low lower end, included
     * @param high upper end, included
     */
    public static double of(DoubleUnaryOperator function, double low, double high) {
        int best = 0;
        double bestValue = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= GRID; i++) {
            double value = function.applyAsDouble(at(low, high, i));
            if (value > bestValue) {
                bestValue = value;
                best = i;
            }
        }
        double left = at(low, high, Math.max(0, best - 1));
        double right = at(low, high, Math.min(GRID, best + 1));
        double one = right - GOLDEN * (right - left);
        double two = left + GOLDEN * (right - left);
        double valueOne = function.applyAsDouble(one);
        double valueTwo = function.applyAsDouble(two);
        while (right - left > 1e-9 * (high - low)) {
            if (valueOne < valueTwo) {
                left = one;
                one = two;
                valueOne = valueTwo;
                two = left + GOLDEN * (right - left);
                valueTwo = function.applyAsDouble(two);
            } else {
                right = two;
                two = one;
                valueTwo = valueOne;
                one = right - GOLDEN * (right - left);
                valueOne = function.applyAsDouble(one);
            }
        }
        return (left + right) / 2;
    }

    private static double at(double low, double high, int i) {
        return low + (high - low) * i / GRID;
    }
}
