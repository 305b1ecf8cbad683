package clickweight.gui.chart;

import clickweight.gui.trace.RecordedPress;
import clickweight.gui.words.Words;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * The last presses of one button over each other, with its two thresholds to drag and, where wanted, the histogram of the greatest
 * forces on the same axis: one line runs through both. Drawn only when something differs.
 */
public final class PressScope extends Region {
    /** Presses laid over each other. */
    public static final int SHOWN = 20;

    private static final double REACH = 24;
    private static final double HISTOGRAM = 150;
    private static final double SWEEP = 140;
    private static final double HISTOGRAM_GAP = 12;
    private static final double HEADING_Y = 12;
    private static final double HEADING_GAP = 10;
    private static final double SCALE_STEP = 200;
    private static final double LEAST_SCALE = 600;

    /** Hears which threshold is dragged to which force, mN. */
    public interface Dragging {
        void operating(double milliNewtons);

        void release(double milliNewtons);
    }

    private final boolean histogramShown;
    private final PixelSurface surface = new PixelSurface();
    private final Canvas overlay = new Canvas();
    private final ScopeTraces traces = new ScopeTraces(surface);
    private final ThresholdTags tags = new ThresholdTags();
    private final ForceHistogram histogram = new ForceHistogram();
    private ScopeContent content = ScopeContent.NOTHING;
    private ForceAxis axis = new ForceAxis(0, 1, 0, 1);
    private @Nullable Dragging dragging;
    private int held = ThresholdTags.NONE;
    private double cursorX = Double.NaN;
    private double cursorY = Double.NaN;
    private boolean dirty = true;

