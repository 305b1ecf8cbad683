package clickweight.measure.timebase;

import clickweight.measure.statistics.StraightLine;
import clickweight.measure.stroke.Stroke;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How late make edges are against the force, from presses of different speed: in the time b that an edge is late, force goes on by
 * b times the ramp r (measurement.md 2.3). What depends on the way only, not on its speed, is the same at each ramp, so that of
 *
 * <pre>
 * F at make              = F0 + b r      a button whose force rises up to make
 * r (t make - t peak)    = F1 + b r      one that snaps: its force falls between peak and make, at what rate is not known,
 *                                        but r times the time is a way, as far as force is stiffness times way
 * </pre>
 *
 * the slope over r is the lateness, all that lies between contact and time stamp. F0 is the force at make without it.
 *
 * @param line the one or the other, mN over mN/ms: its slope is the lateness in ms
 * @param snaps whether it is the second
 * @param slowest least ramp, mN/ms
 * @param fastest greatest ramp
 */
public record RateFit(StraightLine line, boolean snaps, double slowest, double fastest) {
    /** Strokes below which no line is drawn: two for each of three ramps. */
    public static final int LEAST_STROKES = 6;

    /** From one third of the strokes to the next, the ramp must rise by this at least to count as another one. */
    public static final double LEAST_STEP = 1.5;

    /** Fits the strokes of one button, those that snap if most of them do; empty when there are too few or too few ramps. */
    public static Optional<RateFit> of(List<Stroke> strokes) {
        List<Stroke> whole = strokes.stream()
                .filter(stroke -> stroke.rampRate().isPresent()
                        && stroke.forceAtMake().isPresent()
                        && stroke.rampRate().getAsDouble() > 0)
                .toList();
        boolean snaps = whole.stream().filter(Stroke::activationAtMake).count() * 2 <= whole.size();
        List<Stroke> alike = whole.stream()
                .filter(stroke -> stroke.activationAtMake() != snaps)
                .toList();
        double[] ramps =
                alike.stream().mapToDouble(s -> s.rampRate().getAsDouble()).toArray();
        double[] forces = alike.stream().mapToDouble(s -> force(s, snaps)).toArray();
        return of(ramps, forces, snaps);
    }

    private static double force(Stroke stroke, boolean snaps) {
        if (!snaps) {
            return stroke.forceAtMake().getAsDouble();
        }
        double millis = (stroke.makeMicros() - stroke.activationMicros().getAsDouble()) / 1000;
        return millis * stroke.rampRate().getAsDouble();
    }

    static Optional<RateFit> of(double[] ramps, double[] forces, boolean snaps) {
        double[] sorted = Arrays.stream(ramps).sorted().toArray();
        int n = sorted.length;
        if (n < LEAST_STROKES) {
            return Optional.empty();
        }
        double slow = sorted[n / 6];
        double middle = sorted[n / 2];
        double fast = sorted[n - 1 - n / 6];
        if (!(middle >= LEAST_STEP * slow && fast >= LEAST_STEP * middle)) {
            return Optional.empty();
        }
        return Optional.of(new RateFit(StraightLine.fit(ramps, forces), snaps, sorted[0], sorted[n - 1]));
    }

    /** Lateness b, ms; below 0 when edges are stamped too early. */
    public double latenessMillis() {
        return line.slope();
    }

    /** Half width of its 95 % interval, ms. */
    public double latenessU95Millis() {
        return line.slopeU95();
    }
}
