package clickweight.station.library;

import clickweight.station.file.JsonTree;
import java.util.Arrays;

/**
 * One button of a kept result.
 *
 * @param button its name
 * @param n strokes behind the figure
 * @param meanMilliNewtons activation force; NaN when none was measured
 * @param lowMilliNewtons lower end of its 95 % interval; NaN for one stroke
 * @param highMilliNewtons upper end
 * @param forcesMilliNewtons activation force of each stroke that has one
 */
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
public record KeptButton(
        String button,
        int n,
        double meanMilliNewtons,
        double lowMilliNewtons,
        double highMilliNewtons,
        double[] forcesMilliNewtons) {

    static KeptButton of(JsonTree button) {
        JsonTree figure = button.field("activation_force_mN");
        double[] forces = button.field("strokes").elements().stream()
                .mapToDouble(stroke -> stroke.field("activation_force_mN").number())
                .filter(force -> !Double.isNaN(force))
                .toArray();
        double n = figure.field("n").number();
        return new KeptButton(
                button.field("button").text(),
                Double.isNaN(n) ? 0 : (int) n,
                figure.field("mean").number(),
                figure.field("u95_low").number(),
                figure.field("u95_high").number(),
                Arrays.copyOf(forces, forces.length));
    }

    /** Half width of the interval, mN. */
    public double halfWidth95() {
        return (highMilliNewtons - lowMilliNewtons) / 2;
    }
}
