package clickweight.device.mouse;

/**
 * The range of values, as two items give it.
 *
 * @param minimum with a sign
 * @param maximumSigned the largest, if it is meant with a sign
 * @param maximumUnsigned the same, if not
 */
record Extent(int minimum, int maximumSigned, long maximumUnsigned) {
    static final Extent NONE = new Extent(0, 0, 0);

    Extent withMinimum(int signed) {
        return new Extent(signed, maximumSigned, maximumUnsigned);
    }

    Extent withMaximum(int signed, long unsigned) {
        return new Extent(minimum, signed, unsigned);
    }

    /** The largest value. Many makers write 255 in one byte, which would be -1: only a minimum below 0 makes it that. */
    long maximum() {
        return minimum < 0 ? maximumSigned : maximumUnsigned;
    }

    boolean contains(long value) {
        return value >= minimum && value <= maximum();
    }

    boolean isNone() {
        return minimum == 0 && maximum() == 0;
    }
}
