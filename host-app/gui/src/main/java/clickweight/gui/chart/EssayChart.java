package clickweight.gui.chart;

import clickweight.gui.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * One button on one force axis from bottom to top: what lies on it, how often that would press it, how often a press would be missed, and
 * for the wheel what the scroll guard makes of it.
 *
 * <pre>
 * force | loads | accidents, 1/h | missed, % | guard off and on, 1/h
 * </pre>
 */
public final class EssayChart extends Region {
    private static final double PANEL_GAP = 26;
    private static final double HEADING_Y = 12;
    private static final double SECOND_LINE_Y = 27;
    private static final double TOP = 40;
    private static final double TICK_PIXELS = 40;
    private static final double LEAST_RATE = 0.1;
    private static final int DECADES = 6;
    private static final double ROWS = 6;
    private static final double SCALE_STEP = 200;
    private static final double LEAST_SCALE = 1000;
    private static final double SHADE = 0.22;
    private static final double LINE = 14;

    private final Canvas canvas = new Canvas();
    private EssayContent content = EssayContent.NOTHING;

    public EssayChart() {
        getChildren().add(canvas);
        setMinSize(600, 220);
    }

    /** What there is to show now; nothing is drawn when it is what is shown. */
    public void show(EssayContent newContent) {
        if (!newContent.equals(content)) {
            content = newContent;
            draw();
        }
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private double highest() {
        double loads = Stream.concat(content.resting().stream(), content.scrolling().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double active = content.activation().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double curves = Stream.of(content.accidents(), content.missed())
                .flatMap(List::stream)
                .mapToDouble(EssayContent.Bound::milliNewtons)
                .max()
                .orElse(0);
        double most = Math.max(Math.max(loads, active), Math.max(curves, content.threshold())) * 1.05;
        return Math.max(LEAST_SCALE, Math.ceil(most / SCALE_STEP) * SCALE_STEP);
    }

    private void draw() {
        if (getHeight() < TOP + Gutters.BOTTOM + TICK_PIXELS) {
            // it has no size before the first layout
            return;
        }
        GraphicsContext g = canvas.getGraphicsContext2D();
        Palette palette = content.palette();
        g.setFill(palette.background());
        g.fillRect(0, 0, getWidth(), getHeight());
        ForceAxis axis = new ForceAxis(0, highest(), TOP, getHeight() - Gutters.BOTTOM);
        double right = getWidth() - Gutters.RIGHT;
        boolean guarded = !content.guardOff().isEmpty();
        int panels = guarded ? 4 : 3;
        double width = (right - Gutters.LEFT - (panels - 1) * PANEL_GAP) / panels;
        drawAxis(g, axis, right);
        double left = Gutters.LEFT;
        drawLoads(g, axis, left, left + width);
        left += width + PANEL_GAP;
        drawRates(g, axis, left, left + width, "essay.accidents", List.of(content.accidents()));
        left += width + PANEL_GAP;
        drawMissed(g, axis, left, left + width);
        left += width + PANEL_GAP;
        if (guarded) {
            drawRates(g, axis, left, left + width, "essay.guard", List.of(content.guardOff(), content.guardOn()));
        }
        drawActivation(g, axis, right);
        drawThreshold(g, axis, right);
    }

    private void drawAxis(GraphicsContext g, ForceAxis axis, double right) {
        Palette palette = content.palette();
        g.setFont(Gutters.SMALL);
        g.setTextBaseline(VPos.CENTER);
        for (double tick : axis.ticks(content.unit(), TICK_PIXELS)) {
            g.setStroke(palette.grid());
            g.strokeLine(Gutters.LEFT, axis.y(tick), right, axis.y(tick));
            g.setFill(palette.muted());
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(content.unit().number(tick), Gutters.LEFT - 6, axis.y(tick));
        }
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(Words.of("axis.force", content.unit().symbol()), 4, SECOND_LINE_Y);
    }

    private void heading(GraphicsContext g, double left, String key) {
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(Gutters.BOLD);
        g.setFill(content.palette().text());
        g.fillText(Words.of(key + ".title"), left, HEADING_Y);
        g.setFont(Gutters.SMALL);
        g.setFill(content.palette().muted());
        g.fillText(Words.of(key + ".legend"), left, SECOND_LINE_Y);
    }

    private void drawLoads(GraphicsContext g, ForceAxis axis, double left, double right) {
        heading(g, left, "essay.loads");
        int bins = (int) ((axis.bottom() - axis.top()) / ROWS) + 1;
        int[] resting = count(content.resting(), axis, bins);
        int[] scrolling = count(content.scrolling(), axis, bins);
        int most = 4;
        for (int bin = 0; bin < bins; bin++) {
            most = Math.max(most, resting[bin] + scrolling[bin]);
        }
        Palette palette = content.palette();
        double unit = (right - left) / most;
        for (int bin = 0; bin < bins; bin++) {
            double y = axis.top() + bin * ROWS;
            g.setFill(palette.button(content.button()));
            g.fillRect(left + 1, y + 1, resting[bin] * unit, ROWS - 1);
            if (scrolling[bin] > 0) {
                g.setStroke(palette.text());
                g.strokeRect(left + 1.5 + resting[bin] * unit, y + 1.5, scrolling[bin] * unit - 1, ROWS - 2);
            }
        }
        side(g, axis, left, right, "0", Words.of("axis.episodes", Integer.toString(most)));
    }

    private static int[] count(List<Double> forces, ForceAxis axis, int bins) {
        int[] counts = new int[bins];
        for (double force : forces) {
            int bin = (int) ((axis.y(force) - axis.top()) / ROWS);
            if (bin >= 0 && bin < bins) {
                counts[bin]++;
            }
        }
        return counts;
    }

    /** Ends of a panel and what they mean. */
    private void side(GraphicsContext g, ForceAxis axis, double left, double right, String least, String most) {
        Palette palette = content.palette();
        g.setStroke(palette.grid());
        g.strokeLine(left + 0.5, axis.top(), left + 0.5, axis.bottom());
        g.setFont(Gutters.SMALL);
        g.setFill(palette.muted());
        g.setTextBaseline(VPos.CENTER);
        double y = axis.bottom() + Gutters.BOTTOM / 2;
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(least, left, y);
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(most, right, y);
    }

    private void drawRates(
            GraphicsContext g,
            ForceAxis axis,
            double left,
            double right,
            String key,
            List<List<EssayContent.Bound>> all) {
        heading(g, left, key);
        DoubleUnaryOperator x = rate ->
                left + (right - left) * Math.clamp(Math.log10(Math.max(rate, LEAST_RATE) / LEAST_RATE) / DECADES, 0, 1);
        for (int decade = 1; decade < DECADES; decade++) {
            double at = x.applyAsDouble(LEAST_RATE * Math.pow(10, decade));
            g.setStroke(content.palette().grid());
            g.strokeLine(at, axis.top(), at, axis.bottom());
        }
        side(g, axis, left, right, Words.of("axis.rate.least"), Words.of("axis.rate.most"));
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(Words.of("axis.rate.middle"), (left + right) / 2, axis.bottom() + Gutters.BOTTOM / 2);
        Color[] colors = {content.palette().danger(), content.palette().button(content.button())};
        for (int i = 0; i < all.size(); i++) {
            band(g, axis, all.get(i), x, colors[i], i > 0);
        }
        if (all.stream().allMatch(List::isEmpty)) {
            nothing(g, axis, left, right, key + ".none");
        }
    }

    private void drawMissed(GraphicsContext g, ForceAxis axis, double left, double right) {
        heading(g, left, "essay.missed");
        for (int part = 1; part < 4; part++) {
            double at = left + (right - left) * part / 4;
            g.setStroke(content.palette().grid());
            g.strokeLine(at, axis.top(), at, axis.bottom());
        }
        side(g, axis, left, right, Words.of("sweep.none"), Words.of("sweep.all"));
        band(
                g,
                axis,
                content.missed(),
                share -> left + share * (right - left),
                content.palette().text(),
                false);
        if (content.missed().isEmpty()) {
            nothing(g, axis, left, right, "essay.missed.none");
        }
    }

    private void nothing(GraphicsContext g, ForceAxis axis, double left, double right, String key) {
        g.setFont(Gutters.SMALL);
        g.setFill(content.palette().muted());
        g.setTextAlign(TextAlignment.CENTER);
        double y = (axis.top() + axis.bottom()) / 2;
        for (String line : Words.of(key).split("\n", -1)) {
            g.fillText(line, (left + right) / 2, y);
            y += LINE;
        }
    }

    /** A curve in the shade of its interval. */
    private static void band(
            GraphicsContext g,
            ForceAxis axis,
            List<EssayContent.Bound> bounds,
            DoubleUnaryOperator x,
            Color color,
            boolean dashed) {
        if (bounds.isEmpty()) {
            return;
        }
        int n = bounds.size();
        double[] xs = new double[2 * n];
        double[] ys = new double[2 * n];
        for (int i = 0; i < n; i++) {
            EssayContent.Bound bound = bounds.get(i);
            xs[i] = x.applyAsDouble(bound.low());
            xs[2 * n - 1 - i] = x.applyAsDouble(bound.high());
            ys[i] = axis.y(bound.milliNewtons());
            ys[2 * n - 1 - i] = ys[i];
        }
        g.setFill(color.deriveColor(0, 1, 1, SHADE));
        g.fillPolygon(xs, ys, 2 * n);
        g.setStroke(color);
        g.setLineWidth(2);
        if (dashed) {
            g.setLineDashes(6, 4);
        }
        g.beginPath();
        for (int i = 0; i < n; i++) {
            g.lineTo(x.applyAsDouble(bounds.get(i).value()), ys[i]);
        }
        g.stroke();
        g.setLineDashes();
        g.setLineWidth(1);
    }

    private void drawActivation(GraphicsContext g, ForceAxis axis, double right) {
        if (content.activation().size() < 3) {
            return;
        }
        double y = axis.y(content.activation().get(0));
        double low = axis.y(content.activation().get(1));
        double high = axis.y(content.activation().get(2));
        Color color = content.palette().button(content.button());
        g.setFill(color.deriveColor(0, 1, 1, SHADE));
        g.fillRect(Gutters.LEFT, high, right - Gutters.LEFT, Math.max(1, low - high));
        g.setStroke(color);
        g.strokeLine(Gutters.LEFT, y, right, y);
        tag(
                g,
                axis,
                y,
                Words.of(
                        "essay.tag.activation",
                        content.unit().text(content.activation().getFirst())),
                color);
    }

    private void drawThreshold(GraphicsContext g, ForceAxis axis, double right) {
        double y = axis.y(content.threshold());
        g.setStroke(content.palette().text());
        g.setLineDashes(3, 4);
        g.strokeLine(Gutters.LEFT, y, right, y);
        g.setLineDashes();
        double beside =
                content.activation().size() == 3 ? axis.y(content.activation().getFirst()) - y : getHeight();
        double aside = Math.abs(beside) >= 2 * LINE ? 0 : beside + (beside > 0 ? -2 * LINE : 2 * LINE);
        tag(
                g,
                axis,
                y + aside,
                Words.of("essay.tag.threshold", content.unit().text(content.threshold())),
                content.palette().text());
    }

    private void tag(GraphicsContext g, ForceAxis axis, double y, String text, Color color) {
        g.setFont(Gutters.SMALL);
        g.setFill(color);
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        double line = Math.clamp(y, axis.top() + LINE / 2, axis.bottom() - LINE / 2) - LINE / 2;
        for (String words : text.split("\n", -1)) {
            g.fillText(words, getWidth() - Gutters.RIGHT + 6, line);
            line += LINE;
        }
    }

    /** A rate with as many digits as it deserves. */
    public static String rate(double perHour) {
        return perHour >= 100
                ? String.format(Locale.ROOT, "%,.0f", perHour)
                : String.format(Locale.ROOT, "%.3g", perHour);
    }
}
