package clickweight.measure.report;

import clickweight.measure.result.ButtonResult;
import clickweight.measure.result.MeasureResult;
import clickweight.measure.statistics.Figure;
import clickweight.measure.statistics.Ratio;
import java.util.List;
import java.util.Locale;

/** One force axis for all buttons: dot = mean AF, bar = 95 % interval, thin line = P5-P95, and how far wheel and left are apart. */
final class ForceAxisPlot {
    private static final int WIDTH = 940;
    private static final int LEFT = 120;
    private static final int RIGHT = 800;
    private static final int ROW = 46;

    private ForceAxisPlot() {}

    static String draw(MeasureResult result) {
        List<ButtonResult> buttons = result.buttons().stream()
                .filter(button -> button.activationForce().isPresent())
                .toList();
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (ButtonResult button : buttons) {
            Figure figure = button.activationForce().orElseThrow().figure();
            low = Math.min(low, Math.min(figure.p5(), low(figure)));
            high = Math.max(high, Math.max(figure.p95(), high(figure)));
        }
        if (buttons.isEmpty()) {
            return "";
        }
        boolean apart = result.wheelToLeft().isPresent();
        int bottom = 20 + ROW * buttons.size() + (apart ? ROW : 0);
        Svg svg = new Svg(WIDTH, bottom + 48, "Activation force of every button on one axis");
        Axis force = Axis.around(low, high, 0.08, LEFT, RIGHT);
        for (double tick : force.ticks(8)) {
            svg.line("grid", force.pixel(tick), 10, force.pixel(tick), bottom);
            svg.words("tick", "middle", force.pixel(tick), bottom + 16, Axis.label(tick));
        }
        svg.line("axis", LEFT, bottom, RIGHT, bottom);
        for (int i = 0; i < buttons.size(); i++) {
            row(
                    svg,
                    buttons.get(i),
                    force,
                    20 + ROW * i + ROW / 2.0,
                    result.buttons().indexOf(buttons.get(i)));
        }
        result.wheelToLeft().ifPresent(ratio -> distance(svg, result, ratio, force, bottom - ROW / 2.0));
        svg.words("name", "middle", (LEFT + RIGHT) / 2.0, bottom + 40, "activation force (mN)");
        return svg.end();
    }

    private static void row(Svg svg, ButtonResult button, Axis force, double y, int colour) {
        Figure figure = button.activationForce().orElseThrow().figure();
        svg.words("label", "end", LEFT - 14, y + 5, button.button());
        svg.line("thin c" + colour, force.pixel(figure.p5()), y, force.pixel(figure.p95()), y);
        double left = force.pixel(low(figure));
        double right = force.pixel(high(figure));
        svg.box("fill c" + colour, left, y - 7, Math.max(1, right - left), 14);
        svg.circle("dot", force.pixel(figure.mean()), y, 4);
        svg.words(
                "value",
                "start",
                RIGHT + 12,
                y + 5,
                String.format(Locale.ROOT, "%.0f ± %.0f mN", figure.mean(), figure.u95()));
    }

    private static void distance(Svg svg, MeasureResult result, Ratio ratio, Axis force, double y) {
        double left = force.pixel(mean(result, "left"));
        double wheel = force.pixel(mean(result, "wheel"));
        svg.line("mark", left, y, wheel, y);
        svg.line("mark", left, y - 6, left, y + 6);
        svg.line("mark", wheel, y - 6, wheel, y + 6);
        String words = String.format(
                Locale.ROOT,
                "wheel / left = %.2f: %.1f just noticeable steps of 10 %%",
                ratio.value(),
                Math.abs(ratio.steps()));
        svg.words("tick", "middle", (LEFT + RIGHT) / 2.0, y - 10, words);
    }

    private static double mean(MeasureResult result, String button) {
        return result.button(button)
                .orElseThrow()
                .activationForce()
                .orElseThrow()
                .figure()
                .mean();
    }

    private static double low(Figure figure) {
        return Double.isNaN(figure.u95Low()) ? figure.mean() : figure.u95Low();
    }

    private static double high(Figure figure) {
        return Double.isNaN(figure.u95High()) ? figure.mean() : figure.u95High();
    }
}
