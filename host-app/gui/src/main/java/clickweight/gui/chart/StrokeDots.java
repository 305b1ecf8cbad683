package clickweight.gui.chart;

import clickweight.gui.words.ForceUnit;
import clickweight.gui.words.Words;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/**
 * Activation forces of several buttons on one axis: a dot for each press, the mean and its 95 % interval as a bar, the mean of the
 * time before as an empty diamond. A press that is doubted has a ring, one that was left out a cross.
 */
public final class StrokeDots extends Region {
    private static final double LEFT = 70;
    private static final double RIGHT = 20;
    private static final double ROW = 46;
    private static final double DOT = 5;
    private static final double JITTER = 7;

    /**
     * One button.
     *
     * @param button 0 = left to 3 = middle
     * @param forces of each press, mN
     * @param doubted whether a press was asked about
     * @param leftOut whether it does not count
     * @param low lower end of the interval of the mean, mN; NaN without one
     * @param earlier mean of the time before, mN; NaN without one
     */
    public record Row(
            int button,
            List<Double> forces,
            List<Boolean> doubted,
            List<Boolean> leftOut,
            double mean,
            double low,
            double high,
            double earlier) {}

    private final Canvas canvas = new Canvas();
    private List<Row> rows = List.of();
    private ForceUnit unit = ForceUnit.MILLI_NEWTONS;
    private Palette palette = Palette.DARK;

    public StrokeDots() {
        getChildren().add(canvas);
        setMinHeight(60);
    }

    /** Draws, if something differs. */
    public void show(List<Row> newRows, ForceUnit newUnit, Palette newPalette) {
        if (newRows.equals(rows) && newUnit == unit && newPalette == palette) {
            return;
        }
        rows = List.copyOf(newRows);
        unit = newUnit;
        palette = newPalette;
        draw();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        if (rows.isEmpty()) {
            return;
        }
        double least = Double.MAX_VALUE;
        double most = 0;
        for (Row row : rows) {
            for (double force : row.forces()) {
                least = Math.min(least, force);
                most = Math.max(most, force);
            }
        }
        double room = Math.max(20, (most - least) * 0.06);
        // an axis that lies on its side: left is its bottom
        ForceAxis axis = new ForceAxis(Math.max(0, least - room), most + room, getWidth() - RIGHT, LEFT);
        drawAxis(g, axis);
        for (int i = 0; i < rows.size(); i++) {
            drawRow(g, axis, rows.get(i), ROW * (i + 0.5));
        }
    }

    private void drawAxis(GraphicsContext g, ForceAxis axis) {
        double bottom = ROW * rows.size();
        g.setFont(Gutters.SMALL);
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.CENTER);
        ForceAxis upwards = new ForceAxis(axis.lowest(), axis.highest(), LEFT, axis.top());
        for (double tick : upwards.ticks(unit, 90)) {
            double x = Math.round(axis.y(tick)) + 0.5;
            g.setStroke(palette.grid());
            g.strokeLine(x, 0, x, bottom);
            g.setFill(palette.muted());
            g.fillText(unit.number(tick), x, bottom + 12);
        }
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(palette.muted());
        g.fillText(Words.of("axis.force", unit.symbol()), 0, bottom + 12);
    }

    private void drawRow(GraphicsContext g, ForceAxis axis, Row row, double y) {
        g.setFill(palette.text());
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(Words.button(row.button()), 0, y);
        g.setFill(palette.button(row.button()));
        g.setStroke(palette.text());
        for (int i = 0; i < row.forces().size(); i++) {
            double x = axis.y(row.forces().get(i));
            double at = y + JITTER * (i % 3 - 1);
            if (row.leftOut().get(i)) {
                g.strokeLine(x - DOT, at - DOT, x + DOT, at + DOT);
                g.strokeLine(x - DOT, at + DOT, x + DOT, at - DOT);
                continue;
            }
            g.fillOval(x - DOT / 2, at - DOT / 2, DOT, DOT);
            if (row.doubted().get(i)) {
                g.strokeOval(x - DOT, at - DOT, 2 * DOT, 2 * DOT);
            }
        }
        if (!Double.isNaN(row.low())) {
            double below = y + 17;
            g.setLineWidth(2);
            g.strokeLine(axis.y(row.low()), below, axis.y(row.high()), below);
            g.setLineWidth(1);
            g.strokeLine(axis.y(row.mean()), below - 5, axis.y(row.mean()), below + 5);
        }
        if (!Double.isNaN(row.earlier())) {
            double x = axis.y(row.earlier());
            double[] xs = {x - 5, x, x + 5, x};
            double[] ys = {y + 17, y + 12, y + 17, y + 22};
            g.setStroke(palette.button(row.button()));
            g.strokePolygon(xs, ys, 4);
        }
    }
}
