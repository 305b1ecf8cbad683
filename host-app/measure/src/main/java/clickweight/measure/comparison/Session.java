package clickweight.measure.comparison;

import clickweight.measure.result.ButtonResult;
import clickweight.measure.result.MeasureResult;
import clickweight.measure.stroke.Stroke;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The forces of the strokes of one session.
 *
 * @param name of the session, for instance its file
 * @param forces by button and quantity, mN, in the order of the strokes; strokes without a value are left out
 * @param flaggedStrokes how many strokes carry a flag
 */
public record Session(String name, Map<String, Map<Quantity, double[]>> forces, int flaggedStrokes) {

    /** The strokes of a result. */
    public static Session of(String name, MeasureResult result) {
        Map<String, Map<Quantity, double[]>> forces = new LinkedHashMap<>();
        int flagged = 0;
        for (ButtonResult button : result.buttons()) {
            Map<Quantity, double[]> values = new EnumMap<>(Quantity.class);
            for (Quantity quantity : Quantity.values()) {
                values.put(
                        quantity,
                        button.strokes().stream()
                                .map(quantity::of)
                                .filter(OptionalDouble::isPresent)
                                .mapToDouble(OptionalDouble::getAsDouble)
                                .toArray());
            }
            forces.put(button.button(), values);
            flagged += (int) button.strokes().stream().filter(Stroke::flagged).count();
        }
        return new Session(name, forces, flagged);
    }

    /** Values of a button; empty when it has none. */
    double[] values(String button, Quantity quantity) {
        return forces.getOrDefault(button, Map.of()).getOrDefault(quantity, new double[0]);
    }
}
