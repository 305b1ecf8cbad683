package clickweight.measure.result;

import clickweight.measure.statistics.BudgetLine;
import clickweight.measure.statistics.Figure;
import clickweight.measure.statistics.Summary;
import clickweight.measure.statistics.UncertaintyBudget;
import clickweight.measure.stroke.ChannelCalibration;
import clickweight.measure.stroke.Stroke;
import clickweight.measure.stroke.StrokePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.commons.statistics.descriptive.Mean;

/**
 * Turns the strokes of a button into figures with their budgets (measurement.md 2.5, type A and B by GUM).
 *
 * <p>Lines: repeatability s/sqrt(n); span u_rel |mean|; tare; resolution one count / sqrt 12, for a whole session; remaining noise bias;
 * time base r u_t; linearity and hysteresis of the sensor where its calibration record is known. Drift of zero is no line: each
 * stroke finds its own. The tare line is the standard error of the stroke zeros: it is also inside repeatability, and is added again on
 * the safe side because it is small.
 */
final class FigureBudget {
    /** What remains of the bias, in noise of one 1 ms mean: root mean square over simulated strokes of 16 known shapes. */
    private static final double REMAINING_BIAS = 0.2;

    private final List<Stroke> strokes;
    private final ChannelCalibration calibration;
    private final StrokePolicy policy;

    FigureBudget(List<Stroke> strokes, ChannelCalibration calibration, StrokePolicy policy) {
        this.strokes = strokes;
        this.calibration = calibration;
        this.policy = policy;
    }

    Optional<MeasuredFigure> activationForce() {
        return figure(Stroke::activationForce, lines -> {
            lines.add(tare());
            lines.add(BudgetLine.stated(
                    "noise bias",
                    REMAINING_BIAS * noiseOfMean(),
                    "what the bias removal leaves: a fifth of the noise of a 1 ms mean"));
            double atMake = strokes.stream().filter(Stroke::activationAtMake).count() / (double) strokes.size();
            lines.add(timeBase(atMake * meanSlope(Stroke::slopeAtMake), "r u_t for strokes that peak at make itself"));
        });
    }

    Optional<MeasuredFigure> forceAtMake() {
        return figure(Stroke::forceAtMake, lines -> {
            lines.add(tare());
            lines.add(timeBase(meanSlope(Stroke::slopeAtMake), "|dF/dt| at make times u_t"));
        });
    }

    Optional<MeasuredFigure> releaseForce() {
        return onTheReturn(Stroke::releaseForce);
    }

    Optional<MeasuredFigure> forceAtFirstOpening() {
        return onTheReturn(Stroke::forceAtFirstOpening);
    }

    private Optional<MeasuredFigure> onTheReturn(Function<Stroke, OptionalDouble> value) {
        return figure(value, lines -> {
            lines.add(tare());
            lines.add(timeBase(meanSlope(Stroke::slopeAtBreak), "|dF/dt| at break times u_t"));
        });
    }

    Optional<MeasuredFigure> hysteresis() {
        return figure(
                Stroke::hysteresis,
                lines -> lines.add(timeBase(
                        meanSlope(Stroke::slopeAtMake) + meanSlope(Stroke::slopeAtBreak),
                        "|dF/dt| at make and at break times u_t")));
    }

    private interface Lines {
        void addTo(List<BudgetLine> lines);
    }

    private Optional<MeasuredFigure> figure(Function<Stroke, OptionalDouble> value, Lines more) {
        double[] values = values(strokes, value);
        if (values.length == 0) {
            return Optional.empty();
        }
        Summary summary = Summary.of(values);
        List<BudgetLine> lines = new ArrayList<>();
        if (summary.n() > 1) {
            lines.add(BudgetLine.observed(
                    "repeatability", summary.standardErrorOfMean(), summary.n() - 1, "s / √n over the strokes"));
        }
        lines.add(BudgetLine.stated(
                "span",
                calibration.spanUncertaintyRelative() * Math.abs(summary.mean()),
                "relative span uncertainty times the mean"));
        lines.add(
                BudgetLine.stated("resolution", calibration.milliNewtonsPerCount() / Math.sqrt(12), "one count / √12"));
        if (calibration.sensor().known()) {
            lines.add(BudgetLine.stated(
                    "linearity",
                    calibration.sensor().linearityMilliNewtons() / Math.sqrt(3),
                    "farthest from the line in the calibration record / √3"));
            lines.add(BudgetLine.stated(
                    "sensor hysteresis",
                    calibration.sensor().hysteresisMilliNewtons() / Math.sqrt(12),
                    "between loading and unloading in the calibration record / √12"));
        }
        more.addTo(lines);
        UncertaintyBudget budget = new UncertaintyBudget(lines);
        return Optional.of(new MeasuredFigure(Figure.of(summary, budget), budget));
    }

    static double[] values(List<Stroke> strokes, Function<Stroke, OptionalDouble> value) {
        return strokes.stream()
                .map(value)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
    }

    private BudgetLine tare() {
        double squares = 0;
        int n = 0;
        for (Stroke stroke : strokes) {
            if (stroke.touchMicros().isPresent()) {
                squares += stroke.tareStandardErrorMilliNewtons() * stroke.tareStandardErrorMilliNewtons();
                n++;
            }
        }
        return BudgetLine.stated(
                "tare",
                n == 0 ? 0 : Math.sqrt(squares) / n,
                "standard error of the stroke zeros / √n (also in repeatability)");
    }

    private BudgetLine timeBase(double slopeMilliNewtonsPerMilli, String formula) {
        double millis = policy.timeUncertaintyMicros(calibration) / 1000;
        return BudgetLine.stated("time base", Math.abs(slopeMilliNewtonsPerMilli) * millis, formula);
    }

    private double noiseOfMean() {
        return strokes.stream()
                .filter(stroke -> stroke.activationForce().isPresent())
                .mapToDouble(Stroke::noiseOfMeanMilliNewtons)
                .average()
                .orElse(0);
    }

    /** Size of the mean slope: averaging first keeps the noise of single slopes out. */
    private double meanSlope(Function<Stroke, OptionalDouble> slope) {
        double[] slopes = values(strokes, slope);
        return slopes.length == 0 ? 0 : Math.abs(Mean.of(slopes).getAsDouble());
    }
}
