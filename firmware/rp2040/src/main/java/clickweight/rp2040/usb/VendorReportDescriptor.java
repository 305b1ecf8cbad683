package clickweight.rp2040.usb;

/**
 * The report descriptor of the vendor interface: no report ids, 64 bytes in, out and feature, for one message each. Lives
 * here only until {@code clickweight.protocol.hid.ReportDescriptor} offers it.
 */
final class VendorReportDescriptor {
    private VendorReportDescriptor() {}

    static byte[] bytes() {
        return new byte[] {
            0x06,
            0x00,
            (byte) 0xFF, // Usage Page (Vendor 0xFF00)
            0x09,
            0x01, // Usage (1)
            (byte) 0xA1,
            0x01, // Collection (Application)
            0x15,
            0x00, //   Logical Minimum (0)
            0x26,
            (byte) 0xFF,
            0x00, //   Logical Maximum (255)
            0x75,
            0x08, //   Report Size (8)
            (byte) 0x95,
            0x40, //   Report Count (64)
            0x09,
            0x02, //   Usage (2)
            (byte) 0x81,
            0x02, //   Input (Data, Variable, Absolute)
            0x09,
            0x03, //   Usage (3)
            (byte) 0x91,
            0x02, //   Output
            0x09,
            0x04, //   Usage (4)
            (byte) 0xB1,
            0x02, //   Feature
            (byte) 0xC0 // End Collection
        };
    }
}
