package clickweight.measure.stroke;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a session of one button into strokes as samples and edges arrive.
 *
 * <pre>
 *  waiting --make--> pressed --break--> returning --force below a quarter of its peak--> stroke complete, waiting
 *                       ^                  |
 *                       +-----make---------+   bounce (under 10 ms) or tease: the same stroke
 * </pre>
 *
 * <p>A stroke ends by force, not by time: two closures without a lift between them are one stroke that teased. Between strokes a push
 * past 110 % of the last AF without an edge is reported as a stroke without make.
 */
public final class StrokeSegmenter {
    /** Samples this long after the last edge are awaited before a press is called finished. */
    private static final long SETTLE_MICROS = 80_000;

    private static final double MISSED_FACTOR = 1.1;
    /** A push shorter than this is a knock, not a press. */
    private static final double MISSED_MEAN_MICROS = 10_000;

    private final ForceTrace trace;
    private final EdgeTrace edges;
    private final StrokePolicy policy;
    private final TouchFinder touches;
    private final StrokeAnalysis analysis;

    private int nextEdge;
    private int nextSample;
    private double lastTare;
    private double lastActivationForce = Double.POSITIVE_INFINITY;
    private double lookAgainMicros = Double.NEGATIVE_INFINITY;

    public StrokeSegmenter(ForceTrace trace, EdgeTrace edges, StrokePolicy policy) {
        this.trace = trace;
        this.edges = edges;
        this.policy = policy;
        this.touches = new TouchFinder(trace, policy.restingLimitMilliNewtons());
        this.analysis = new StrokeAnalysis(trace, policy);
    }

    /** Strokes completed since the last call; cheap when there are none. */
    public List<Stroke> advance() {
        if (nextEdge == edges.size() || trace.size() == 0) {
            return List.of();
        }
        double now = trace.time(trace.size() - 1);
        return now < lookAgainMicros || now < firstBreakMicros() + SETTLE_MICROS ? List.of() : collect(false);
    }

    /** The remaining strokes, when nothing more will come; call once. */
    public List<Stroke> finish() {
        List<Stroke> strokes = new ArrayList<>(collect(true));
        missed(trace.size()).ifPresent(strokes::add);
        nextSample = trace.size();
        return strokes;
    }

    private double firstBreakMicros() {
        for (int i = nextEdge; i < edges.size(); i++) {
            if (!edges.isMake(i)) {
                return edges.micros(i);
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private List<Stroke> collect(boolean finishing) {
        List<Stroke> strokes = new ArrayList<>();
        while (nextEdge < edges.size() && trace.size() > 0) {
            int makeIndex = trace.indexAtOrBefore(edges.micros(nextEdge));
            Optional<Touch> touch = makeIndex < 0 ? Optional.empty() : touches.find(nextSample, makeIndex, lastTare);
            int end = endOfPress(touch, makeIndex, finishing);
            if (end < 0) {
                lookAgainMicros = trace.time(trace.size() - 1) + SETTLE_MICROS / 4.0;
                break;
            }
            touch.ifPresent(t -> missed(t.stillFrom()).ifPresent(strokes::add));
            Stroke stroke = analysis.of(new PressEdges(edges, nextEdge, end, policy.bounceMicros()), touch);
            strokes.add(stroke);
            touch.ifPresent(t -> lastTare = t.tareMilliNewtons());
            stroke.activationForce().ifPresent(force -> lastActivationForce = force);
            nextSample = Math.max(nextSample, trace.indexAtOrBefore(edges.micros(end - 1)) + 1);
            nextEdge = end;
        }
        return strokes;
    }

    /** Index after the last edge of the press that starts at the next edge; -1 when samples do not tell yet. */
    private int endOfPress(Optional<Touch> touch, int makeIndex, boolean finishing) {
        double tare = touch.map(Touch::tareMilliNewtons).orElse(lastTare);
        double peak = highest(Math.max(makeIndex, 0), tare);
        double lifted = tare + policy.liftedFraction() * peak;
        for (int i = nextEdge; i < edges.size(); i++) {
            if (edges.isMake(i)) {
                continue;
            }
            boolean last = i + 1 == edges.size();
            double until = last ? edges.micros(i) + SETTLE_MICROS : edges.micros(i + 1);
            boolean bounce = !last && edges.micros(i + 1) - edges.micros(i) < policy.bounceMicros();
            if (bounce) {
                continue;
            }
            boolean covered = trace.time(trace.size() - 1) >= until;
            if (!covered && !finishing) {
                return -1;
            }
            if (fallsBelow(lifted, edges.micros(i), last ? Double.POSITIVE_INFINITY : until)) {
                return i + 1;
            }
        }
        return finishing ? edges.size() : -1;
    }

    /** Force the press has reached about its first make edge, above its zero. */
    private double highest(int makeIndex, double tare) {
        int half = trace.halfWidth(ActivationForce.MEAN_MICROS);
        int reach = trace.samplesIn(20_000);
        double highest = 0;
        for (int i = Math.max(makeIndex - reach, half); i <= Math.min(makeIndex, trace.size() - 1 - half); i++) {
            highest = Math.max(highest, trace.centredMean(i, half) - tare);
        }
        return highest;
    }

    private boolean fallsBelow(double level, double fromMicros, double toMicros) {
        int half = trace.halfWidth(2 * ActivationForce.MEAN_MICROS);
        int from = Math.max(half, trace.indexAtOrBefore(fromMicros));
        int to = Math.min(trace.size() - half, trace.indexAtOrBefore(toMicros) + 1);
        for (int i = from; i < to; i++) {
            if (trace.centredMean(i, half) < level) {
                return true;
            }
        }
        return false;
    }

    /** A push past activation force without an edge, between the last stroke's lift and a sample. */
    private Optional<Stroke> missed(int to) {
        int width = trace.samplesIn(MISSED_MEAN_MICROS);
        int from = nextSample;
        // the finger of the stroke before may still be lifting
        while (from + width <= to && trace.mean(from, from + width) - lastTare > 0.5 * lastActivationForce) {
            from += width;
        }
        for (int i = from; i + width <= to; i += width) {
            if (trace.mean(i, i + width) - lastTare > MISSED_FACTOR * lastActivationForce) {
                return Optional.of(analysis.missed(i, lastTare));
            }
        }
        return Optional.empty();
    }
}
