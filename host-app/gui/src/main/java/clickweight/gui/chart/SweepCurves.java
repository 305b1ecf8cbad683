package clickweight.gui.chart;

import clickweight.gui.judge.Sweep;
import clickweight.gui.words.Words;
import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/**
 * Shares of presses missed (a full line) and of other touches that press (a dotted line), against the operating force: on the same force
 * axis as the presses, no share at the left, all of them at the right.
 */
final class SweepCurves {
    private SweepCurves() {}

    static void draw(GraphicsContext g, Palette palette, Sweep sweep, ForceAxis axis, double left, double right) {
        g.setStroke(palette.grid());
        g.strokeLine(left + 0.5, axis.top(), left + 0.5, axis.bottom());
        g.strokeLine(right - 0.5, axis.top(), right - 0.5, axis.bottom());
        g.setStroke(palette.text());
        g.setLineWidth(2);
        curve(g, sweep, axis, left, right, Sweep.Step::missed);
        g.setStroke(palette.danger());
        g.setLineDashes(2, 5);
        curve(g, sweep, axis, left, right, Sweep.Step::accidental);
        g.setLineDashes();
        g.setLineWidth(1);
        g.setFont(Gutters.SMALL);
        g.setFill(palette.muted());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        double y = axis.bottom() + Gutters.BOTTOM / 2;
        g.fillText(Words.of("sweep.none"), left, y);
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(Words.of("sweep.all"), right, y);
    }

    private static void curve(
            GraphicsContext g,
            Sweep sweep,
            ForceAxis axis,
            double left,
            double right,
            ToDoubleFunction<Sweep.Step> share) {
        g.beginPath();
        boolean begun = false;
        for (Sweep.Step step : sweep.steps()) {
            double part = share.applyAsDouble(step);
            double y = axis.y(step.operating());
            if (Double.isNaN(part) || y < axis.top()) {
                continue;
            }
            double x = left + 2 + part * (right - left - 4);
            if (begun) {
                g.lineTo(x, y);
            } else {
                g.moveTo(x, y);
                begun = true;
            }
        }
        g.stroke();
    }
}
