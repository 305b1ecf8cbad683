package clickweight.protocol.hid;

/**
 * Short items of a report descriptor, one after the other (HID 1.11, section 6.2.2.2: the low two bits of a prefix are
 * the length of its data).
 */
final class ReportItems {
    static final int APPLICATION = 0x01;
    static final int PHYSICAL = 0x00;
    static final int LOGICAL = 0x02;

    static final int CONSTANT = 0x03;
    static final int DATA_VARIABLE_ABSOLUTE = 0x02;
    static final int DATA_VARIABLE_RELATIVE = 0x06;

    private final byte[] bytes = new byte[192];
    private int length;

    ReportItems usagePage(int page) {
        return page > 0xFF ? wide(0x06, page) : item(0x05, page);
    }

    ReportItems usage(int usage) {
        return usage > 0xFF ? wide(0x0A, usage) : item(0x09, usage);
    }

    ReportItems usages(int minimum, int maximum) {
        return item(0x19, minimum).item(0x29, maximum);
    }

    ReportItems collection(int kind) {
        return item(0xA1, kind);
    }

    ReportItems end() {
        bytes[length++] = (byte) 0xC0;
        return this;
    }

    ReportItems reportId(int id) {
        return item(0x85, id);
    }

    /** Range of the values as they travel; data is signed, so 255 takes two bytes. */
    ReportItems logical(int minimum, int maximum) {
        if (minimum < Byte.MIN_VALUE || maximum > Byte.MAX_VALUE) {
            return wide(0x16, minimum).wide(0x26, maximum);
        }
        return item(0x15, minimum).item(0x25, maximum);
    }

    /** Range of what the values mean; 0 and 0 stand for the logical range. */
    ReportItems physical(int minimum, int maximum) {
        return item(0x35, minimum).item(0x45, maximum);
    }

    /** What the next fields look like: so many of so many bits each. */
    ReportItems fields(int count, int bits) {
        return item(0x75, bits).item(0x95, count);
    }

    ReportItems input(int flags) {
        return item(0x81, flags);
    }

    ReportItems output(int flags) {
        return item(0x91, flags);
    }

    ReportItems feature(int flags) {
        return item(0xB1, flags);
    }

    private ReportItems item(int prefix, int value) {
        bytes[length++] = (byte) prefix;
        bytes[length++] = (byte) value;
        return this;
    }

    private ReportItems wide(int prefix, int value) {
        item(prefix, value);
        bytes[length++] = (byte) (value >> 8);
        return this;
    }

    /** A copy of all items so far. */
    byte[] toBytes() {
        byte[] copy = new byte[length];
        System.arraycopy(bytes, 0, copy, 0, length);
        return copy;
    }
}
