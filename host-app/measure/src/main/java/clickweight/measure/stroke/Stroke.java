package clickweight.measure.stroke;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * One press of one button. A force that was not measured is empty, never a guess.
 *
 * @param makeMicros accepted make edge: the first closure, device time; for {@link StrokeFlag#NO_MAKE} the time it was noticed
 * @param breakMicros last opening on the return; empty when none came
 * @param touchMicros touch point, corrected device time, with its standard error
 * @param tareMilliNewtons the stroke's own zero against the device's tare, with its standard error (0 without touch)
 * @param noiseMilliNewtons standard deviation of one still sample
 * @param noiseOfMeanMilliNewtons standard deviation of a 1 ms mean
 * @param activationForce AF, mN
 * @param activationMicros when that force was reached, corrected device time
 * @param biasMilliNewtons bias of the running maximum that was removed from AF
 * @param activationAtMake AF lies at make itself (no peak before it)
 * @param forceAtMake F_make, mN, interpolated
 * @param releaseForce RF, mN, at the last opening
 * @param forceAtFirstOpening force at the first opening after the make edge's bounce, mN
 * @param rampRate loading rate dF/dt from half to nine tenths of AF, mN/ms
 * @param slopeAtMake dF/dt within 1 ms of make, mN/ms, negative when force is falling
 * @param slopeAtBreak dF/dt within 1 ms of the last opening, mN/ms
 * @param teaseCount closures beyond the first, each later than the bounce time after the edge before it
 * @param bounceEdges edges within the bounce time of the edge before them
 * @param flags why not to trust it
 * @param curve force about make for a plot
 */
public record Stroke(
        long makeMicros,
        OptionalDouble breakMicros,
        OptionalDouble touchMicros,
        double touchStandardErrorMicros,
        double tareMilliNewtons,
        double tareStandardErrorMilliNewtons,
        double noiseMilliNewtons,
        double noiseOfMeanMilliNewtons,
        OptionalDouble activationForce,
        OptionalDouble activationMicros,
        double biasMilliNewtons,
        boolean activationAtMake,
        OptionalDouble forceAtMake,
        OptionalDouble releaseForce,
        OptionalDouble forceAtFirstOpening,
        OptionalDouble rampRate,
        OptionalDouble slopeAtMake,
        OptionalDouble slopeAtBreak,
        int teaseCount,
        int bounceEdges,
        Set<StrokeFlag> flags,
        ForceCurve curve) {

    /** F_make - F_break, mN; empty when either is. */
    public OptionalDouble hysteresis() {
        return forceAtMake.isPresent() && releaseForce.isPresent()
                ? OptionalDouble.of(forceAtMake.getAsDouble() - releaseForce.getAsDouble())
                : OptionalDouble.empty();
    }

    /** True when any flag is set. */
    public boolean flagged() {
        return !flags.isEmpty();
    }
}
