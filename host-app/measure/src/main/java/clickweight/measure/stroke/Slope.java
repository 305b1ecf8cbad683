package clickweight.measure.stroke;

import java.util.OptionalDouble;

/** Least-squares slopes of force against device time. */
final class Slope {
    private Slope() {}

    /** Slope over samples [from, to), mN/ms; empty with fewer than 3 or across a gap. */
    static OptionalDouble over(ForceTrace trace, int from, int to) {
        if (from < trace.first() || to > trace.size() || to - from < 3 || trace.gapWithin(from, to)) {
            return OptionalDouble.empty();
        }
        double middle = (trace.time(from) + trace.time(to - 1)) / 2;
        double mean = trace.mean(from, to);
        double sum = 0;
        double squares = 0;
        double products = 0;
        for (int i = from; i < to; i++) {
            double t = (trace.time(i) - middle) / 1000;
            sum += t;
            squares += t * t;
            products += t * (trace.force(i) - mean);
        }
        return OptionalDouble.of(products / (squares - sum * sum / (to - from)));
    }

    /** Loading rate on the last rise to a peak: from half to nine tenths of its height above zero, mN/ms. */
    static OptionalDouble ofLoading(ForceTrace trace, int touch, int peak, double tare, double activationForce) {
        int half = trace.halfWidth(ActivationForce.MEAN_MICROS);
        int to = lastBelow(trace, touch, peak, half, tare + 0.9 * activationForce);
        int from = lastBelow(trace, touch, to, half, tare + 0.5 * activationForce);
        return over(trace, from, Math.max(to, from + 3));
    }

    private static int lastBelow(ForceTrace trace, int first, int start, int half, double level) {
        int i = start;
        while (i > first && trace.centredMean(i, half) > level) {
            i--;
        }
        return i;
    }
}
