package clickweight.gui.chart;

import clickweight.gui.trace.RecordedPress;
import clickweight.gui.words.Words;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/**
 * Greatest force of each touch, counted along the force axis of the chart beside it: bars lie on their side. Presses are full
 * bars, touches that were no press are empty ones.
 */
final class ForceHistogram {
    private static final int ROWS = 6;

    private final int[] presses = new int[512];
    private final int[] touches = new int[512];

    void draw(
            GraphicsContext g,
            Palette palette,
            List<RecordedPress> recorded,
            ForceAxis axis,
            int button,
            double left,
            double right) {
        int bins = Math.min(presses.length, (int) ((axis.bottom() - axis.top()) / ROWS) + 1);
        int most = count(recorded, axis, bins);
        g.setStroke(palette.grid());
        g.strokeLine(left + 0.5, axis.top(), left + 0.5, axis.bottom());
        double unit = (right - left - 8) / Math.max(4, most);
        for (int bin = 0; bin < bins; bin++) {
            double y = axis.top() + bin * ROWS;
            g.setFill(palette.button(button));
            g.fillRect(left + 1, y + 1, presses[bin] * unit, ROWS - 1.0);
            if (touches[bin] > 0) {
                g.setStroke(palette.text());
                g.strokeRect(left + 1.5 + presses[bin] * unit, y + 1.5, touches[bin] * unit, ROWS - 2.0);
            }
        }
        drawCounts(g, palette, left, right, axis.bottom(), Math.max(4, most));
    }

    private int count(List<RecordedPress> recorded, ForceAxis axis, int bins) {
        Arrays.fill(presses, 0);
        Arrays.fill(touches, 0);
        int most = 0;
        for (RecordedPress touch : recorded) {
            int bin = (int) ((axis.y(touch.peakMilliNewtons()) - axis.top()) / ROWS);
            if (bin >= 0 && bin < bins) {
                int[] into = touch.reported() ? presses : touches;
                into[bin]++;
                most = Math.max(most, presses[bin] + touches[bin]);
            }
        }
        return most;
    }

    private static void drawCounts(
            GraphicsContext g, Palette palette, double left, double right, double bottom, int most) {
        g.setFont(Gutters.SMALL);
        g.setFill(palette.muted());
        g.setTextBaseline(VPos.CENTER);
        double y = bottom + Gutters.BOTTOM / 2;
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText("0", left, y);
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(Words.of("axis.count", Integer.toString(most)), right, y);
    }
}
