package clickweight.cli.feel;

import clickweight.cli.terminal.Style;
import clickweight.cli.terminal.Table;
import clickweight.cli.terminal.Wrap;
import clickweight.measure.feel.Coin;
import clickweight.measure.feel.FeltForce;
import clickweight.measure.statistics.Ratio;
import clickweight.station.file.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the coins said.
 *
 * @param mouse how the person calls it; may be empty
 * @param coin that was stacked
 * @param forces of the buttons that could be told
 * @param refused a sentence for each that could not
 */
public record FeelResult(String mouse, Coin coin, List<FeltForce> forces, List<String> refused) {

    /** Wheel over left; empty when either is missing. */
    public Optional<Double> wheelToLeft() {
        Optional<FeltForce> wheel = of("wheel");
        Optional<FeltForce> left = of("left");
        return wheel.isPresent() && left.isPresent()
                ? Optional.of(wheel.get().milliNewtons() / left.get().milliNewtons())
                : Optional.empty();
    }

    private Optional<FeltForce> of(String button) {
        return forces.stream().filter(force -> force.button().equals(button)).findFirst();
    }

    /** The sentence about wheel and left. */
    public String comparison() {
        return wheelToLeft()
                .map(ratio -> String.format(
                        Locale.ROOT,
                        "The wheel takes %.2f times the force of the left button: %.1f just noticeable steps of 10 %%.",
                        ratio,
                        Ratio.steps(ratio)))
                .orElse("");
    }

    /** A table and sentences. */
    public List<String> lines(Style style) {
        List<String> lines = new ArrayList<>();
        Table table = new Table("button", "stacks", "gf", "mN", "95 % from", "to mN");
        for (FeltForce force : forces) {
            table.row(
                    force.button(),
                    "" + force.trials(),
                    number("%.1f", force.gramForce()),
                    number("%.0f", force.milliNewtons()),
                    number("%.0f", force.interval().low()),
                    number("%.0f", force.interval().high()));
        }
        lines.addAll(table.lines(style));
        if (!comparison().isEmpty()) {
            lines.addAll(Wrap.indented(comparison(), ""));
        }
        refused.forEach(sentence -> lines.addAll(Wrap.lines("look: " + sentence)));
        lines.addAll(Wrap.indented(coin.name() + ", " + coin.grams() + " g each; " + coin.source() + ".", ""));
        return lines;
    }

    /** One object. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("mouse", mouse);
        all.put("coin", coin.name());
        all.put("coin_grams", coin.grams());
        all.put("coin_tolerance", coin.tolerance());
        all.put("coin_source", coin.source());
        List<Map<String, Object>> buttons = new ArrayList<>();
        for (FeltForce force : forces) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("button", force.button());
            fields.put("stacks", force.trials());
            fields.put("force_mN", force.milliNewtons());
            fields.put("force_gf", force.gramForce());
            fields.put("u95_low", force.interval().low());
            fields.put("u95_high", force.interval().high());
            fields.put("method", force.interval().method());
            buttons.add(fields);
        }
        all.put("buttons", buttons);
        wheelToLeft().ifPresent(ratio -> {
            all.put("wheel_to_left", ratio);
            all.put("wheel_to_left_steps", Ratio.steps(ratio));
        });
        all.put("refused", refused);
        return Json.text(all);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
