package clickweight.protocol.hid;

/**
 * The report descriptor of the mouse interface, built item by item (HID 1.11, section 6.2.2; usages from the HID Usage
 * Tables). Wheel and pan each stand in a logical collection with their Resolution Multiplier: a host that sets it
 * receives 120 units per detent, one that does not receives whole detents.
 */
public final class ReportDescriptor {
    private static final int DATA_VARIABLE_ABSOLUTE = 0x02;
    private static final int DATA_VARIABLE_RELATIVE = 0x06;
    private static final int CONSTANT = 0x03;

    private final byte[] bytes = new byte[192];
    private int length;

    private ReportDescriptor() {}

    /** A fresh copy of the descriptor. */
    public static byte[] bytes() {
        ReportDescriptor d = new ReportDescriptor();
        d.item(0x05, 0x01); // Usage Page (Generic Desktop)
        d.item(0x09, 0x02); // Usage (Mouse)
        d.item(0xA1, 0x01); // Collection (Application)
        d.item(0x85, MouseInputReport.REPORT_ID);
        d.item(0x09, 0x01); //   Usage (Pointer)
        d.item(0xA1, 0x00); //   Collection (Physical)
        d.buttons();
        d.movement();
        d.scroll(0x01, 0x38, false); // Usage (Wheel)
        d.scroll(0x0C, 0x238, true); // Usage (AC Pan) of the Consumer page
        d.item(0x75, 4); //     Report Size (4): fills the feature byte
        d.item(0x95, 1);
        d.item(0xB1, CONSTANT);
        d.end();
        d.end();
        byte[] copy = new byte[d.length];
        System.arraycopy(d.bytes, 0, copy, 0, d.length);
        return copy;
    }

    private void buttons() {
        item(0x05, 0x09); // Usage Page (Button)
        item(0x19, 1); // Usage Minimum
        item(0x29, 5); // Usage Maximum
        logical(0, 1);
        item(0x75, 1);
        item(0x95, 5);
        item(0x81, DATA_VARIABLE_ABSOLUTE);
        item(0x75, 3); // padding to the byte
        item(0x95, 1);
        item(0x81, CONSTANT);
    }

    private void movement() {
        item(0x05, 0x01);
        item(0x09, 0x30); // Usage (X)
        item(0x09, 0x31); // Usage (Y)
        signed16();
        item(0x95, 2);
        item(0x81, DATA_VARIABLE_RELATIVE);
    }

    private void scroll(int page, int usage, boolean wideUsage) {
        item(0xA1, 0x02); // Collection (Logical): ties the multiplier to its wheel
        item(0x05, 0x01);
        item(0x09, 0x48); // Usage (Resolution Multiplier)
        logical(0, 1);
        item(0x35, 1); // Physical Minimum (1)
        item(0x45, 120); // Physical Maximum (120)
        item(0x75, 2);
        item(0x95, 1);
        item(0xB1, DATA_VARIABLE_ABSOLUTE);
        item(0x35, 0); // physical back to the logical range
        item(0x45, 0);
        item(0x05, page);
        if (wideUsage) {
            wide(0x0A, usage);
        } else {
            item(0x09, usage);
        }
        signed16();
        item(0x95, 1);
        item(0x81, DATA_VARIABLE_RELATIVE);
        end();
    }

    private void signed16() {
        wide(0x16, -32767);
        wide(0x26, 32767);
        item(0x75, 16);
    }

    private void logical(int minimum, int maximum) {
        item(0x15, minimum);
        item(0x25, maximum);
    }

    private void end() {
        bytes[length++] = (byte) 0xC0;
    }

    private void item(int prefix, int value) {
        bytes[length++] = (byte) prefix;
        bytes[length++] = (byte) value;
    }

    private void wide(int prefix, int value) {
        bytes[length++] = (byte) prefix;
        bytes[length++] = (byte) value;
        bytes[length++] = (byte) (value >> 8);
    }
}
