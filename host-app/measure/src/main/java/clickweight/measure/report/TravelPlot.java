package clickweight.measure.report;

import clickweight.measure.curve.Curve;
import java.util.List;

/** Force against travel of one thing's curves: the press solid, the return dashed, make and break marked. */
final class TravelPlot {
    private static final int WIDTH = 940;
    private static final int HEIGHT = 340;
    private static final int LEFT = 56;
    private static final int RIGHT = WIDTH - 20;
    private static final int TOP = 14;
    private static final int BOTTOM = 290;
    /** Points of one limb that a page needs; more rows than that are thinned. */
    private static final int POINTS = 900;

    private TravelPlot() {}

    /**
     * @param offsetGramForce added to every force
     * @param marked rows to mark in the first curve; -1 for none
     */
    static String draw(String name, List<Curve> curves, double offsetGramForce, int... marked) {
        double far = 0;
        double low = 0;
        double high = 1;
        for (Curve curve : curves) {
            for (int i = 0; i < curve.rows(); i++) {
                far = Math.max(far, curve.travelMicrometers()[i] / 1000);
                low = Math.min(low, curve.forceGramForce()[i] + offsetGramForce);
                high = Math.max(high, curve.forceGramForce()[i] + offsetGramForce);
            }
        }
        Svg svg = new Svg(WIDTH, HEIGHT, "Force against travel of " + name);
        Axis travel = new Axis(0, Math.max(far, 1e-3) * 1.02, LEFT, RIGHT);
        Axis force = new Axis(low, high * 1.05, BOTTOM, TOP);
        for (double tick : force.ticks(6)) {
            svg.line("grid", LEFT, force.pixel(tick), RIGHT, force.pixel(tick));
            svg.words("tick", "end", LEFT - 6, force.pixel(tick) + 4, Axis.label(tick));
        }
        for (double tick : travel.ticks(8)) {
            svg.words("tick", "middle", travel.pixel(tick), BOTTOM + 16, Axis.label(tick));
        }
        svg.line("axis", LEFT, BOTTOM, RIGHT, BOTTOM);
        for (int i = 0; i < curves.size(); i++) {
            Curve curve = curves.get(i);
            int turn = curve.reversalRow();
            limb(svg, "curve c" + i % 6, curve, 0, turn, offsetGramForce, travel, force);
            limb(svg, "curve dashed c" + i % 6, curve, turn, curve.rows() - 1, offsetGramForce, travel, force);
        }
        for (int i = 0; i < marked.length; i++) {
            if (marked[i] >= 0) {
                double x = travel.pixel(curves.getFirst().travelMicrometers()[marked[i]] / 1000);
                double y = force.pixel(curves.getFirst().forceGramForce()[marked[i]] + offsetGramForce);
                svg.circle("dot", x, y, 4);
                svg.words("tick", "start", x + 7, i == 0 ? y - 6 : y + 14, i == 0 ? "make" : "break");
            }
        }
        svg.words("name", "middle", (LEFT + RIGHT) / 2.0, HEIGHT - 8, "travel (mm)");
        svg.upright("name", 12, (TOP + BOTTOM) / 2.0, "force (gf)");
        return svg.end();
    }

    private static void limb(
            Svg svg, String style, Curve curve, int from, int to, double offset, Axis travel, Axis force) {
        int every = Math.max(1, (to - from) / POINTS);
        int points = (to - from) / every + 1;
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = travel.pixel(curve.travelMicrometers()[from + i * every] / 1000);
            y[i] = force.pixel(curve.forceGramForce()[from + i * every] + offset);
        }
        svg.path(style, x, y);
    }
}
