package clickweight.measure.report;

import clickweight.measure.result.ButtonResult;
import java.util.Arrays;

/** How AF of the single strokes is spread, in bins of a round width. */
final class HistogramPlot {
    private static final int WIDTH = 460;
    private static final int HEIGHT = 200;
    private static final int LEFT = 52;
    private static final int BOTTOM = 155;

    private HistogramPlot() {}

    static String draw(ButtonResult button, int colour) {
        double[] forces = button.activationForces();
        if (forces.length == 0) {
            return "";
        }
        double low = Arrays.stream(forces).min().orElseThrow();
        double high = Arrays.stream(forces).max().orElseThrow();
        double width = binWidth(high - low, forces.length);
        long first = (long) Math.floor(low / width);
        int[] counts = new int[(int) (Math.floor(high / width) - first) + 1];
        for (double force : forces) {
            counts[(int) (Math.floor(force / width) - first)]++;
        }
        int most = Arrays.stream(counts).max().orElseThrow();
        Svg svg = new Svg(WIDTH, HEIGHT, "Activation force of the strokes of the " + button.button() + " button");
        Axis force = new Axis((first - 1) * width, (first + counts.length + 1) * width, LEFT, WIDTH - 22);
        Axis strokes = new Axis(0, most * 1.1, BOTTOM, 12);
        for (double tick : strokes.ticks(4)) {
            if (tick == Math.rint(tick)) {
                svg.line("grid", LEFT, strokes.pixel(tick), WIDTH - 22, strokes.pixel(tick));
                svg.words("tick", "end", LEFT - 6, strokes.pixel(tick) + 4, Axis.label(tick));
            }
        }
        for (int i = 0; i < counts.length; i++) {
            double x = force.pixel((first + i) * width);
            double y = strokes.pixel(counts[i]);
            svg.box("bar c" + colour, x + 1, y, force.pixel((first + i + 1) * width) - x - 2, BOTTOM - y);
        }
        for (double tick : force.ticks(6)) {
            svg.words("tick", "middle", force.pixel(tick), BOTTOM + 16, Axis.label(tick));
        }
        svg.line("axis", LEFT, BOTTOM, WIDTH - 22, BOTTOM);
        svg.words("name", "middle", (LEFT + WIDTH - 22) / 2.0, HEIGHT - 6, "activation force (mN)");
        svg.upright("name", 12, (12 + BOTTOM) / 2.0, "strokes (count)");
        return svg.end();
    }

    /** A bin of 1, 2 or 5 times a power of ten, near sqrt(n) bins, at least 1 mN. */
    private static double binWidth(double range, int n) {
        double rough = Math.max(1, range / Math.sqrt(n));
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        return power * (rough / power > 5 ? 10 : rough / power > 2 ? 5 : rough / power > 1 ? 2 : 1);
    }
}
