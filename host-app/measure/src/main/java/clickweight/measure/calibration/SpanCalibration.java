package clickweight.measure.calibration;

import clickweight.measure.statistics.BudgetLine;
import clickweight.measure.statistics.StraightLine;
import clickweight.measure.statistics.UncertaintyBudget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A channel's tare and span from loads that went up, down and off again (measurement.md 2.5, budget lines of a span).
 *
 * <pre>
 * load    0 | 50 | 100 | 200 | 100 | 50 | 0      grams
 * counts    straight line through all: tare at no force, span = 1 / slope
 *           residuals: linearity;  up against down: hysteresis;  last zero against first: drift
 * </pre>
 *
 * @param steps in the order they were laid on, the first and the last without load
 * @param masses how well they are known
 * @param gravity where they lay
 * @param line counts over newtons
 * @param residualsMilliNewtons of each step, from the line
 * @param tareCounts of the unloaded channel, as it is at the end
 * @param milliNewtonsPerCount the span
 * @param budget of the span, relative, in millionths
 */
public record SpanCalibration(
        List<LoadStep> steps,
        MassSet masses,
        Gravity gravity,
        StraightLine line,
        List<Double> residualsMilliNewtons,
        double tareCounts,
        double milliNewtonsPerCount,
        UncertaintyBudget budget) {
    /** The zero may move by so much of the range from first to last. */
    static final double MOST_ZERO_SHIFT = 0.01;

    /** Steps may lie so far from the line, of the range. */
    static final double MOST_RESIDUAL = 0.02;

    private static final double NEWTONS_PER_GRAM = 1e-3;

    private static final double MILLI = 1e3;
    private static final double MILLIONTHS = 1e6;

    /**
     * Draws the line and judges it.
     *
     * @param steps three or more, with two masses or more between two zeros
     * @throws SpanTrouble when it is not fit for use, naming the step that is to blame where one is
     */
    public static SpanCalibration of(List<LoadStep> steps, MassSet masses, Gravity gravity) throws SpanTrouble {
        long loads = steps.stream()
                .mapToDouble(LoadStep::grams)
                .filter(grams -> grams > 0)
                .distinct()
                .count();
        if (loads < 2 || steps.getFirst().grams() != 0 || steps.getLast().grams() != 0) {
            throw new SpanTrouble("A span takes two masses or more, between two readings without load: with one mass"
                    + " nothing tells whether the channel is straight.");
        }
        double[] force = steps.stream()
                .mapToDouble(step -> step.grams() * NEWTONS_PER_GRAM * gravity.value())
                .toArray();
        double[] counts = steps.stream().mapToDouble(LoadStep::meanCounts).toArray();
        StraightLine line = StraightLine.fit(force, counts);
        List<Double> residuals = new ArrayList<>();
        for (int i = 0; i < force.length; i++) {
            residuals.add(MILLI * (counts[i] - line.at(force[i])) / line.slope());
        }
        SpanCalibration found = new SpanCalibration(
                List.copyOf(steps),
                masses,
                gravity,
                line,
                List.copyOf(residuals),
                steps.getLast().meanCounts(),
                MILLI / line.slope(),
                new UncertaintyBudget(List.of()));
        found.require();
        return found.withBudget();
    }

    private void require() throws SpanTrouble {
        double range = rangeMilliNewtons();
        double shift = zeroShiftMilliNewtons();
        if (Math.abs(shift) > MOST_ZERO_SHIFT * range) {
            throw new SpanTrouble(String.format(
                    Locale.ROOT,
                    "The zero moved by %.1f mN while the masses were on, more than 1 %% of them: let the board get warm, fix what"
                            + " slips, and start again.",
                    shift));
        }
        double worst = worstResidualMilliNewtons();
        if (worst > MOST_RESIDUAL * range) {
            int at = worstStep();
            throw new SpanTrouble(String.format(
                    Locale.ROOT,
                    "%s lies %.1f mN off the straight line, more than 2 %% of the range: weigh that mass, lay it on the middle,"
                            + " or stay below where the channel bends.",
                    StepCheck.name(steps.get(at)),
                    residualsMilliNewtons.get(at)));
        }
    }

    private int worstStep() {
        return IntStream.range(0, steps.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> Math.abs(residualsMilliNewtons.get(i))))
                .orElseThrow();
    }

    private SpanCalibration withBudget() {
        double range = rangeMilliNewtons();
        double heaviest = heaviestGrams();
        double fit = line.slopeStandardError() / line.slope();
        List<BudgetLine> lines = List.of(
                BudgetLine.observed("fit", MILLIONTHS * fit, line.n() - 2, "standard error of the slope"),
                part("masses", masses.relative(heaviest), "tolerance / √3, the same error in all of them"),
                part("gravity", gravity.uncertainty() / gravity.value(), gravity.source()),
                part(
                        "linearity",
                        worstResidualMilliNewtons() / range / Math.sqrt(3),
                        "worst residual / √3, of the range"),
                part("sensor hysteresis", hysteresisMilliNewtons() / range / Math.sqrt(12), "up against down / √12"),
                part(
                        "zero drift",
                        Math.abs(zeroShiftMilliNewtons()) / range / Math.sqrt(12),
                        "last zero less first / √12"));
        return new SpanCalibration(
                steps,
                masses,
                gravity,
                line,
                residualsMilliNewtons,
                tareCounts,
                milliNewtonsPerCount,
                new UncertaintyBudget(lines));
    }

    private static BudgetLine part(String name, double relative, String formula) {
        return BudgetLine.stated(name, MILLIONTHS * relative, formula);
    }

    private double heaviestGrams() {
        return steps.stream().mapToDouble(LoadStep::grams).max().orElseThrow();
    }

    /** Force of the heaviest mass, mN. */
    public double rangeMilliNewtons() {
        return MILLI * heaviestGrams() * NEWTONS_PER_GRAM * gravity.value();
    }

    /** Last zero less first, mN. */
    public double zeroShiftMilliNewtons() {
        return (steps.getLast().meanCounts() - steps.getFirst().meanCounts()) * milliNewtonsPerCount;
    }

    /** Greatest distance of a step from the line, mN. */
    public double worstResidualMilliNewtons() {
        return residualsMilliNewtons.stream().mapToDouble(Math::abs).max().orElseThrow();
    }

    /** Greatest difference between the way up and the way down at the same mass, mN; 0 when no mass was laid on twice. */
    public double hysteresisMilliNewtons() {
        double greatest = 0;
        for (LoadStep up : steps) {
            for (LoadStep down : steps) {
                boolean pair = up.grams() > 0 && up.grams() == down.grams() && up.rising() && !down.rising();
                if (pair) {
                    greatest = Math.max(greatest, Math.abs(up.meanCounts() - down.meanCounts()) * milliNewtonsPerCount);
                }
            }
        }
        return greatest;
    }

    /** Standard uncertainty of the span, relative, in millionths. */
    public double spanUncertaintyPpm() {
        return budget.combined();
    }
}
