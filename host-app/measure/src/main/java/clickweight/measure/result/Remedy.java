package clickweight.measure.result;

import clickweight.measure.statistics.BudgetLine;
import clickweight.measure.statistics.UncertaintyBudget;
import java.util.Comparator;
import java.util.Optional;

/**
 * What would make an interval narrower most: the largest line of its budget, and what makes that line smaller.
 *
 * @param line name of it
 * @param shareOfVariance of u_c^2, 0 to 1
 * @param words what to do, to go on a sentence with
 */
public record Remedy(String line, double shareOfVariance, String words) {

    /** Of a budget; empty when it has no uncertainty at all. */
    public static Optional<Remedy> of(UncertaintyBudget budget) {
        double variance = budget.combined() * budget.combined();
        return budget.lines().stream()
                .max(Comparator.comparingDouble(BudgetLine::standardUncertainty))
                .filter(line -> variance > 0)
                .map(line -> new Remedy(
                        line.name(),
                        line.standardUncertainty() * line.standardUncertainty() / variance,
                        words(line.name())));
    }

    private static String words(String line) {
        return switch (line) {
            case "repeatability" -> "more strokes, four times as many for half of it";
            case "span" -> "a calibration with masses that are known better";
            case "linearity", "sensor hysteresis" -> "a better sensor, or a calibration near the forces that matter";
            case "resolution" -> "a converter with finer counts";
            case "time base" -> "slower presses";
            case "noise bias" -> "less noise: look at supply and cables";
            default -> "longer rests between strokes";
        };
    }
}
