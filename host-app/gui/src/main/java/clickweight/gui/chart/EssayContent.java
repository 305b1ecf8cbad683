package clickweight.gui.chart;

import clickweight.gui.words.ForceUnit;
import java.util.List;

/**
 * What an essay chart shows of one button.
 *
 * @param button 0 = left to 3 = middle
 * @param activation force that presses the button: mean and the ends of its interval, mN; empty when none was measured
 * @param resting greatest forces of rest episodes, mN
 * @param scrolling the same of scroll episodes
 * @param accidents rate an hour over the threshold
 * @param missed share of presses missed over the threshold
 * @param guardOff rate an hour by the firmware with its scroll guard off; empty for what has none
 * @param guardOn the same with it on
 * @param threshold force the mouse has now, mN
 */
public record EssayContent(
        int button,
        List<Double> activation,
        List<Double> resting,
        List<Double> scrolling,
        List<Bound> accidents,
        List<Bound> missed,
        List<Bound> guardOff,
        List<Bound> guardOn,
        int threshold,
        ForceUnit unit,
        Palette palette) {
    static final EssayContent NOTHING = new EssayContent(
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            600,
            ForceUnit.MILLI_NEWTONS,
            Palette.DARK);

    /**
     * A point of a curve with the ends of its 95 % interval.
     *
     * @param milliNewtons threshold
     * @param value at it
     * @param low end of the interval
     * @param high end of the interval
     */
    public record Bound(double milliNewtons, double value, double low, double high) {}
}
