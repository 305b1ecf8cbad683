package clickweight.measure.stroke;

import clickweight.measure.statistics.SplitError;

/**
 * Least-squares fit of "nothing, then a ramp": F = c for t <= t_c, F = c + b (t - t_c) after (measurement.md 2.4, touch point).
 *
 * <p>Every sample is tried as the split; sums that grow from the right make each trial constant work. The standard error of the
 * split is that of the linearised three-parameter fit.
 *
 * @param split index of the best split
 * @param slopePerMicro b, mN/µs
 * @param standardErrorMicros standard error of t_c
 */
record ConstantThenLinear(int split, double slopePerMicro, double standardErrorMicros) {

    /** Fits samples [from, to) of a trace; needs at least 8, and the split keeps 3 on each side. */
    static ConstantThenLinear fit(ForceTrace trace, int from, int to) {
        int n = to - from;
        double mean = trace.mean(from, to);
        double total = 0;
        for (int i = from; i < to; i++) {
            double y = trace.force(i) - mean;
            total += y * y;
        }
        double rampSum = 0;
        double rampSquares = 0;
        double rampTimesForce = 0;
        double forceAfter = 0;
        double best = Double.POSITIVE_INFINITY;
        int split = from;
        double slope = 0;
        double error = Double.NaN;
        // u_j = max(0, t_j - t_split); moving the split one sample left adds the spacing to every u right of it
        for (int i = to - 2; i >= from + 2; i--) {
            double spacing = trace.time(i + 1) - trace.time(i);
            int after = to - 1 - i;
            forceAfter += trace.force(i + 1) - mean;
            rampSquares += 2 * spacing * rampSum + after * spacing * spacing;
            rampSum += after * spacing;
            rampTimesForce += spacing * forceAfter;
            double centredSquares = rampSquares - rampSum * rampSum / n;
            double b = rampTimesForce / centredSquares;
            double residual = total - b * rampTimesForce;
            if (after >= 3 && b > 0 && residual < best) {
                best = residual;
                split = i;
                slope = b;
                error = SplitError.of(residual / (n - 3), n, after, rampSum, rampSquares, b);
            }
        }
        return new ConstantThenLinear(split, slope, error);
    }
}