    /** @param histogramShown whether the greatest forces are counted beside the presses */
    public PressScope(boolean histogramShown) {
        this.histogramShown = histogramShown;
        getChildren().addAll(surface.view(), overlay);
        setMinHeight(180);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> held = ThresholdTags.NONE);
        setOnMouseMoved(this::move);
        setOnMouseExited(event -> cursor(Double.NaN, Double.NaN));
    }

    public void onDrag(Dragging listener) {
        dragging = listener;
    }

    /** What there is to show now; nothing is drawn when it is what is shown. */
    public void show(ScopeContent newContent) {
        dirty |= !newContent.equals(content);
        content = newContent;
        if (dirty) {
            draw();
        }
    }

    /** Height of a force, in pixels from above, for who wants to point at it. */
    public double y(double milliNewtons) {
        return axis.y(milliNewtons);
    }

    private double plotRight() {
        return getWidth() - Gutters.RIGHT - (histogramShown ? HISTOGRAM + SWEEP + 2 * HISTOGRAM_GAP : 0);
    }

    @Override
    protected void layoutChildren() {
        surface.resize((int) (plotRight() - Gutters.LEFT), (int) (getHeight() - Gutters.TOP - Gutters.BOTTOM));
        surface.view().relocate(Gutters.LEFT, Gutters.TOP);
        overlay.setWidth(getWidth());
        overlay.setHeight(getHeight());
        draw();
    }

    private void draw() {
        dirty = false;
        Palette palette = content.palette();
        List<RecordedPress> shown = content.shown();
        axis = new ForceAxis(-highest() * 0.04, highest(), Gutters.TOP, Gutters.TOP + surface.height());
        ForceAxis inside = new ForceAxis(axis.lowest(), axis.highest(), 0, surface.height());
        surface.fill(palette.backgroundPixel());
        for (double tick : axis.ticks(content.unit(), 44)) {
            surface.blend(0, (int) inside.y(tick), surface.width(), 1, palette.gridPixel(), 256);
        }
        for (double millis = -50; millis < ScopeTraces.AFTER_MILLIS; millis += 50) {
            int pixel = millis == 0 ? palette.mutedPixel() : palette.gridPixel();
            surface.blend((int) traces.x(millis), 0, 1, surface.height(), pixel, 256);
        }
        traces.draw(shown, inside, palette.buttonPixel(content.button()));
        surface.show();
        drawOverlay(palette);
    }

    /** The same for a while: it changes in steps. */
    private double highest() {
        double most = content.operating() * 1.15;
        for (RecordedPress press : content.shown()) {
            most = Math.max(most, press.milliNewtons(press.pressedAt()[0]) * 1.1);
            for (int sample = 0; sample < press.counts().length; sample += 8) {
                most = Math.max(most, press.milliNewtons(sample) * 1.05);
            }
        }
        return Math.max(LEAST_SCALE, Math.ceil(most / SCALE_STEP) * SCALE_STEP);
    }

    private void drawOverlay(Palette palette) {
        GraphicsContext g = overlay.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        drawAxes(g, palette);
        double right = getWidth() - Gutters.RIGHT;
        if (histogramShown) {
            histogram.draw(
                    g,
                    palette,
                    content.touches(),
                    axis,
                    content.button(),
                    plotRight() + HISTOGRAM_GAP,
                    plotRight() + HISTOGRAM_GAP + HISTOGRAM);
            SweepCurves.draw(g, palette, content.sweep(), axis, right - SWEEP, right);
        }
        if (content.mouseOperating() != content.operating()) {
            ThresholdTags.drawOnMouse(g, palette, Gutters.LEFT, plotRight(), axis.y(content.mouseOperating()));
        }
        tags.place(axis, content.operating(), content.release());
        tags.draw(
                g,
                palette,
                content.unit(),
                content.button(),
                Gutters.LEFT,
                right,
                content.operating(),
                content.release());
        drawReading(g, palette);
    }

    private void drawAxes(GraphicsContext g, Palette palette) {
        g.setFont(Gutters.BOLD);
        g.setFill(palette.text());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(content.heading(), Gutters.LEFT + HEADING_GAP, HEADING_Y);
        if (histogramShown) {
            g.fillText(Words.of("histogram.title"), plotRight() + HISTOGRAM_GAP, HEADING_Y);
            g.fillText(Words.of("sweep.title"), getWidth() - Gutters.RIGHT - SWEEP, HEADING_Y);
        }
        g.setFont(Gutters.SMALL);
        g.setFill(palette.muted());
        g.fillText(Words.of("axis.force", content.unit().symbol()), 6, HEADING_Y);
        g.setTextAlign(TextAlignment.RIGHT);
        for (double tick : axis.ticks(content.unit(), 44)) {
            g.fillText(content.unit().number(tick), Gutters.LEFT - 6, axis.y(tick));
        }
        double y = getHeight() - Gutters.BOTTOM / 2;
        g.setTextAlign(TextAlignment.CENTER);
        for (double millis = -50; millis < ScopeTraces.AFTER_MILLIS; millis += 50) {
            String text = String.format(Locale.ROOT, "%.0f", millis).replace('-', '\u2212');
            g.fillText(millis == 0 ? Words.of("axis.press") : text, Gutters.LEFT + traces.x(millis), y);
        }
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(Words.of("axis.millis"), plotRight(), y);
    }

    private void drawReading(GraphicsContext g, Palette palette) {
        ForceAxis inside = new ForceAxis(axis.lowest(), axis.highest(), 0, surface.height());
        double x = cursorX - Gutters.LEFT;
        if (Double.isNaN(x) || x < 0 || x >= surface.width()) {
            return;
        }
        ScopeTraces.Reading reading = traces.nearest(content.shown(), inside, x, cursorY - Gutters.TOP, REACH);
        if (reading == null) {
            return;
        }
        double y = axis.y(reading.milliNewtons());
        g.setStroke(palette.text());
        g.strokeOval(cursorX - 4, y - 4, 8, 8);
        String text = Words.of(
                "scope.reading",
                String.format(Locale.ROOT, "%.1f", reading.millis()).replace('-', '\u2212'),
                content.unit().text(reading.milliNewtons()),
                reading.slope());
        double width = text.length() * 6.2 + 16;
        double left = Math.min(cursorX + 12, plotRight() - width - 4);
        double top = Math.max(Gutters.TOP + 4, y - 34);
        g.setFill(palette.text());
        g.fillRoundRect(left, top, width, 22, 6, 6);
        g.setFill(palette.background());
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(text, left + 8, top + 11);
    }

    private void press(MouseEvent event) {
        held = tags.at(event.getX(), event.getY(), getWidth() - Gutters.RIGHT);
    }

    private void drag(MouseEvent event) {
        Dragging listener = dragging;
        if (listener == null || held == ThresholdTags.NONE) {
            return;
        }
        double force = axis.milliNewtons(event.getY());
        if (held == ThresholdTags.OPERATING) {
            listener.operating(force);
        } else {
            listener.release(force);
        }
    }

    private void move(MouseEvent event) {
        boolean onTag = tags.at(event.getX(), event.getY(), getWidth() - Gutters.RIGHT) != ThresholdTags.NONE;
        setCursor(onTag ? Cursor.V_RESIZE : Cursor.DEFAULT);
        cursor(event.getX(), event.getY());
    }

    private void cursor(double x, double y) {
        cursorX = x;
        cursorY = y;
        drawOverlay(content.palette());
    }
}
