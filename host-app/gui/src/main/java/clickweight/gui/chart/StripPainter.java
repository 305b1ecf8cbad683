package clickweight.gui.chart;

import clickweight.gui.trace.ForceRing;
import clickweight.gui.trace.Marks;
import clickweight.gui.words.ForceUnit;
import clickweight.gui.words.Words;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws the lanes of a strip: background, marks, traces. A column always stands for the same bins, however the strip scrolls. */
final class StripPainter {
    private static final int LANES = ForceRing.CHANNELS;
    private static final int FULL = 256;
    private static final int PRESSED_SHARE = 46;
    private static final int MARK_SHARE = 230;
    private static final float HALF_LINE = 0.7f;
    private static final double BELOW_ZERO = 0.08;
    private static final int DETENT_ROWS = 7;
    private static final int CROSS = 4;

    private final PixelSurface surface;
    private final float[][] low = new float[LANES][1];
    private final float[][] high = new float[LANES][1];
    private final long[] pressedSince = new long[LANES];
    private long firstSample;
    private long samplesPerColumn = 1;
    private int rate = 1;
    private double greatest;

    StripPainter(PixelSurface surface) {
        this.surface = surface;
    }

    /** The axis of one lane. */
    static ForceAxis axis(int top, int bottom, double highest) {
        return new ForceAxis(-BELOW_ZERO * highest, highest, top + 2.0, bottom - 2.0);
    }

    void draw(
            ForceRing ring,
            Marks marks,
            int samplesPerSecond,
            double windowSeconds,
            Palette palette,
            int[] laneTops,
            double highest) {
        place(ring, samplesPerSecond, windowSeconds);
        greatest = 0;
        for (int lane = 0; lane < LANES; lane++) {
            surface.fillRows(
                    laneTops[lane],
                    laneTops[lane + 1],
                    lane % 2 == 0 ? palette.backgroundPixel() : palette.lanePixel());
        }
        gridOfTime(windowSeconds, palette);
        drawMarks(marks, ring.written(), palette, laneTops);
        for (int lane = 0; lane < LANES; lane++) {
            ForceAxis axis = axis(laneTops[lane], laneTops[lane + 1], highest);
            surface.blend(0, (int) axis.y(0), surface.width(), 1, palette.gridPixel(), FULL);
            trace(lane, axis, laneTops[lane], laneTops[lane + 1], palette.buttonPixel(lane));
        }
    }

    private void place(ForceRing ring, int samplesPerSecond, double windowSeconds) {
        int width = surface.width();
        rate = samplesPerSecond;
        long bins = Math.max(1, Math.round(windowSeconds * rate / ForceRing.BIN_SAMPLES / width));
        samplesPerColumn = bins * ForceRing.BIN_SAMPLES;
        long firstColumn = ring.written() / samplesPerColumn - width;
        firstSample = firstColumn * samplesPerColumn;
        for (int lane = 0; lane < LANES; lane++) {
            if (low[lane].length != width) {
                low[lane] = new float[width];
                high[lane] = new float[width];
            }
            ring.columns(lane, firstColumn * bins, (int) bins, low[lane], high[lane]);
        }
    }

    private void gridOfTime(double windowSeconds, Palette palette) {
        double step = ForceAxis.roundStep(windowSeconds / 8);
        for (double seconds = step; seconds < windowSeconds; seconds += step) {
            int x = (int) (surface.width() * (1 - seconds / windowSeconds));
            surface.blend(x, 0, 1, surface.height(), palette.gridPixel(), FULL);
        }
    }

    private int column(long sample) {
        return (int) Math.floorDiv(sample - firstSample, samplesPerColumn);
    }

    private void drawMarks(Marks marks, long now, Palette palette, int[] laneTops) {
        Arrays.fill(pressedSince, Long.MIN_VALUE);
        int end = marks.count();
        for (int mark = Math.max(0, end - Marks.CAPACITY + 64); mark < end; mark++) {
            int lane = marks.button(mark);
            long sample = marks.sample(mark);
            if (marks.kind(mark) == Marks.PRESS) {
                pressedSince[lane] = sample;
            } else if (marks.kind(mark) == Marks.RELEASE) {
                pressed(lane, sample, palette, laneTops);
                pressedSince[lane] = Long.MIN_VALUE;
            } else if (sample >= firstSample) {
                mark(marks.kind(mark), lane, column(sample), palette, laneTops);
            }
        }
        for (int lane = 0; lane < LANES; lane++) {
            pressed(lane, now, palette, laneTops);
        }
    }

    private void pressed(int lane, long until, Palette palette, int[] laneTops) {
        if (pressedSince[lane] == Long.MIN_VALUE || until < firstSample) {
            return;
        }
        int from = Math.max(0, column(Math.max(firstSample, pressedSince[lane])));
        int columns = Math.max(1, column(until) - from);
        int rows = laneTops[lane + 1] - laneTops[lane];
        surface.blend(from, laneTops[lane], columns, rows, palette.buttonPixel(lane), PRESSED_SHARE);
        surface.blend(from, laneTops[lane], columns, 2, palette.buttonPixel(lane), FULL);
    }

    private void mark(byte kind, int lane, int x, Palette palette, int[] laneTops) {
        int top = laneTops[lane];
        switch (kind) {
            case Marks.DETENT ->
                surface.blend(x, laneTops[lane + 1] - DETENT_ROWS, 2, DETENT_ROWS, palette.mutedPixel(), MARK_SHARE);
            case Marks.SUPPRESSED -> {
                for (int i = -CROSS; i <= CROSS; i++) {
                    surface.blend(x + i, top + 2 + CROSS + i, 2, 1, palette.dangerPixel(), FULL);
                    surface.blend(x + i, top + 2 + CROSS - i, 2, 1, palette.dangerPixel(), FULL);
                }
            }
            case Marks.GAP -> {
                for (int y = 0; y < surface.height(); y += 8) {
                    surface.blend(x, y, 2, 4, palette.dangerPixel(), FULL);
                }
            }
            default -> {
                // presses are drawn as stretches
            }
        }
    }

    private void trace(int lane, ForceAxis axis, int top, int bottom, int color) {
        float previousLow = Float.NaN;
        float previousHigh = Float.NaN;
        for (int x = 0; x < surface.width(); x++) {
            float least = low[lane][x];
            float most = high[lane][x];
            if (Float.isNaN(least)) {
                previousLow = Float.NaN;
                continue;
            }
            greatest = Math.max(greatest, most);
            float from = previousHigh < least ? previousHigh : least;
            float to = previousLow > most ? previousLow : most;
            surface.span(x, (float) axis.y(to) - HALF_LINE, (float) axis.y(from) + HALF_LINE, color, FULL, top, bottom);
            previousLow = least;
            previousHigh = most;
        }
    }

    /** Greatest force of the last frame, mN. */
    double greatest() {
        return greatest;
    }

    /** Time and force at a column of a lane, in words; null outside. */
    @Nullable
    String reading(int lane, int column, ForceUnit unit) {
        if (column < 0 || column >= low[lane].length || Float.isNaN(low[lane][column])) {
            return null;
        }
        double seconds = (double) (column - low[lane].length) * samplesPerColumn / rate;
        return Words.of(
                "strip.reading",
                Words.button(lane),
                String.format(Locale.ROOT, "%.2f", seconds).replace('-', '\u2212'),
                unit.number(low[lane][column]),
                unit.text(high[lane][column]));
    }
}
