package clickweight.device.mouse;

/**
 * The items of a report descriptor, one after the other (HID 1.11, section 6.2.2.2 and 6.2.2.3):
 *
 * <pre>
 * short item   tag 4 bits, type 2 bits, length 2 bits (0, 1, 2, 4)   data
 * long item    0xFE, length of data, long tag, data: none is defined, all are skipped
 * </pre>
 */
final class DescriptorItems {
    private static final int LONG_ITEM = 0xFE;
    private static final int LONG_HEADER = 3;
    private static final int TAG_AND_TYPE = 0xFC;
    private static final int LENGTH = 0x03;

    private final byte[] bytes;
    private int next;
    private int start;
    private int kind;
    private int length;
    private int data;

    DescriptorItems(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes to the next short item; false at the end. */
    boolean next() throws DescriptorException {
        while (next < bytes.length) {
            start = next;
            int prefix = bytes[next] & 0xFF;
            if (prefix != LONG_ITEM) {
                take(prefix);
                return true;
            }
            int header = next + 1 < bytes.length ? LONG_HEADER + (bytes[next + 1] & 0xFF) : LONG_HEADER;
            skip(header);
        }
        return false;
    }

    private void take(int prefix) throws DescriptorException {
        kind = prefix & TAG_AND_TYPE;
        length = (prefix & LENGTH) == LENGTH ? LENGTH + 1 : prefix & LENGTH;
        data = 0;
        int from = next + 1;
        skip(1 + length);
        for (int i = 0; i < length; i++) {
            data |= (bytes[from + i] & 0xFF) << 8 * i;
        }
    }

    private void skip(int count) throws DescriptorException {
        if (count > bytes.length - next) {
            throw DescriptorException.broken(start, "an item is cut off");
        }
        next += count;
    }

    /** Tag and type: the prefix without its length. */
    int kind() {
        return kind;
    }

    /** Bytes of data: 0, 1, 2 or 4. */
    int length() {
        return length;
    }

    /** The data as a number without a sign, 0 to 2^32 - 1. */
    long unsigned() {
        return data & 0xFFFFFFFFL;
    }

    /** The data as a number with a sign, extended from its length. */
    int signed() {
        return switch (length) {
            case 1 -> (byte) data;
            case 2 -> (short) data;
            default -> data;
        };
    }

    /** Where this item begins. */
    int offset() {
        return start;
    }
}
