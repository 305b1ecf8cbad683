package clickweight.measure.grr;

import clickweight.measure.statistics.StudentSlope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether readings wander as the study goes on: the slope of value over order within the cells of part and appraiser, each cell about its own
 * mean, so that what a part or a person adds takes no part in it.
 *
 * @param order what it runs over: "order", the sequence of all readings, or "trial", that within a cell
 * @param slope units of the readings a step
 * @param low lower end of the 95 % interval (t)
 * @param high upper end
 * @param readings it rests on
 * @param degreesOfFreedom readings less cells less one
 */
public record WearTrend(String order, double slope, double low, double high, int readings, int degreesOfFreedom) {

    /** The trend over the order column, else over trials that are numbered; empty when neither is there or nothing can be said. */
    public static Optional<WearTrend> of(List<GaugeReading> readings) {
        if (readings.stream().allMatch(reading -> Double.isFinite(reading.order()))) {
            return of(
                    "order",
                    readings,
                    readings.stream().mapToDouble(GaugeReading::order).toArray());
        }
        boolean numbered = readings.stream().allMatch(reading -> reading.trial().matches("\\d{1,6}"));
        return numbered
                ? of(
                        "trial",
                        readings,
                        readings.stream()
                                .mapToDouble(reading -> Double.parseDouble(reading.trial()))
                                .toArray())
                : Optional.empty();
    }

    private static Optional<WearTrend> of(String word, List<GaugeReading> readings, double[] order) {
        Map<List<String>, List<Integer>> cells = new LinkedHashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            GaugeReading reading = readings.get(i);
            cells.computeIfAbsent(List.of(reading.part(), reading.appraiser()), cell -> new ArrayList<>())
                    .add(i);
        }
        double squares = 0;
        double products = 0;
        double total = 0;
        for (List<Integer> cell : cells.values()) {
            double meanOrder =
                    cell.stream().mapToDouble(i -> order[i]).average().orElseThrow();
            double meanValue = cell.stream()
                    .mapToDouble(i -> readings.get(i).value())
                    .average()
                    .orElseThrow();
            for (int i : cell) {
                double x = order[i] - meanOrder;
                double y = readings.get(i).value() - meanValue;
                squares += x * x;
                products += x * y;
                total += y * y;
            }
        }
        int freedom = readings.size() - cells.size() - 1;
        if (freedom < 1 || !(squares > 0)) {
            return Optional.empty();
        }
        double slope = products / squares;
        double half = StudentSlope.halfWidth95(total - slope * products, squares, freedom);
        return Optional.of(new WearTrend(word, slope, slope - half, slope + half, readings.size(), freedom));
    }

    /** Whether the interval leaves no slope out. */
    public boolean isSeen() {
        return low > 0 || high < 0;
    }
}
