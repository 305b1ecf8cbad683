package clickweight.measure.stroke;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Turns the edges of one press and the samples about it into a {@link Stroke}. */
final class StrokeAnalysis {
    private final ForceTrace trace;
    private final StrokePolicy policy;

    StrokeAnalysis(ForceTrace trace, StrokePolicy policy) {
        this.trace = trace;
        this.policy = policy;
    }

    /** A press that made contact; touch empty when none was found. */
    Stroke of(PressEdges press, Optional<Touch> found) {
        EdgeTrace edges = press.edges();
        long make = edges.micros(press.make().orElse(press.first()));
        Set<StrokeFlag> flags = EnumSet.noneOf(StrokeFlag.class);
        if (press.make().isEmpty()) {
            flags.add(StrokeFlag.NO_MAKE);
        }
        if (found.isEmpty()) {
            flags.add(StrokeFlag.NO_TOUCH);
        }
        Optional<Touch> touch = press.make().isPresent() ? found : Optional.empty();
        double tare = touch.map(Touch::tareMilliNewtons).orElse(0.0);
        int makeIndex = trace.indexAtOrBefore(make);
        int half = trace.halfWidth(ActivationForce.MEAN_MICROS);

        Optional<ActivationForce> activation = touch.flatMap(t -> activation(t, makeIndex, half, make, flags));
        OptionalDouble atMake = touch.isPresent() ? force(make, tare, flags) : OptionalDouble.empty();
        OptionalDouble ramp =
                activation.isPresent() ? loading(touch.orElseThrow(), activation.get()) : OptionalDouble.empty();
        if (ramp.isPresent()
                && ramp.getAsDouble()
                        > policy.largestRamp(
                                activation.orElseThrow().milliNewtons(), trace.periodMicros(), trace.calibration())) {
            flags.add(StrokeFlag.TOO_FAST);
        }
        return new Stroke(
                make,
                micros(edges, press.lastBreak()),
                touch.map(t -> OptionalDouble.of(t.micros())).orElse(OptionalDouble.empty()),
                touch.map(Touch::standardErrorMicros).orElse(0.0),
                tare,
                touch.map(Touch::tareStandardErrorMilliNewtons).orElse(0.0),
                touch.map(t -> t.noise().sigmaMilliNewtons()).orElse(0.0),
                touch.map(t -> t.noise().standardErrorOfMean(2 * half + 1)).orElse(0.0),
                activation.map(a -> OptionalDouble.of(a.milliNewtons())).orElse(OptionalDouble.empty()),
                activation.map(a -> OptionalDouble.of(a.micros())).orElse(OptionalDouble.empty()),
                activation.map(ActivationForce::biasMilliNewtons).orElse(0.0),
                activation.map(ActivationForce::atMake).orElse(false),
                atMake,
                touch.isPresent() ? forceAt(press.lastBreak(), edges, tare, flags) : OptionalDouble.empty(),
                touch.isPresent() ? forceAt(press.firstBreak(), edges, tare, flags) : OptionalDouble.empty(),
                ramp,
                slopeAt(OptionalInt.of(press.first()), edges),
                slopeAt(press.lastBreak(), edges),
                press.teaseCount(),
                press.bounceEdges(),
                flags,
                ForceCurve.about(trace, make, tare));
    }

    /** A push past activation force without any edge, noticed at a sample. */
    Stroke missed(int index, double tare) {
        long time = (long) trace.time(index);
        OptionalDouble none = OptionalDouble.empty();
        Set<StrokeFlag> flags = EnumSet.of(StrokeFlag.NO_MAKE);
        ForceCurve curve = ForceCurve.about(trace, time, tare);
        return new Stroke(
                time, none, none, 0, tare, 0, 0, 0, none, none, 0, false, none, none, none, none, none, none, 0, 0,
                flags, curve);
    }

    private Optional<ActivationForce> activation(
            Touch touch, int makeIndex, int half, long make, Set<StrokeFlag> flags) {
        int end = Math.min(makeIndex + half + 1, trace.size());
        boolean gap = trace.gapWithin(touch.stillFrom(), end) || !EventForce.bracketed(trace, makeIndex);
        boolean saturated = trace.saturatedWithin(touch.stillFrom(), end);
        if (gap) {
            flags.add(StrokeFlag.GAP);
        }
        if (saturated) {
            flags.add(StrokeFlag.SATURATED);
        }
        if (gap || saturated) {
            return Optional.empty();
        }
        Optional<ActivationForce> found = ActivationForce.find(trace, touch, make, policy.seed());
        if (found.isEmpty()) {
            flags.add(StrokeFlag.GAP);
        }
        return found;
    }

    private OptionalDouble loading(Touch touch, ActivationForce activation) {
        return Slope.ofLoading(
                trace,
                touch.index(),
                trace.indexAtOrBefore(activation.micros()),
                touch.tareMilliNewtons(),
                activation.milliNewtons());
    }

    private OptionalDouble slopeAt(OptionalInt edge, EdgeTrace edges) {
        if (edge.isEmpty()) {
            return OptionalDouble.empty();
        }
        int half = trace.halfWidth(2 * ActivationForce.MEAN_MICROS);
        int index = trace.indexAtOrBefore(edges.micros(edge.getAsInt()));
        return Slope.over(trace, index - half, index + half + 1);
    }

    private OptionalDouble forceAt(OptionalInt edge, EdgeTrace edges, double tare, Set<StrokeFlag> flags) {
        return edge.isPresent() ? force(edges.micros(edge.getAsInt()), tare, flags) : OptionalDouble.empty();
    }

    private OptionalDouble force(long micros, double tare, Set<StrokeFlag> flags) {
        OptionalDouble force = EventForce.at(trace, micros);
        if (force.isEmpty()) {
            boolean bracketed = EventForce.bracketed(trace, trace.indexAtOrBefore(micros));
            flags.add(bracketed ? StrokeFlag.SATURATED : StrokeFlag.GAP);
            return force;
        }
        return OptionalDouble.of(force.getAsDouble() - tare);
    }

    private static OptionalDouble micros(EdgeTrace edges, OptionalInt edge) {
        return edge.isPresent() ? OptionalDouble.of(edges.micros(edge.getAsInt())) : OptionalDouble.empty();
    }
}
