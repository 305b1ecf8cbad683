package clickweight.measure.result;

import clickweight.measure.statistics.Summary;
import clickweight.measure.stroke.ChannelCalibration;
import clickweight.measure.stroke.EdgeTrace;
import clickweight.measure.stroke.ForceTrace;
import clickweight.measure.stroke.Stroke;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.measure.stroke.StrokeSegmenter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The measurement of one button while it runs: samples and edges go in as they arrive, strokes done and the width of the interval come
 * out at any time. Not safe for use by several threads at once.
 */
public final class ButtonMeasurement {
    private final String button;
    private final StrokePolicy policy;
    private final ForceTrace trace;
    private final EdgeTrace edges;
    private final StrokeSegmenter segmenter;
    private final List<Stroke> strokes = new ArrayList<>();
    private double[] activationForces = new double[64];
    private int activationForceCount;
    private double halfWidth = Double.NaN;

    /**
     * @param button name: left, right, wheel, middle
     * @param ownContact false when its edges are the firmware's press and release
     */
    public ButtonMeasurement(String button, ChannelCalibration calibration, boolean ownContact, StrokePolicy policy) {
        this.button = button;
        this.policy = policy;
        this.trace = new ForceTrace(calibration);
        this.edges = new EdgeTrace(ownContact);
        this.segmenter = new StrokeSegmenter(trace, edges, policy);
    }

    /** One sample: ready time on the unwrapped device clock (µs), force by the device's calibration (mN), and its raw count. */
    public void sample(long readyMicros, double milliNewtons, int counts) {
        trace.add(readyMicros, milliNewtons, counts);
    }

    /** Samples were lost before the next one. */
    public void gap() {
        trace.markGap();
    }

    /** One edge: the contact closed (make) or opened, or the firmware's press or release where there is no contact. */
    public void edge(long micros, boolean make) {
        edges.add(micros, make);
    }

    /** Takes in the strokes that are complete by now; call it after each batch. */
    public void advance() {
        accept(segmenter.advance());
    }

    /** Strokes complete so far, flagged ones included. */
    public int strokesDone() {
        return strokes.size();
    }

    /** Half width of the 95 % interval of the mean AF so far, mN, from repeatability alone; NaN below two strokes. */
    public double halfWidth95() {
        return halfWidth;
    }

    /** The result, when nothing more will come; call once. */
    public ButtonResult finish() {
        accept(segmenter.finish());
        return ButtonResult.of(button, !edges.ownContact(), trace.calibration(), policy, strokes);
    }

    public String button() {
        return button;
    }

    private void accept(List<Stroke> complete) {
        for (Stroke stroke : complete) {
            strokes.add(stroke);
            if (stroke.activationForce().isPresent()) {
                if (activationForceCount == activationForces.length) {
                    activationForces = Arrays.copyOf(activationForces, 2 * activationForceCount);
                }
                activationForces[activationForceCount++] =
                        stroke.activationForce().getAsDouble();
                halfWidth = Summary.halfWidth95(activationForces, activationForceCount);
            }
        }
    }
}
