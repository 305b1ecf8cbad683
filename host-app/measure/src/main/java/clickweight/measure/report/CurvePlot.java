package clickweight.measure.report;

import clickweight.measure.result.ButtonResult;
import clickweight.measure.stroke.ForceCurve;
import clickweight.measure.stroke.Stroke;
import java.util.Arrays;

/** Force curves of all strokes of one button, aligned at make. */
final class CurvePlot {
    private static final int WIDTH = 460;
    private static final int HEIGHT = 250;
    private static final int LEFT = 52;
    private static final int BOTTOM = 205;

    private CurvePlot() {}

    /** The highest force of any curve, mN: the small multiples share one force axis. */
    static double highest(ButtonResult button) {
        double highest = 0;
        for (Stroke stroke : button.strokes()) {
            for (double force : stroke.curve().forceMilliNewtons()) {
                highest = Double.isNaN(force) ? highest : Math.max(highest, force);
            }
        }
        return highest;
    }

    static String draw(ButtonResult button, double highest, int colour) {
        Svg svg = new Svg(WIDTH, HEIGHT, "Force curves of the " + button.button() + " button, aligned at make");
        Axis time = new Axis(-140, 60, LEFT, WIDTH - 22);
        Axis force = new Axis(-0.05 * highest, Math.max(1, 1.14 * highest), BOTTOM, 14);
        for (double tick : force.ticks(5)) {
            svg.line("grid", LEFT, force.pixel(tick), WIDTH - 22, force.pixel(tick));
            svg.words("tick", "end", LEFT - 6, force.pixel(tick) + 4, Axis.label(tick));
        }
        for (double tick : time.ticks(6)) {
            svg.words("tick", "middle", time.pixel(tick), BOTTOM + 16, Axis.label(tick));
        }
        svg.line("axis", LEFT, BOTTOM, WIDTH - 22, BOTTOM);
        for (Stroke stroke : button.strokes()) {
            curve(svg, stroke, time, force, colour);
        }
        svg.line("mark", time.pixel(0), 14, time.pixel(0), BOTTOM);
        svg.words("tick", "start", time.pixel(0) + 4, 24, button.setThreshold() ? "press" : "make");
        svg.words("name", "middle", (LEFT + WIDTH - 22) / 2.0, HEIGHT - 8, "time from make (ms)");
        svg.upright("name", 12, (14 + BOTTOM) / 2.0, "force (mN)");
        return svg.end();
    }

    private static void curve(Svg svg, Stroke stroke, Axis time, Axis force, int colour) {
        ForceCurve curve = stroke.curve();
        double[] values = curve.forceMilliNewtons();
        // every second point, and all of them within 12 ms of make, where the snap is
        int kept = 0;
        double[] x = new double[values.length];
        double[] y = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            if (i % 2 == 0 || Math.abs(curve.millis(i)) <= 12) {
                x[kept] = time.pixel(curve.millis(i));
                y[kept++] = force.pixel(values[i]);
            }
        }
        String style = stroke.flagged() ? "curve dashed c" : "curve c";
        svg.path(style + colour, Arrays.copyOf(x, kept), Arrays.copyOf(y, kept));
    }
}
