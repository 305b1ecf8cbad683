package clickweight.device.mouse;

/** Numbers of any width at any place in a report: least significant bit first (HID 1.11, section 8). */
final class Bits {
    private Bits() {}

    /**
     * The number at a place that is all in the report.
     *
     * @param firstBit from the report's first byte on
     * @param width 1 to 32
     */
    static long unsigned(byte[] report, int firstBit, int width) {
        long value = 0;
        int last = firstBit + width - 1 >> 3;
        for (int at = last; at >= firstBit >> 3; at--) {
            value = value << Byte.SIZE | report[at] & 0xFF;
        }
        return value >>> (firstBit & 7) & (1L << width) - 1;
    }

    /** The same number with its highest bit for a sign. */
    static long signed(long unsigned, int width) {
        int rest = Long.SIZE - width;
        return unsigned << rest >> rest;
    }
}
