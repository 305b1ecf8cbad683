package clickweight.gui.chart;

import clickweight.gui.words.ForceUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Force from bottom to top of a chart.
 *
 * @param lowest force at the bottom edge, mN
 * @param highest force at the top edge, mN
 * @param top upper edge, in pixels
 * @param bottom lower edge, in pixels
 */
public record ForceAxis(double lowest, double highest, double top, double bottom) {
    private static final double[] STEPS = {1, 2, 5};
    private static final double TEN = 10;

    /** Pixels from above of a force. */
    public double y(double milliNewtons) {
        return bottom - (milliNewtons - lowest) / (highest - lowest) * (bottom - top);
    }

    /** Force at a height in pixels. */
    public double milliNewtons(double y) {
        return lowest + (bottom - y) / (bottom - top) * (highest - lowest);
    }

    /** Round forces of a unit, in mN, not nearer to each other than so many pixels. */
    public List<Double> ticks(ForceUnit unit, double leastPixels) {
        double perPixel = (highest - lowest) / (bottom - top) / unit.milliNewtons();
        double step = roundStep(perPixel * leastPixels) * unit.milliNewtons();
        List<Double> ticks = new ArrayList<>();
        for (double tick = Math.ceil(Math.max(0, lowest) / step) * step; tick <= highest; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** The least of 1, 2, 5, 10, 20, ... that is not below a value. */
    static double roundStep(double least) {
        double power = Math.pow(TEN, Math.floor(Math.log10(Math.max(least, 1e-9))));
        for (double step : STEPS) {
            if (step * power >= least) {
                return step * power;
            }
        }
        return TEN * power;
    }
}
