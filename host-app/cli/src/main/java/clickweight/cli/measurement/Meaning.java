package clickweight.cli.measurement;

import clickweight.measure.result.ButtonResult;
import clickweight.measure.result.MeasureResult;
import clickweight.measure.statistics.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a result means, in one sentence for someone who clicks. */
final class Meaning {
    private Meaning() {}

    static String of(MeasureResult result) {
        return result.wheelToLeft().map(Meaning::ofRatio).orElseGet(() -> ofButtons(result.buttons()));
    }

    private static String ofRatio(Ratio ratio) {
        String figures = String.format(
                Locale.ROOT, "%.3f (95 %%: %.3f to %.3f)", ratio.value(), ratio.bcaLow(), ratio.bcaHigh());
        if (ratio.bcaLow() <= 1 && ratio.bcaHigh() >= 1) {
            return "Meaning: wheel over left is " + figures
                    + ", so these strokes show no difference between the two; more strokes would narrow it.";
        }
        double steps = Math.abs(ratio.steps());
        String noticed = String.format(
                Locale.ROOT, "%.1f steps of 10 %%, %s a finger notices", steps, steps < 1 ? "under what" : "the least");
        return "Meaning: a click on the wheel takes " + figures + " times the force of a left click, " + noticed + ".";
    }

    private static String ofButtons(List<ButtonResult> buttons) {
        return buttons.stream()
                .filter(button -> button.activationForce().isPresent())
                .max(Comparator.comparingDouble(Meaning::force))
                .map(heaviest -> String.format(
                        Locale.ROOT,
                        "Meaning: a finger must reach %.0f mN to click %s%s.",
                        force(heaviest),
                        heaviest.button(),
                        buttons.size() > 1 ? ", the heaviest of them" : ""))
                .orElse("Meaning: nothing can be said yet, because no stroke gave an activation force.");
    }

    private static double force(ButtonResult button) {
        return button.activationForce()
                .map(measured -> measured.figure().mean())
                .orElse(Double.NEGATIVE_INFINITY);
    }
}
