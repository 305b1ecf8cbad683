package clickweight.gui.judge;

import clickweight.gui.trace.ChannelScale;
import clickweight.gui.trace.RecordedPress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Touches made of straight lines and seeded noise: rest, up to a peak, hold, down, rest; 1 mN a count, tare 200 counts. */
final class Touches {
    static final int PERIOD_MICROS = 125;
    static final ChannelScale SCALE = new ChannelScale(200 * 16, 1_000_000, 2000);

    private static final int REST = 1200;
    private static final int RISE = 480;
    private static final int HOLD = 400;

    private Touches() {}

    /** A touch that rises to a peak in 60 ms. */
    static RecordedPress to(int peakMilliNewtons, boolean reported, Random random) {
        int[] counts = new int[REST + RISE + HOLD + RISE + REST];
        for (int i = 0; i < counts.length; i++) {
            double force;
            if (i < REST || i >= counts.length - REST) {
                force = 0;
            } else if (i < REST + RISE) {
                force = (double) peakMilliNewtons * (i - REST) / RISE;
            } else if (i < REST + RISE + HOLD) {
                force = peakMilliNewtons;
            } else {
                force = (double) peakMilliNewtons * (counts.length - REST - i) / RISE;
            }
            counts[i] = (int) Math.round(200 + force + 3 * random.nextGaussian());
        }
        int[] pressedAt = reported ? new int[] {REST + RISE} : new int[0];
        return new RecordedPress(0, 0, counts, PERIOD_MICROS, SCALE, -1, pressedAt, 0);
    }

    /** So many presses with peaks from 700 mN up, one mN apart, around again after 200. */
    static List<RecordedPress> presses(int count, long seed) {
        Random random = new Random(seed);
        List<RecordedPress> touches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            touches.add(to(700 + i % 200, true, random));
        }
        return touches;
    }
}
