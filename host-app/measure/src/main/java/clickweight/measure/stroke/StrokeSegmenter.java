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
 *
 * <p>What lies further back than any stroke to come can reach is forgotten, so that memory does not grow with the recording: the approach
 * is sought in 3 s before make, and an edge is believed to come within 7 s of its time. Pushes without an edge are looked for before that.
 */
public final class StrokeSegmenter {
    /** Samples this long after the last edge are awaited before a press is called finished. */
    private static final long SETTLE_MICROS = 80_000;

    private static final double MISSED_FACTOR = 1.1;
    /** A push shorter than this is a knock, not a press. */
    private static final double MISSED_MEAN_MICROS = 10_000;

    private static final double KEPT_MICROS = 10_000_000;
    private static final int LEAST_KEPT_SAMPLES = 1_000;

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
    private double forgetAgainMicros = Double.NEGATIVE_INFINITY;

    /** Samples from the last stroke up to here were looked at for a push without an edge. */
    private int searched;

    /** The finger of the stroke before may still be lifting. */
    private boolean lifting = true;

    private Optional<Stroke> push = Optional.empty();

    public StrokeSegmenter(ForceTrace trace, EdgeTrace edges, StrokePolicy policy) {
        this.trace = trace;
        this.edges = edges;
        this.policy = policy;
        this.touches = new TouchFinder(trace, policy.restingLimitMilliNewtons());
        this.analysis = new StrokeAnalysis(trace, policy);
    }

    /** Strokes completed since the last call; cheap when there are none. */
    public List<Stroke> advance() {
        if (trace.size() == 0) {
            return List.of();
        }
        double now = trace.time(trace.size() - 1);
        boolean pending = nextEdge < edges.size();
        List<Stroke> done = pending && now >= lookAgainMicros && now >= firstBreakMicros() + SETTLE_MICROS
                ? collect(false)
                : List.of();
        if (now >= forgetAgainMicros) {
            forgetAgainMicros = now + KEPT_MICROS / 8;
            forget(now);
        }
        return done;
    }

    private void forget(double now) {
        double press = nextEdge < edges.size() ? Math.min(now, edges.micros(nextEdge)) : now;
        int keep = Math.min(trace.indexAtOrBefore(press - KEPT_MICROS), trace.size() - LEAST_KEPT_SAMPLES);
        if (keep > trace.first()) {
            search(keep);
            trace.forgetBefore(Math.min(keep, searched));
        }
    }

    /** The remaining strokes, when nothing more will come; call once. */
    public List<Stroke> finish() {
        List<Stroke> strokes = new ArrayList<>(collect(true));
        missed(trace.size()).ifPresent(strokes::add);
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
            searched = nextSample;
            lifting = true;
            push = Optional.empty();
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
        for (int i = Math.max(makeIndex - reach, trace.first() + half);
                i <= Math.min(makeIndex, trace.size() - 1 - half);
                i++) {
            highest = Math.max(highest, trace.centredMean(i, half) - tare);
        }
        return highest;
    }

    private boolean fallsBelow(double level, double fromMicros, double toMicros) {
        int half = trace.halfWidth(2 * ActivationForce.MEAN_MICROS);
        int from = Math.max(trace.first() + half, trace.indexAtOrBefore(fromMicros));
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
        search(to);
        return push;
    }

    private void search(int to) {
        int width = trace.samplesIn(MISSED_MEAN_MICROS);
        while (push.isEmpty() && searched + width <= to) {
            double force = trace.mean(searched, searched + width) - lastTare;
            lifting &= force > 0.5 * lastActivationForce;
            if (!lifting && force > MISSED_FACTOR * lastActivationForce) {
                push = Optional.of(analysis.missed(searched, lastTare));
            }
            searched += width;
        }
        if (push.isPresent()) {
            searched = Math.max(searched, to);
        }
    }
}
