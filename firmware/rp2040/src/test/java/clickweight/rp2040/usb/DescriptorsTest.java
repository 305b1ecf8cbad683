package clickweight.rp2040.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.protocol.hid.ReportDescriptor;
import org.junit.jupiter.api.Test;

/** Bytes read by eye against USB 2.0 chapter 9 and HID 1.11, one field a line where it is not plain. */
class DescriptorsTest {
    private final Descriptors descriptors = new Descriptors(Hex.bytes(FakeHost.UNIQUE_ID));

    private static void assertBytes(String commented, byte[] actual) {
        StringBuilder expected = new StringBuilder();
        commented
                .lines()
                .forEach(line -> expected.append(line.replaceAll("\\|.*", "")).append(' '));
        assertEquals(expected.toString().trim().replaceAll("\\s+", " "), Hex.text(actual));
    }

    @Test
    void deviceDescriptorIsThatOfUsbTable9Dash8() {
        assertBytes("""
                12 01        | bLength 18, DEVICE
                00 02        | bcdUSB 2.00
                00 00 00     | class, subclass, protocol: each interface has its own
                40           | bMaxPacketSize0 64
                09 12 01 00  | idVendor 1209, idProduct 0001: pid.codes test
                10 00        | bcdDevice 0.10
                01 02 03     | manufacturer, product, serial number
                01           | bNumConfigurations
                """, descriptors.ofDevice(1, 0));
    }

    @Test
    void configurationHoldsMouseAndVendorInterface() {
        int mouse = ReportDescriptor.mouse().length;
        int vendor = ReportDescriptor.vendor().length;
        assertBytes("""
                09 02 42 00           | CONFIGURATION, wTotalLength 66 = 9 + 9 + 9 + 7 + 9 + 9 + 7 + 7
                02 01 00              | two interfaces, value 1, no string
                A0 32                 | bus powered, remote wakeup; 50 x 2 mA
                09 04 00 00 01        | INTERFACE 0, alternate 0, one endpoint
                03 01 02 00           | HID, boot subclass, mouse, no string
                09 21 11 01 00 01     | HID 1.11, no country, one class descriptor
                22 %02X 00            | REPORT
                07 05 81 03 10 00 01  | ENDPOINT 1 IN, interrupt, 16 bytes, 1 ms
                09 04 01 00 02        | INTERFACE 1, alternate 0, two endpoints
                03 00 00 00           | HID, no subclass
                09 21 11 01 00 01
                22 %02X 00
                07 05 82 03 40 00 01  | ENDPOINT 2 IN, interrupt, 64 bytes, 1 ms
                07 05 02 03 40 00 01  | ENDPOINT 2 OUT
                """.formatted(mouse, vendor), descriptors.ofDevice(2, 0));
    }

    @Test
    void stringsAreUtf16AndTheSerialNumberIsTheUniqueId() {
        assertBytes("04 03 09 04 | English (United States)", descriptors.ofDevice(3, 0));
        assertBytes("""
                18 03
                43 00 6C 00 69 00 63 00 6B 00 77 00 65 00 69 00 67 00 68 00 74 00 | Clickweight
                """, descriptors.ofDevice(3, 1));
        assertBytes("""
                24 03
                43 00 6C 00 69 00 63 00 6B 00 77 00 65 00 69 00 67 00 68 00 74 00 | Clickweight
                20 00 6D 00 6F 00 75 00 73 00 65 00                               | mouse
                """, descriptors.ofDevice(3, 2));
        assertBytes("""
                22 03
                45 00 36 00 36 00 30 00 35 00 38 00 33 00 38 00                   | E6605838
                38 00 33 00 32 00 41 00 39 00 46 00 30 00 43 00                   | 832A9F0C
                """, descriptors.ofDevice(3, 3));
    }

    @Test
    void vendorReportsAre64BytesInOutAndFeature() {
        assertBytes("""
                06 00 FF 09 01 A1 01     | Usage Page FF00, Usage 1, Collection (Application)
                16 00 00 26 FF 00 75 08  | bytes of 0 to 255
                95 40                    | 64 of them
                09 02 81 02              | Input
                09 03 91 02              | Output
                09 04 B1 02              | Feature
                C0
                """, descriptors.ofInterface(1, 0x22));
    }
}
