package clickweight.gui.chart;

import clickweight.gui.trace.RecordedPress;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Presses laid over each other, the moment of the press at the same place; the newest is the strongest. */
final class ScopeTraces {
    /** Shown before the press, ms. */
    static final double BEFORE_MILLIS = 100;
    /** Shown after the press, ms. */
    static final double AFTER_MILLIS = 200;

    private static final int WEAKEST = 40;
    private static final int STRONGEST = 256;
    private static final double HALF_LINE = 0.7;
    private static final double MICROS_PER_MILLI = 1000;
    private static final double SLOPE_MICROS = 1000;

    private final PixelSurface surface;

    ScopeTraces(PixelSurface surface) {
        this.surface = surface;
    }

    /** What a cursor points at. */
    record Reading(double millis, double milliNewtons, double milliNewtonsPerMilli) {
        String slope() {
            return String.format(Locale.ROOT, "%.1f", milliNewtonsPerMilli).replace('-', '\u2212');
        }
    }

    double x(double millis) {
        return (millis + BEFORE_MILLIS) / (BEFORE_MILLIS + AFTER_MILLIS) * surface.width();
    }

    double millis(double x) {
        return x / surface.width() * (BEFORE_MILLIS + AFTER_MILLIS) - BEFORE_MILLIS;
    }

    /** Draws presses that were reported, oldest first. */
    void draw(List<RecordedPress> presses, ForceAxis axis, int color) {
        for (int i = 0; i < presses.size(); i++) {
            boolean newest = i == presses.size() - 1;
            int share = newest ? STRONGEST : WEAKEST + (i * WEAKEST * 2) / Math.max(1, presses.size());
            draw(presses.get(i), axis, color, share);
        }
    }

    private void draw(RecordedPress press, ForceAxis axis, int color, int share) {
        double previousLow = Double.NaN;
        double previousHigh = Double.NaN;
        for (int x = 0; x < surface.width(); x++) {
            int first = sample(press, millis(x));
            int end = Math.max(first + 1, sample(press, millis(x + 1.0)));
            if (first < 0 || end > press.counts().length) {
                previousLow = Double.NaN;
                previousHigh = Double.NaN;
                continue;
            }
            double low = Double.MAX_VALUE;
            double high = -Double.MAX_VALUE;
            for (int sample = first; sample < end; sample++) {
                double force = press.milliNewtons(sample);
                low = Math.min(low, force);
                high = Math.max(high, force);
            }
            double from = previousHigh < low ? previousHigh : low;
            double to = previousLow > high ? previousLow : high;
            float top = (float) (axis.y(to) - HALF_LINE);
            float bottom = (float) (axis.y(from) + HALF_LINE);
            surface.span(x, top, bottom, color, share, 0, surface.height());
            previousLow = low;
            previousHigh = high;
        }
    }

    private static int sample(RecordedPress press, double millis) {
        return press.pressedAt()[0] + (int) Math.floor(millis * MICROS_PER_MILLI / press.periodMicros());
    }

    /** The press nearest to a point of the plot, read there; null when there is none within reach. */
    @Nullable
    Reading nearest(List<RecordedPress> presses, ForceAxis axis, double x, double y, double reach) {
        Reading nearest = null;
        double least = reach;
        for (RecordedPress press : presses) {
            int sample = sample(press, millis(x));
            if (sample < 0 || sample >= press.counts().length) {
                continue;
            }
            double force = press.milliNewtons(sample);
            double distance = Math.abs(axis.y(force) - y);
            if (distance <= least) {
                least = distance;
                nearest = new Reading(millis(x), force, slope(press, sample));
            }
        }
        return nearest;
    }

    /** Least squares over 1 ms to either side, mN/ms. */
    private static double slope(RecordedPress press, int sample) {
        int reach = Math.max(1, (int) (SLOPE_MICROS / press.periodMicros()));
        int first = Math.max(0, sample - reach);
        int last = Math.min(press.counts().length - 1, sample + reach);
        double middle = (first + last) / 2.0;
        double products = 0;
        double squares = 0;
        for (int i = first; i <= last; i++) {
            products += (i - middle) * press.milliNewtons(i);
            squares += (i - middle) * (i - middle);
        }
        return squares == 0 ? 0 : products / squares * MICROS_PER_MILLI / press.periodMicros();
    }
}
