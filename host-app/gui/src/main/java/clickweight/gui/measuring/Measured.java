package clickweight.gui.measuring;

import clickweight.measure.result.ButtonResult;
import clickweight.measure.result.MeasuredFigure;
import clickweight.measure.statistics.Figure;
import clickweight.protocol.Buttons;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The presses of one button as a chart wants them.
 *
 * @param button 0 = left to 3 = middle
 * @param forces activation force of each press that has one, mN
 * @param doubted whether a press was asked about
 * @param leftOut whether it does not count
 * @param mean of those that count, mN; NaN without any
 * @param low lower end of its 95 % interval; NaN below two presses
 * @param high upper end
 * @param earlier mean of the time before; NaN without one
 */
public record Measured(
        int button,
        List<Double> forces,
        List<Boolean> doubted,
        List<Boolean> leftOut,
        double mean,
        double low,
        double high,
        double earlier) {
    static Measured of(ButtonResult all, ButtonResult counted, @Nullable ButtonResult before, List<Doubt> doubts) {
        List<Double> forces = new ArrayList<>();
        List<Boolean> doubted = new ArrayList<>();
        List<Boolean> leftOut = new ArrayList<>();
        for (int place = 0; place < all.strokes().size(); place++) {
            if (all.strokes().get(place).activationForce().isEmpty()) {
                continue;
            }
            int here = place;
            forces.add(all.strokes().get(place).activationForce().getAsDouble());
            doubted.add(doubts.stream().anyMatch(doubt -> isAt(doubt, all, here)));
            leftOut.add(doubts.stream().anyMatch(doubt -> isAt(doubt, all, here) && doubt.leftOut()));
        }
        Figure figure = counted.activationForce().map(MeasuredFigure::figure).orElse(null);
        double earlier = before == null
                ? Double.NaN
                : before.activationForce().map(force -> force.figure().mean()).orElse(Double.NaN);
        return new Measured(
                Buttons.indexOf(all.button()),
                forces,
                doubted,
                leftOut,
                figure == null ? Double.NaN : figure.mean(),
                figure == null ? Double.NaN : figure.u95Low(),
                figure == null ? Double.NaN : figure.u95High(),
                earlier);
    }

    private static boolean isAt(Doubt doubt, ButtonResult button, int place) {
        return doubt.button().equals(button.button()) && doubt.place() == place;
    }
}
