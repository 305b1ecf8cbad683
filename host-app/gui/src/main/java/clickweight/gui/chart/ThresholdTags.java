package clickweight.gui.chart;

import clickweight.gui.words.ForceUnit;
import clickweight.gui.words.Words;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/**
 * The two thresholds as lines with a tag in the gutter to take hold of. Told apart by form: the press is a full line with a filled
 * tag that points down, the release a broken line with an empty tag that points up. The mouse's own value is dotted while another
 * one is tried.
 */
final class ThresholdTags {
    static final int NONE = 0;
    static final int OPERATING = 1;
    static final int RELEASE = 2;

    private static final double HEIGHT = 20;
    private static final double REACH = 7;
    private static final double MOUSE_WIDTH = 88;
    private static final double WIDTH = Gutters.RIGHT - 14;

    private double operatingY;
    private double releaseY;
    private double operatingTagY;
    private double releaseTagY;

    void place(ForceAxis axis, double operating, double release) {
        operatingY = axis.y(operating);
        releaseY = axis.y(release);
        double overlap = Math.max(0, HEIGHT + 4 - (releaseY - operatingY)) / 2;
        operatingTagY = operatingY - overlap;
        releaseTagY = releaseY + overlap;
    }

    /** Which one is at a point. */
    int at(double x, double y, double gutter) {
        boolean onTag = x >= gutter;
        double toOperating = Math.abs(y - (onTag ? operatingTagY : operatingY));
        double toRelease = Math.abs(y - (onTag ? releaseTagY : releaseY));
        double reach = onTag ? HEIGHT / 2 : REACH;
        if (Math.min(toOperating, toRelease) > reach) {
            return NONE;
        }
        return toOperating <= toRelease ? OPERATING : RELEASE;
    }

    void draw(
            GraphicsContext g,
            Palette palette,
            ForceUnit unit,
            int button,
            double left,
            double right,
            double... forces) {
        line(g, palette, button, left, right, operatingY);
        g.setLineDashes(6, 4);
        line(g, palette, button, left, right, releaseY);
        g.setLineDashes();
        tag(g, palette, button, right, operatingTagY, true, Words.of("tag.press", unit.number(forces[0])));
        tag(g, palette, button, right, releaseTagY, false, Words.of("tag.release", unit.number(forces[1])));
    }

    /** Where the mouse itself has a threshold now. */
    static void drawOnMouse(GraphicsContext g, Palette palette, double left, double right, double y) {
        g.setStroke(palette.muted());
        g.setLineDashes(1, 4);
        g.strokeLine(left, Math.round(y) + 0.5, right, Math.round(y) + 0.5);
        g.setLineDashes();
        g.setFill(palette.background());
        g.fillRect(right - MOUSE_WIDTH, y - 18, MOUSE_WIDTH, 16);
        g.setFill(palette.text());
        g.setFont(Gutters.SMALL);
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(Words.of("tag.mouse"), right - 6, y - 10);
    }

    private static void line(GraphicsContext g, Palette palette, int button, double left, double right, double y) {
        g.setStroke(palette.button(button));
        g.setLineWidth(1.5);
        g.strokeLine(left, Math.round(y), right, Math.round(y));
        g.setLineWidth(1);
    }

    private static void tag(
            GraphicsContext g, Palette palette, int button, double x, double y, boolean down, String text) {
        double left = x + 8;
        double top = y - HEIGHT / 2;
        g.setStroke(palette.button(button));
        g.setFill(down ? palette.button(button) : palette.background());
        g.fillRoundRect(left, top, WIDTH, HEIGHT, 6, 6);
        g.strokeRoundRect(left, top, WIDTH, HEIGHT, 6, 6);
        g.setFill(down ? palette.background() : palette.text());
        double tip = down ? y + 4 : y - 4;
        double base = down ? y - 3 : y + 3;
        g.fillPolygon(new double[] {left + 6, left + 14, left + 10}, new double[] {base, base, tip}, 3);
        g.setFont(Gutters.SMALL);
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(text, left + 18, y);
    }
}
