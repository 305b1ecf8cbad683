package clickweight.cli.calibration;

import clickweight.cli.terminal.Style;
import clickweight.cli.terminal.Table;
import clickweight.measure.calibration.LoadStep;
import clickweight.measure.calibration.SpanCalibration;
import clickweight.measure.statistics.BudgetLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A calibration as tables for a person. */
public final class CalibrationText {
    private static final double PERCENT_PER_PPM = 1e-4;

    private CalibrationText() {}

    /** @param button name of the channel */
    public static List<String> lines(String button, SpanCalibration found, Style style) {
        List<String> lines = new ArrayList<>();
        Table steps = new Table("load g", "force mN", "counts", "noise", "off the line mN");
        for (int i = 0; i < found.steps().size(); i++) {
            LoadStep step = found.steps().get(i);
            steps.row(
                    number(step.grams(), 2),
                    number(step.grams() * found.gravity().value(), 1),
                    number(step.meanCounts(), 2),
                    number(step.deviationCounts(), 1),
                    number(found.residualsMilliNewtons().get(i), 2));
        }
        lines.addAll(steps.lines(style));
        lines.add("");
        Table budget = new Table("of the span", "standard uncertainty %", "from<");
        for (BudgetLine line : found.budget().lines()) {
            budget.row(line.name(), number(line.standardUncertainty() * PERCENT_PER_PPM, 3), line.formula());
        }
        lines.addAll(budget.lines(style));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%s: span %.5f mN per count %s %.2f %% (95 %%), tare %.1f counts.",
                button,
                found.milliNewtonsPerCount(),
                style.plusMinus(),
                found.budget().expanded() * PERCENT_PER_PPM,
                found.tareCounts()));
        lines.add(String.format(
                Locale.ROOT,
                "Straight within %.1f mN, up and down within %.1f mN, zero moved by %.1f mN.",
                found.worstResidualMilliNewtons(),
                found.hysteresisMilliNewtons(),
                found.zeroShiftMilliNewtons()));
        found.budget().lines().stream()
                .max(Comparator.comparingDouble(BudgetLine::standardUncertainty))
                .ifPresent(line -> lines.add("What would make it better: " + advice(line.name())));
        return lines;
    }

    private static String advice(String greatest) {
        return switch (greatest) {
            case "masses" -> "better masses, or weigh these and give --within.";
            case "gravity" -> "give --latitude (and --height).";
            case "linearity" -> "masses laid exactly on one place, or a channel that is straighter.";
            case "sensor hysteresis" -> "a sensor that gives back what it takes; press it a few times before.";
            case "zero drift" -> "a board that has been on for a quarter of an hour.";
            default -> "more masses, or lay them on longer.";
        };
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
