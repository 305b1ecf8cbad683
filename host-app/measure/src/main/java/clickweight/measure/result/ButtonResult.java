package clickweight.measure.result;

import clickweight.measure.stroke.ChannelCalibration;
import clickweight.measure.stroke.Stroke;
import clickweight.measure.stroke.StrokeFlag;
import clickweight.measure.stroke.StrokePolicy;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one button weighs.
 *
 * @param button name: left, right, wheel, middle
 * @param setThreshold the button has no contact of its own: force at make returns the operating force that was set
 * @param calibration of its force channel
 * @param policy the choices behind the numbers
 * @param activationForce AF, mN; figures are empty when no stroke has the value
 * @param forceAtMake F_make, mN
 * @param releaseForce RF, mN, at the last opening on the return, its bounce included
 * @param forceAtFirstOpening force where the contact first opened on the return, mN: RF without the bounce
 * @param hysteresis F_make - RF, mN
 * @param strokes every press, flagged ones included
 */
public record ButtonResult(
        String button,
        boolean setThreshold,
        ChannelCalibration calibration,
        StrokePolicy policy,
        Optional<MeasuredFigure> activationForce,
        Optional<MeasuredFigure> forceAtMake,
        Optional<MeasuredFigure> releaseForce,
        Optional<MeasuredFigure> forceAtFirstOpening,
        Optional<MeasuredFigure> hysteresis,
        List<Stroke> strokes) {

    /** Evaluates the strokes of one button. */
    public static ButtonResult of(
            String button,
            boolean setThreshold,
            ChannelCalibration calibration,
            StrokePolicy policy,
            List<Stroke> strokes) {
        List<Stroke> copy = List.copyOf(strokes);
        FigureBudget budget = new FigureBudget(copy, calibration, policy);
        return new ButtonResult(
                button,
                setThreshold,
                calibration,
                policy,
                budget.activationForce(),
                budget.forceAtMake(),
                budget.releaseForce(),
                budget.forceAtFirstOpening(),
                budget.hysteresis(),
                copy);
    }

    /** Closures beyond the first, over all strokes: make edges further apart than the bounce time. */
    public int teaseCount() {
        return strokes.stream().mapToInt(Stroke::teaseCount).sum();
    }

    /** AF of each stroke that has one, mN. */
    public double[] activationForces() {
        return FigureBudget.values(strokes, Stroke::activationForce);
    }

    /** How many strokes carry each flag; flags that no stroke carries are left out. */
    public Map<StrokeFlag, Integer> flagCounts() {
        Map<StrokeFlag, Integer> counts = new EnumMap<>(StrokeFlag.class);
        strokes.forEach(stroke -> stroke.flags().forEach(flag -> counts.merge(flag, 1, Integer::sum)));
        return counts;
    }

    /** True when any stroke is flagged or there is no activation force at all. */
    public boolean flagged() {
        return activationForce.isEmpty() || strokes.stream().anyMatch(Stroke::flagged);
    }

    /** Median noise of one still sample, mN; 0 without strokes. */
    public double noiseMilliNewtons() {
        double[] noise = strokes.stream()
                .filter(stroke -> stroke.touchMicros().isPresent())
                .mapToDouble(Stroke::noiseMilliNewtons)
                .toArray();
        Arrays.sort(noise);
        return noise.length == 0 ? 0 : noise[noise.length / 2];
    }
}
