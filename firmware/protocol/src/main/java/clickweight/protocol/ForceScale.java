package clickweight.protocol;

/**
 * Counts to force, the same on the device and on the bench: {@code force = (counts - tare) x span}. Counts travel and
 * are recorded; force is derived here, so that a calibration can be redone from any recording.
 *
 * <p>Tare is in sixteenths of a count (it is an average); span in nanonewtons per count, up to 2.1 N per count.
 */
public final class ForceScale {
    private static final int TARE_SCALE = 16;
    private static final long NANO_PER_MILLI = 1000000L;

    private ForceScale() {}

    /** Force in whole millinewtons, rounded to nearest (halves up), limited to the range of 16 bits. */
    public static int milliNewtons(int counts, int tareSixteenths, int spanNanoNewtonsPerCount) {
        long numerator = (counts * (long) TARE_SCALE - tareSixteenths) * spanNanoNewtonsPerCount;
        long divisor = TARE_SCALE * NANO_PER_MILLI;
        long rounded = numerator + divisor / 2;
        long force = rounded / divisor;
        if (rounded < 0 && rounded % divisor != 0) {
            force--;
        }
        if (force > Short.MAX_VALUE) {
            return Short.MAX_VALUE;
        }
        // Short.MIN_VALUE itself means "no force" in an event
        return force <= Short.MIN_VALUE ? Short.MIN_VALUE + 1 : (int) force;
    }

    /** Force in millinewtons without rounding, for the bench. */
    public static double milliNewtonsExact(double counts, int tareSixteenths, int spanNanoNewtonsPerCount) {
        return (counts - tareSixteenths / (double) TARE_SCALE) * spanNanoNewtonsPerCount / NANO_PER_MILLI;
    }
}
