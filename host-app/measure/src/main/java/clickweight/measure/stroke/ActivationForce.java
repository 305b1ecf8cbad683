package clickweight.measure.stroke;

import java.util.Optional;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Activation force of one stroke: the largest 1 ms zero-phase mean from touch to the accepted make edge (measurement.md 2.4), less
 * its estimated bias.
 *
 * @param milliNewtons AF above the stroke's own zero, bias removed
 * @param biasMilliNewtons what was removed: noise of the running maximum less flattening of the peak by the mean
 * @param micros centre of the largest mean, corrected device time
 * @param atMake true when force was still rising at make, so that AF depends on when make was stamped
 */
record ActivationForce(double milliNewtons, double biasMilliNewtons, double micros, boolean atMake) {
    static final double MEAN_MICROS = 1_000;
    /** The shape is fitted where the mean lies within this many of its own sigmas of the maximum. */
    private static final double REGION_SIGMAS = 8;

    /**
     * Finds AF between touch and make.
     *
     * @param makeMicros the accepted make edge
     * @return empty when the samples end before the mean about the make edge is complete
     */
    static Optional<ActivationForce> find(ForceTrace trace, Touch touch, double makeMicros, long seed) {
        int half = trace.halfWidth(MEAN_MICROS);
        int last = trace.indexAtOrBefore(makeMicros);
        int first = Math.max(touch.index(), trace.first() + half);
        if (last + half >= trace.size() || last < first) {
            return Optional.empty();
        }
        int top = first;
        for (int i = first; i <= last; i++) {
            if (trace.centredMean(i, half) > trace.centredMean(top, half)) {
                top = i;
            }
        }
        double largest = trace.centredMean(top, half);
        double bias = bias(trace, touch, makeMicros, seed, top, half, first, last);
        boolean atMake = makeMicros - trace.time(top) <= MEAN_MICROS / 2;
        return Optional.of(
                new ActivationForce(largest - bias - touch.tareMilliNewtons(), bias, trace.time(top), atMake));
    }

    private static double bias(
            ForceTrace trace, Touch touch, double makeMicros, long seed, int top, int half, int first, int last) {
        Noise noise = touch.noise();
        double depth = REGION_SIGMAS * Math.max(noise.standardErrorOfMean(2 * half + 1), 0.1);
        double floor = trace.centredMean(top, half) - depth;
        int from = top;
        while (from > first && trace.centredMean(from - 1, half) > floor) {
            from--;
        }
        int to = top;
        while (to < last && trace.centredMean(to + 1, half) > floor) {
            to++;
        }
        from = Math.max(from - half, trace.first());
        to = to + half;
        int n = to - from + 1;
        double origin = trace.time(top);
        double[] time = new double[n];
        double[] force = new double[n];
        for (int i = 0; i < n; i++) {
            time[i] = (trace.time(from + i) - origin) / 1000;
            force[i] = trace.force(from + i);
        }
        Optional<PeakShape> fitted = PeakShape.fit(time, force);
        if (fitted.isEmpty()) {
            return 0;
        }
        PeakShape shape = fitted.get();
        double end = Math.min(time[n - 1], (makeMicros - origin) / 1000);
        double truth = MeanBias.largest(shape, time[0], end, n);
        for (int i = 0; i < n; i++) {
            force[i] = shape.at(time[i]);
        }
        return MeanBias.of(force, half, truth, noise, RandomSource.XO_SHI_RO_256_PP.create(seed ^ (long) makeMicros));
    }
}
