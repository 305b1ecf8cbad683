package clickweight.simulator.board;

import clickweight.core.force.WideCodeCorrection;

/**
 * The RP2040's own converter as it is: from the count an ideal 12-bit converter would say to the raw code this one says.
 * See {@link WideCodeCorrection} for the erratum and for the way back, as far as there is one.
 *
 * <p>Raw codes 512, 1536, 2560 and 3584 are each nine ideal counts wide, so the four ranges of raw codes that begin with
 * one span 1024 codes but 1032 ideal counts. Ideal full scale, 4095, has the raw code 4063.
 */
public final class WideCodes {
    private static final int FIRST_WIDE_CODE = 512;
    private static final int CODES_PER_RANGE = 1024;
    private static final int EXTRA_COUNTS = 8;
    private static final int COUNTS_PER_RANGE = CODES_PER_RANGE + EXTRA_COUNTS;

    private WideCodes() {}

    /** The raw code of an ideal count; both 0 to 4095, and what lies outside reads as the nearer end. */
    public static int raw(int idealCounts) {
        int ideal = Math.clamp(idealCounts, 0, WideCodeCorrection.MAX_COUNTS);
        if (ideal < FIRST_WIDE_CODE) {
            return ideal;
        }
        int range = (ideal - FIRST_WIDE_CODE) / COUNTS_PER_RANGE;
        int within = (ideal - FIRST_WIDE_CODE) % COUNTS_PER_RANGE;
        return FIRST_WIDE_CODE + range * CODES_PER_RANGE + Math.max(0, within - EXTRA_COUNTS);
    }
}
