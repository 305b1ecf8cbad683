package clickweight.protocol.hid;

/**
 * The report descriptors of the two interfaces, built item by item (HID 1.11, section 6.2.2; usages from the HID Usage
 * Tables).
 */
public final class ReportDescriptor {
    /** Usage page of the bench's collection: the first of those that HID leaves to vendors. */
    public static final int VENDOR_PAGE = 0xFF00;

    private static final int GENERIC_DESKTOP = 0x01;
    private static final int BUTTON = 0x09;
    private static final int CONSUMER = 0x0C;

    private static final int POINTER = 0x01;
    private static final int MOUSE = 0x02;
    private static final int X = 0x30;
    private static final int Y = 0x31;
    private static final int WHEEL = 0x38;
    private static final int RESOLUTION_MULTIPLIER = 0x48;
    private static final int AC_PAN = 0x238;

    private ReportDescriptor() {}

    /**
     * Interface 0, the mouse; a fresh copy. Wheel and pan each stand in a logical collection with their Resolution
     * Multiplier: a host that sets it receives 120 units per detent, one that does not receives whole detents.
     */
    public static byte[] mouse() {
        ReportItems items = new ReportItems();
        items.usagePage(GENERIC_DESKTOP).usage(MOUSE).collection(ReportItems.APPLICATION);
        items.reportId(MouseInputReport.REPORT_ID).usage(POINTER).collection(ReportItems.PHYSICAL);
        buttons(items);
        movement(items);
        scroll(items, GENERIC_DESKTOP, WHEEL);
        scroll(items, CONSUMER, AC_PAN);
        // fills the byte that the two multipliers began
        items.fields(1, 4).feature(ReportItems.CONSTANT);
        return items.end().end().toBytes();
    }

    /** Interface 1, the bench's: an input, an output and a feature report of {@link VendorReport}; a fresh copy. */
    public static byte[] vendor() {
        ReportItems items = new ReportItems();
        items.usagePage(VENDOR_PAGE).usage(0x01).collection(ReportItems.APPLICATION);
        items.logical(0, 255).fields(VendorReport.LENGTH, 8);
        items.usage(0x02).input(ReportItems.DATA_VARIABLE_ABSOLUTE);
        items.usage(0x03).output(ReportItems.DATA_VARIABLE_ABSOLUTE);
        items.usage(0x04).feature(ReportItems.DATA_VARIABLE_ABSOLUTE);
        return items.end().toBytes();
    }

    private static void buttons(ReportItems items) {
        items.usagePage(BUTTON).usages(1, 5).logical(0, 1).fields(5, 1);
        items.input(ReportItems.DATA_VARIABLE_ABSOLUTE);
        // padding to the byte
        items.fields(1, 3).input(ReportItems.CONSTANT);
    }

    private static void movement(ReportItems items) {
        items.usagePage(GENERIC_DESKTOP).usage(X).usage(Y);
        items.logical(-32767, 32767).fields(2, 16).input(ReportItems.DATA_VARIABLE_RELATIVE);
    }

    private static void scroll(ReportItems items, int page, int usage) {
        // the collection ties the multiplier to its wheel
        items.collection(ReportItems.LOGICAL).usagePage(GENERIC_DESKTOP).usage(RESOLUTION_MULTIPLIER);
        items.logical(0, 1).physical(1, 120).fields(1, 2).feature(ReportItems.DATA_VARIABLE_ABSOLUTE);
        items.physical(0, 0).usagePage(page).usage(usage);
        items.logical(-32767, 32767).fields(1, 16).input(ReportItems.DATA_VARIABLE_RELATIVE);
        items.end();
    }
}
