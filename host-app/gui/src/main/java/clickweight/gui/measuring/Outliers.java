package clickweight.gui.measuring;

import clickweight.measure.result.ButtonResult;
import clickweight.measure.stroke.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Strokes whose activation force lies far from the others: asked about, never dropped. Far is a modified z-score over 3.5, that
 * is 0.6745 times the distance from the median over the median distance (Iglewicz and Hoaglin, How to detect and handle outliers,
 * 1993).
 */
final class Outliers {
    private static final double NORMAL = 0.6745;
    private static final double LIMIT = 3.5;
    private static final int FEWEST = 5;

    private Outliers() {}

    /** Places of such strokes among those of a button, from 0; none when there are fewer than five to compare with. */
    static List<Integer> of(ButtonResult button) {
        double[] forces = button.activationForces();
        List<Integer> places = new ArrayList<>();
        if (forces.length < FEWEST) {
            return places;
        }
        double median = median(forces);
        double spread = median(
                Arrays.stream(forces).map(force -> Math.abs(force - median)).toArray());
        List<Stroke> strokes = button.strokes();
        for (int place = 0; place < strokes.size(); place++) {
            if (strokes.get(place).activationForce().isPresent()) {
                double distance = Math.abs(strokes.get(place).activationForce().getAsDouble() - median);
                if (NORMAL * distance > LIMIT * spread && distance > 0) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
