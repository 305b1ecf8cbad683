package clickweight.protocol.hid;

/**
 * The input report of the mouse collection, as {@link ReportDescriptor} declares it:
 *
 * <pre>
 * byte 0    report id 1
 * byte 1    bits 0-4: buttons 1 to 5 (left, right, middle, back, forward); bits 5-7: 0
 * byte 2-3  X, 4-5 Y: signed, relative
 * byte 6-7  wheel, 8-9 pan: signed, in 1/120 of a detent while the Resolution Multiplier is on
 * </pre>
 *
 * In boot protocol the host is a BIOS that reads no descriptor, and the report is the one of HID 1.11, appendix B.2:
 *
 * <pre>
 * byte 0    bits 0-2: buttons 1 to 3
 * byte 1    X, 2 Y: signed, relative
 * </pre>
 */
public final class MouseInputReport {
    public static final int REPORT_ID = 1;
    public static final int LENGTH = 10;
    /** Length of the report in boot protocol. */
    public static final int BOOT_LENGTH = 3;

    public static final int BUTTON_LEFT = 1;
    public static final int BUTTON_RIGHT = 2;
    /** HID button 3: wheel button and middle button, OR-ed. */
    public static final int BUTTON_MIDDLE = 4;

    private MouseInputReport() {}

    /** Writes a report of {@link #LENGTH} bytes; movements must fit 16 bits signed. */
    public static void write(byte[] out, int buttons, int x, int y, int wheel, int pan) {
        out[0] = REPORT_ID;
        out[1] = (byte) (buttons & 0x1F);
        put16(out, 2, x);
        put16(out, 4, y);
        put16(out, 6, wheel);
        put16(out, 8, pan);
    }

    /** Writes a report of {@link #BOOT_LENGTH} bytes; movements must fit 8 bits signed. */
    public static void writeBoot(byte[] out, int buttons, int x, int y) {
        out[0] = (byte) (buttons & 7);
        out[1] = (byte) x;
        out[2] = (byte) y;
    }

    private static void put16(byte[] out, int at, int value) {
        out[at] = (byte) value;
        out[at + 1] = (byte) (value >> 8);
    }

    public static int buttons(byte[] report) {
        return report[1] & 0x1F;
    }

    public static int wheel(byte[] report) {
        return (short) (report[6] & 0xFF | report[7] << 8);
    }
}
