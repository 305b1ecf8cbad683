package clickweight.gui.chart;

import clickweight.gui.trace.ForceRing;
import clickweight.gui.trace.Marks;
import clickweight.gui.words.ForceUnit;
import clickweight.gui.words.Words;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * The last seconds of all channels, a lane for each, newest at the right.
 *
 * <pre>
 *  unit |  lane of the chosen button, tall    | name
 *       |  lane                               | name
 *       |  lane                               | name
 *       |  lane    ' '' ''   x  [===]         | name      ' a detent, x a suppressed press, [===] pressed
 *       |  -10 s        -5 s            now   |
 * </pre>
 */
public final class StripChart extends Region {
    private static final int LANES = ForceRing.CHANNELS;
    private static final double FOCUS_SHARE = 2.2;
    private static final double LABEL_GAP = 6;

    private final PixelSurface surface = new PixelSurface();
    private final Canvas overlay = new Canvas();
    private final StripPainter painter = new StripPainter(surface);
    private final int[] laneTops = new int[LANES + 1];
    private Palette palette = Palette.DARK;
    private ForceUnit unit = ForceUnit.MILLI_NEWTONS;
    private int focus;
    private double windowSeconds = 10;
    private double highest = 1000;
    private boolean dirty = true;

    public StripChart() {
        getChildren().addAll(surface.view(), overlay);
        setMinHeight(150);
        setPrefHeight(260);
        overlay.setMouseTransparent(true);
    }

    /** How everything looks; drawn anew only when something differs. */
    public void look(Palette newPalette, ForceUnit newUnit, int focusButton, double seconds) {
        dirty |= newPalette != palette || newUnit != unit || focusButton != focus || seconds != windowSeconds;
        palette = newPalette;
        unit = newUnit;
        focus = focusButton;
        windowSeconds = seconds;
        placeLanes();
    }

    /** Whether what is shown is in another look or size than is wanted by now; drawn once, it is not. */
    public boolean isStale() {
        return dirty;
    }

    /**
     * Draws one frame.
     *
     * @param samplesPerSecond rate of the ring; nothing is drawn at 0
     */
    public void draw(ForceRing ring, Marks marks, int samplesPerSecond) {
        if (samplesPerSecond == 0) {
            drawOverlay();
            return;
        }
        painter.draw(ring, marks, samplesPerSecond, windowSeconds, palette, laneTops, highest);
        double wanted = scale(painter.greatest());
        if (wanted != highest) {
            highest = wanted;
            dirty = true;
        }
        drawOverlay();
        surface.show();
    }

    /** Stays while forces stay about as they are. */
    private double scale(double greatest) {
        double roomy = Math.max(500, Math.ceil(greatest * 1.08 / 250) * 250);
        return roomy > highest || roomy < highest * 0.6 ? roomy : highest;
    }

    /** Force at a place of the strip as drawn last, in words, or null outside of it. */
    public @Nullable String reading(double x, double y) {
        int column = (int) (x - Gutters.LEFT);
        int row = (int) y;
        for (int lane = 0; lane < LANES; lane++) {
            if (row >= laneTops[lane] && row < laneTops[lane + 1]) {
                return painter.reading(lane, column, unit);
            }
        }
        return null;
    }

    @Override
    protected void layoutChildren() {
        int width = (int) Math.max(1, getWidth() - Gutters.LEFT - Gutters.RIGHT);
        int height = (int) Math.max(LANES, getHeight() - Gutters.BOTTOM);
        surface.resize(width, height);
        surface.view().relocate(Gutters.LEFT, 0);
        overlay.setWidth(getWidth());
        overlay.setHeight(getHeight());
        placeLanes();
        dirty = true;
    }

    private void placeLanes() {
        double share = surface.height() / (LANES - 1 + FOCUS_SHARE);
        double at = 0;
        for (int lane = 0; lane < LANES; lane++) {
            laneTops[lane] = (int) Math.round(at);
            at += lane == focus ? FOCUS_SHARE * share : share;
        }
        laneTops[LANES] = surface.height();
    }

    private void drawOverlay() {
        if (!dirty) {
            return;
        }
        dirty = false;
        GraphicsContext g = overlay.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        g.setFont(Gutters.SMALL);
        g.setTextBaseline(VPos.CENTER);
        for (int lane = 0; lane < LANES; lane++) {
            drawLane(g, lane);
        }
        drawTime(g);
    }

    private void drawLane(GraphicsContext g, int lane) {
        ForceAxis axis = StripPainter.axis(laneTops[lane], laneTops[lane + 1], highest);
        g.setTextAlign(TextAlignment.RIGHT);
        g.setFill(palette.muted());
        if (lane == focus) {
            for (double tick : axis.ticks(unit, 22)) {
                if (axis.y(tick) > laneTops[lane] + LABEL_GAP) {
                    g.fillText(unit.number(tick), Gutters.LEFT - LABEL_GAP, axis.y(tick));
                }
            }
        } else {
            g.fillText(unit.number(0), Gutters.LEFT - LABEL_GAP, axis.y(0));
        }
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(palette.button(lane));
        double left = getWidth() - Gutters.RIGHT + LABEL_GAP;
        double middle = (laneTops[lane] + laneTops[lane + 1]) / 2.0;
        g.fillRect(left, middle - 5, 4, 10);
        g.setFill(palette.text());
        g.setFont(lane == focus ? Gutters.BOLD : Gutters.SMALL);
        g.fillText((lane + 1) + "  " + Words.button(lane), left + 10, middle);
        g.setFont(Gutters.SMALL);
    }

    private void drawTime(GraphicsContext g) {
        double y = getHeight() - Gutters.BOTTOM / 2;
        g.setFill(palette.muted());
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(Words.of("axis.force", unit.symbol()), LABEL_GAP, y);
        double step = ForceAxis.roundStep(windowSeconds / 8);
        for (double seconds = 0; seconds <= windowSeconds; seconds += step) {
            double x = Gutters.LEFT + surface.width() * (1 - seconds / windowSeconds);
            g.setTextAlign(seconds == 0 ? TextAlignment.RIGHT : TextAlignment.CENTER);
            if (x > Gutters.LEFT + 40) {
                g.fillText(seconds == 0 ? Words.of("axis.now") : "\u2212" + number(seconds) + " s", x, y);
            }
        }
    }

    private static String number(double seconds) {
        return seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds);
    }
}
