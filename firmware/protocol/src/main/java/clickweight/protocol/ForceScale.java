package clickweight.protocol;

/**
 * Counts to force, the same on the device and on the bench: {@code force = (counts - tare) x span}. Counts travel and
 * are recorded; force is derived here, so that a calibration can be redone from any recording.
 *
 * <p>Tare is in sixteenths of a count (it is an average); span in nanonewtons per count, up to 2.1 N per count.
 */
public final class ForceScale {
    private static final int TARE_SCALE = 16;
    private static final int NANO_PER_MILLI = 1000000;
    private static final int HALF = TARE_SCALE * NANO_PER_MILLI / 2;

    /** Sixteenths of a nano in a milli, 16 000 000, are 2^10 x 15625. */
    private static final int SHIFT = 10;

    private static final int DIVISOR = TARE_SCALE * NANO_PER_MILLI >> SHIFT;

    private ForceScale() {}

    /** Force in whole millinewtons, rounded to nearest (halves up), limited to the range of 16 bits. */
    public static int milliNewtons(int counts, int tareSixteenths, int spanNanoNewtonsPerCount) {
        // 64-bit division is dear on the chip; a shift does the part of it that takes the number into 32 bits
        long scaled = (counts * (long) TARE_SCALE - tareSixteenths) * spanNanoNewtonsPerCount + HALF >> SHIFT;
        if (scaled >= (Short.MAX_VALUE + 1) * DIVISOR) {
            return Short.MAX_VALUE;
        }
        // Short.MIN_VALUE itself means "no force" in an event
        if (scaled < (Short.MIN_VALUE + 1) * DIVISOR) {
            return Short.MIN_VALUE + 1;
        }
        int rest = (int) scaled;
        int force = rest / DIVISOR;
        return rest < 0 && force * DIVISOR != rest ? force - 1 : force;
    }

    /** Force in millinewtons without rounding, for the bench. */
    public static double milliNewtonsExact(double counts, int tareSixteenths, int spanNanoNewtonsPerCount) {
        return (counts - tareSixteenths / (double) TARE_SCALE) * spanNanoNewtonsPerCount / NANO_PER_MILLI;
    }
}
