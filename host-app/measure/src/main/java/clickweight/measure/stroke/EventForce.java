package clickweight.measure.stroke;

import java.util.OptionalDouble;

/**
 * Force at an event between two samples (measurement.md 2.1): with t'_i <= t_e < t'_(i+1) and a = (t_e - t'_i)/(t'_(i+1) - t'_i),
 * F(t_e) = (1 - a) F_i + a F_(i+1).
 *
 * <p>No extrapolation and no averaging: an event outside the samples, in a gap, or beside a saturated sample has no force. Unbiased
 * on a straight ramp; its noise is 0.71 to 1 of the sample noise.
 */
final class EventForce {
    /** Samples further apart than this many periods do not bracket an event. */
    private static final double WIDEST_BRACKET_PERIODS = 2.5;

    private EventForce() {}

    /** Force at a time on the corrected scale, mN above the device's tare. */
    static OptionalDouble at(ForceTrace trace, double eventMicros) {
        int before = trace.indexAtOrBefore(eventMicros);
        if (!bracketed(trace, before) || trace.saturatedWithin(before, before + 2)) {
            return OptionalDouble.empty();
        }
        double start = trace.time(before);
        double a = (eventMicros - start) / (trace.time(before + 1) - start);
        return OptionalDouble.of((1 - a) * trace.force(before) + a * trace.force(before + 1));
    }

    /** True when the sample and the next one enclose time that was really sampled. */
    static boolean bracketed(ForceTrace trace, int before) {
        return before >= trace.first()
                && before + 1 < trace.size()
                && !trace.gapWithin(before, before + 2)
                && trace.time(before + 1) - trace.time(before) <= WIDEST_BRACKET_PERIODS * trace.periodMicros();
    }
}
