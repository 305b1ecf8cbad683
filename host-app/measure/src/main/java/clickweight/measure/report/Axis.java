package clickweight.measure.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A linear scale from values to pixels, with round ticks.
 *
 * @param low value at the first pixel
 * @param high value at the last pixel, above low
 * @param first pixel of low
 * @param last pixel of high; below first for an axis that points up
 */
record Axis(double low, double high, double first, double last) {

    /** An axis that holds both values with a margin on each side, as a part of their distance. */
    static Axis around(double low, double high, double margin, double first, double last) {
        double room = Math.max(high - low, 1e-9) * margin;
        return new Axis(low - room, high + room, first, last);
    }

    double pixel(double value) {
        return first + (value - low) / (high - low) * (last - first);
    }

    /** About a number of ticks at 1, 2 or 5 times a power of ten. */
    List<Double> ticks(int wanted) {
        double rough = (high - low) / wanted;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * (rough / power > 5 ? 10 : rough / power > 2 ? 5 : rough / power > 1 ? 2 : 1);
        List<Double> ticks = new ArrayList<>();
        for (double k = Math.ceil(low / step); k * step <= high + 1e-9 * step; k++) {
            ticks.add(k * step);
        }
        return ticks;
    }

    /** A tick in words, without decimals it does not need. */
    static String label(double tick) {
        return tick == Math.rint(tick) ? String.valueOf((long) tick) : String.format(Locale.ROOT, "%.1f", tick);
    }
}
