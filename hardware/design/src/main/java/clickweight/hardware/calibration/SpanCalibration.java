package clickweight.hardware.calibration;

import clickweight.measure.statistics.BudgetLine;
import clickweight.measure.statistics.StraightLine;
import clickweight.measure.statistics.UncertaintyBudget;
import java.util.List;

/**
 * Tare and span of a force channel from hanging masses: a straight line through the readings, and what is not known of it.
 *
 * <p>The budget has the lines of the bench's figures where they mean the same (repeatability, resolution, tare) and the
 * parts of which the bench's line <i>span</i> is made. All lines are in parts per million of the span.
 */
public final class SpanCalibration {
    private static final double PPM = 1e6;
    private static final int UNKNOWNS = 2;

    private final List<Loading> loadings;
    private final Conditions conditions;
    /** Counts over mN. */
    private final StraightLine line;

    /** At least three loadings of two masses, or the line has no uncertainty. */
    public SpanCalibration(List<Loading> loadings, Conditions conditions) {
        this.loadings = List.copyOf(loadings);
        this.conditions = conditions;
        if (loadings.size() < StraightLine.LEAST_POINTS || greatestForce() == 0) {
            throw new IllegalArgumentException("a calibration needs three loadings, of two masses at least");
        }
        line = StraightLine.fit(
                loadings.stream().mapToDouble(this::force).toArray(),
                loadings.stream().mapToDouble(Loading::meanCounts).toArray());
    }

    /** g times mN/(m/s2 g) is 1: a gram under 9.8 m/s2 weighs 9.8 mN. */
    private double force(Loading loading) {
        return loading.massGrams() * conditions.gravity();
    }

    private double greatestForce() {
        return loadings.stream().mapToDouble(this::force).max().orElse(0);
    }

    /** Force of one count, mN. */
    public double spanMilliNewtons() {
        return 1 / line.slope();
    }

    /** Counts without load. */
    public double tareCounts() {
        return line.intercept();
    }

    private double residual(Loading loading) {
        return loading.meanCounts() - line.at(force(loading));
    }

    /** What is not known of the span, in ppm of it. */
    public UncertaintyBudget budget() {
        double greatestCounts = greatestForce() * line.slope();
        double hysteresis = hysteresisCounts();
        return new UncertaintyBudget(
                List.of(
                        BudgetLine.observed(
                                "repeatability",
                                PPM * line.slopeStandardError() / line.slope(),
                                loadings.size() - UNKNOWNS,
                                "standard error of the line's slope, from what the readings are off it"),
                        BudgetLine.stated(
                                "masses",
                                PPM * conditions.massToleranceRelative() / Math.sqrt(3),
                                "limit of the class / √3"),
                        BudgetLine.stated(
                                "local gravity",
                                PPM * conditions.gravityUncertainty() / conditions.gravity(),
                                "standard uncertainty of g / g"),
                        BudgetLine.stated(
                                "alignment",
                                PPM * (1 - Math.cos(Math.toRadians(conditions.tiltDegrees()))) / Math.sqrt(3),
                                "(1 - cos of the greatest tilt) / √3"),
                        BudgetLine.stated(
                                "linearity",
                                PPM * greatestResidual() / greatestCounts / Math.sqrt(3),
                                "greatest distance from the line over the greatest load / √3"),
                        BudgetLine.stated(
                                "hysteresis and drift",
                                PPM * hysteresis / greatestCounts / Math.sqrt(12),
                                "greatest difference of one mass up and down over the greatest load / √12"),
                        BudgetLine.stated(
                                "resolution",
                                PPM / greatestCounts / Math.sqrt(12),
                                "one count over the greatest load / √12"),
                        BudgetLine.stated(
                                "tare",
                                PPM * zeroStandardError() / greatestCounts,
                                "standard error of the readings without a mass over the greatest load (also in repeatability)")));
    }

    private double greatestResidual() {
        return loadings.stream()
                .mapToDouble(loading -> Math.abs(residual(loading)))
                .max()
                .orElseThrow();
    }

    private double hysteresisCounts() {
        double greatest = 0;
        for (Loading up : loadings) {
            for (Loading down : loadings) {
                if (up.rising() && !down.rising() && up.massGrams() == down.massGrams()) {
                    greatest = Math.max(greatest, Math.abs(up.meanCounts() - down.meanCounts()));
                }
            }
        }
        return greatest;
    }

    private double zeroStandardError() {
        return loadings.stream()
                .filter(loading -> loading.massGrams() == 0)
                .mapToDouble(Loading::standardErrorCounts)
                .max()
                .orElse(0);
    }
}
