package clickweight.core.force;

/**
 * Takes out what can be taken out of the four wide codes of the RP2040's own 12-bit converter.
 *
 * <p>Erratum RP2040-E11 (RP2040 datasheet, section 4.9 and the appendix of errata): at codes 512, 1536, 2560 and 3584 the
 * converter's step is about nine counts wide instead of one, so that everything beyond reads eight counts too low for each
 * wide code passed. Widths differ somewhat from chip to chip; nine is their usual value in whole counts.
 *
 * <pre>
 * ideal count   510 511 512 ... 520 521 522   ...  1543 1544 ... 1552 1553
 * raw code      510 511    512      513 514   ...  1535     1536      1537
 * corrected     510 511    516      521 522   ...  1543     1548      1553
 * </pre>
 *
 * <p>Beside the wide codes the correction is exact; on one, the middle of its nine counts is right within 4 counts (5 mN at
 * 1.25 mN per count). The ideal full scale of 4095 has the raw code 4063; raw codes above it stay at 4095.
 *
 * <p>It stands here, not with a driver, because the chip's driver and the board made of arrays must agree to the count.
 */
public final class WideCodeCorrection {
    /** Greatest corrected count. */
    public static final int MAX_COUNTS = 4095;

    /** Counts by which a wide code is wider than the others. */
    private static final int EXTRA_COUNTS = 8;
    /** From one wide code to the next, as a power of two: 1024 raw codes. */
    private static final int SPACING_BITS = 10;

    private static final int SPACING_MASK = (1 << SPACING_BITS) - 1;
    private static final int FIRST_WIDE_CODE = 512;

    private WideCodeCorrection() {}

    /** Corrected counts of a raw code, 0 to 4095. */
    public static int corrected(int rawCode) {
        // 511 lifts code 513 to 1024: the number of wide codes that lie wholly below
        int below = (rawCode + FIRST_WIDE_CODE - 1) >> SPACING_BITS;
        int counts = rawCode + EXTRA_COUNTS * below;
        if ((rawCode & SPACING_MASK) == FIRST_WIDE_CODE) {
            counts += EXTRA_COUNTS / 2;
        }
        return counts < MAX_COUNTS ? counts : MAX_COUNTS;
    }
}
