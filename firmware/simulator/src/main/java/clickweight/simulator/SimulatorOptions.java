package clickweight.simulator;

import clickweight.simulator.board.SimulatedIdentity;
import clickweight.simulator.plant.ButtonPlan;
import clickweight.simulator.plant.CurveFile;
import clickweight.simulator.plant.ForceChain;
import clickweight.simulator.plant.Loads;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a simulated mouse is made of.
 *
 * @param seed of everything left to chance
 * @param plans the four buttons, in the protocol's order
 * @param strokesPerButton presses of each button; {@link #ENDLESS} for no end
 * @param noiseCounts standard deviation of the force noise
 * @param spanUncertaintyPpm standard deviation of the span error, which is also what the board states
 * @param startMicros device time at start, 64 bit
 * @param loads what lies on a channel instead of the finger, or null
 * @param contactMask buttons with a contact of their own, bit 0 = left; the others are judged by their force
 */
public record SimulatorOptions(
        long seed,
        List<ButtonPlan> plans,
        int strokesPerButton,
        double noiseCounts,
        int spanUncertaintyPpm,
        long startMicros,
        @Nullable Loads loads,
        int contactMask) {

    /** The finger never stops. */
    public static final int ENDLESS = Integer.MAX_VALUE;

    private static final int ALL_BUTTONS = 0xF;
    private static final int USUAL_STROKES = 30;
    private static final double LEFT_MILLI_NEWTONS = 600;
    private static final double RIGHT_MILLI_NEWTONS = 620;
    private static final double WHEEL_MILLI_NEWTONS = 1500;
    private static final double MIDDLE_MILLI_NEWTONS = 650;

    /** The mouse that {@link Simulator#defaultMouse} makes. */
    public static SimulatorOptions defaultMouse(long seed) {
        return usual(
                seed,
                List.of(
                        ButtonPlan.light(LEFT_MILLI_NEWTONS),
                        ButtonPlan.light(RIGHT_MILLI_NEWTONS),
                        ButtonPlan.heavy(WHEEL_MILLI_NEWTONS),
                        ButtonPlan.light(MIDDLE_MILLI_NEWTONS)));
    }

    /** The mouse that {@link Simulator#fromCurve} makes. */
    public static SimulatorOptions fromCurve(Path path, long seed) throws IOException {
        ButtonPlan plan = ButtonPlan.recorded(CurveFile.read(path));
        return usual(seed, Collections.nCopies(4, plan));
    }

    private static SimulatorOptions usual(long seed, List<ButtonPlan> plans) {
        return new SimulatorOptions(
                seed,
                plans,
                USUAL_STROKES,
                ForceChain.NOISE_COUNTS,
                SimulatedIdentity.SPAN_UNCERTAINTY_PPM,
                0,
                null,
                ALL_BUTTONS);
    }

    /** The same with another number of presses per button. */
    public SimulatorOptions strokes(int perButton) {
        return new SimulatorOptions(
                seed, plans, perButton, noiseCounts, spanUncertaintyPpm, startMicros, loads, contactMask);
    }

    /** The same, pressed at another pace; times from touch to make, each as likely as the other. */
    public SimulatorOptions pressedWithin(double fastestMicros, double slowestMicros) {
        List<ButtonPlan> paced = plans.stream()
                .map(plan -> plan.pressedWithin(fastestMicros, slowestMicros))
                .toList();
        return new SimulatorOptions(
                seed, paced, strokesPerButton, noiseCounts, spanUncertaintyPpm, startMicros, loads, contactMask);
    }

    /** The same with other noise. */
    public SimulatorOptions noise(double counts) {
        return new SimulatorOptions(
                seed, plans, strokesPerButton, counts, spanUncertaintyPpm, startMicros, loads, contactMask);
    }

    /** The same with another span error; 0 for an exact unit. */
    public SimulatorOptions spanUncertainty(int ppm) {
        return new SimulatorOptions(seed, plans, strokesPerButton, noiseCounts, ppm, startMicros, loads, contactMask);
    }

    /** The same, started at another device time, for instance shortly before it wraps. */
    public SimulatorOptions startingAt(long micros) {
        return new SimulatorOptions(
                seed, plans, strokesPerButton, noiseCounts, spanUncertaintyPpm, micros, loads, contactMask);
    }

    /** The same with masses on a channel instead of a finger. */
    public SimulatorOptions loaded(Loads with) {
        return new SimulatorOptions(
                seed, plans, strokesPerButton, noiseCounts, spanUncertaintyPpm, startMicros, with, contactMask);
    }

    /** The same with contacts on these buttons alone, bit 0 = left. */
    public SimulatorOptions contacts(int mask) {
        return new SimulatorOptions(
                seed, plans, strokesPerButton, noiseCounts, spanUncertaintyPpm, startMicros, loads, mask);
    }
}
