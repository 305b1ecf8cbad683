package clickweight.gui.trace;

import java.util.Arrays;

/** Least and greatest force of each 16 samples, kept while they arrive, so that a frame never looks at single samples. */
final class Bins {
    /** Sample number to bin. */
    static final int SHIFT = 4;

    private static final int COUNT = ForceRing.CAPACITY >> SHIFT;
    private static final int IN_BIN = (1 << SHIFT) - 1;

    private final float[][] low = new float[ForceRing.CHANNELS][COUNT];
    private final float[][] high = new float[ForceRing.CHANNELS][COUNT];

    Bins() {
        for (int channel = 0; channel < ForceRing.CHANNELS; channel++) {
            Arrays.fill(low[channel], Float.NaN);
            Arrays.fill(high[channel], Float.NaN);
        }
    }

    void add(int channel, long sample, float force) {
        int bin = (int) (sample >> SHIFT) & COUNT - 1;
        boolean first = (sample & IN_BIN) == 0;
        if (first || !(force >= low[channel][bin])) {
            low[channel][bin] = first ? force : lesser(low[channel][bin], force);
        }
        if (first || !(force <= high[channel][bin])) {
            high[channel][bin] = first ? force : greater(high[channel][bin], force);
        }
    }

    void column(int channel, long from, long to, float[] lows, float[] highs, int column) {
        float least = Float.NaN;
        float greatest = Float.NaN;
        for (long bin = from; bin < to; bin++) {
            int at = (int) bin & COUNT - 1;
            least = lesser(least, low[channel][at]);
            greatest = greater(greatest, high[channel][at]);
        }
        lows[column] = least;
        highs[column] = greatest;
    }

    /** A missing one loses against any force. */
    private static float lesser(float a, float b) {
        return b < a || Float.isNaN(a) ? b : a;
    }

    private static float greater(float a, float b) {
        return b > a || Float.isNaN(a) ? b : a;
    }
}
