package clickweight.hardware.calibration;

import clickweight.measure.statistics.BudgetLine;
import clickweight.measure.statistics.UncertaintyBudget;
import java.util.List;
import java.util.Locale;

/** The record of one channel's calibration, as a table of readings and as a page. */
public final class CalibrationRecord {
    private CalibrationRecord() {}

    /** The readings: mass, direction, mean, standard error. */
    public static String readings(List<Loading> loadings) {
        StringBuilder text = new StringBuilder("mass_g,direction,mean_counts,standard_error_counts\n");
        for (Loading loading : loadings) {
            text.append(String.format(
                    Locale.ROOT,
                    "%.0f,%s,%.3f,%.3f%n",
                    loading.massGrams(),
                    loading.rising() ? "up" : "down",
                    loading.meanCounts(),
                    loading.standardErrorCounts()));
        }
        return text.toString();
    }

    /** The page; {@code head} says where the readings are from. */
    public static String page(String head, SpanCalibration calibration, Conditions conditions) {
        UncertaintyBudget budget = calibration.budget();
        StringBuilder text = new StringBuilder(head);
        text.append(String.format(
                Locale.ROOT,
                """

                | result | value |
                |---|---|
                | local gravity | %.5f m/s2 |
                | tare | %.2f counts (%d sixteenths) |
                | span | %.6f mN a count (%d nN) |
                | standard uncertainty of the span | %.0f ppm |
                | U95 of the span | %.0f ppm (k = %.2f) |

                | line of the budget | ppm of the span | type | how it was found |
                |---|---|---|---|
                """,
                conditions.gravity(),
                calibration.tareCounts(),
                Math.round(16 * calibration.tareCounts()),
                calibration.spanMilliNewtons(),
                Math.round(1e6 * calibration.spanMilliNewtons()),
                budget.combined(),
                budget.expanded(),
                budget.coverageFactor()));
        for (BudgetLine line : budget.lines()) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %s | %s |%n",
                    line.name(),
                    line.standardUncertainty(),
                    line.evaluation(),
                    line.formula()));
        }
        return text.toString();
    }
}
