package clickweight.measure.health;

import java.util.OptionalInt;

/**
 * The four wide codes of the RP2040's converter (erratum RP2040-E11: codes 512, 1536, 2560 and 3584 are about nine counts
 * wide), in counts after the firmware's correction. A force there is known to within half of that width only.
 *
 * <pre>
 * corrected counts   511 | 512 ... 520 | 521 ...  1543 | 1544 ... 1552 | ...
 * </pre>
 */
public final class WideCode {
    /** Counts of one wide code. */
    public static final int WIDTH_COUNTS = 9;

    private static final int FIRST = 512;
    private static final int SPACING = 1024 + WIDTH_COUNTS - 1;
    private static final int CODES = 4;

    private WideCode() {}

    /** The first count of the wide code that these counts lie on, or closer to than {@code margin}; empty when none. */
    public static OptionalInt near(double counts, double margin) {
        for (int code = 0; code < CODES; code++) {
            int from = FIRST + code * SPACING;
            if (counts >= from - margin && counts <= from + WIDTH_COUNTS - 1 + margin) {
                return OptionalInt.of(from);
            }
        }
        return OptionalInt.empty();
    }
}
