package clickweight.protocol.hid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReportDescriptorTest {
    /** Walks the items as HID 1.11 section 6.2.2.2 lays them out: low two bits of the prefix are the data's length. */
    private static int[] bits(byte[] d) {
        int depth = 0;
        int size = 0;
        int count = 0;
        int[] bits = new int[3];
        for (int at = 0; at < d.length; ) {
            int prefix = d[at] & 0xFF;
            int length = prefix & 3;
            int value = length == 0 ? 0 : d[at + 1] & 0xFF;
            switch (prefix & 0xFC) {
                case 0xA0 -> depth++;
                case 0xC0 -> depth--;
                case 0x74 -> size = value;
                case 0x94 -> count = value;
                case 0x80 -> bits[0] += size * count;
                case 0x90 -> bits[1] += size * count;
                case 0xB0 -> bits[2] += size * count;
                default -> {}
            }
            at += 1 + length;
        }
        assertEquals(0, depth, "every collection is closed");
        return bits;
    }

    @Test
    void mouseItemsDescribeExactlyTheBytesOfTheReport() {
        int[] bits = bits(ReportDescriptor.mouse());
        assertEquals((MouseInputReport.LENGTH - 1) * 8, bits[0], "input report without its id");
        assertEquals(0, bits[1]);
        assertEquals(8, bits[2], "two multipliers of two bits and padding");
    }

    @Test
    void vendorItemsDescribeTheSameReportThreeTimes() {
        int[] bits = bits(ReportDescriptor.vendor());
        assertEquals(512, bits[0], "64 bytes");
        assertEquals(512, bits[1]);
        assertEquals(512, bits[2]);
        // usage page FF00, usage 1, collection; logical 0 to 255, 8 bits, 64 of them; input, output, feature; end
        assertEquals(
                "0600ff0901a10116000026ff007508954009028102090391020904b102c0",
                java.util.HexFormat.of().formatHex(ReportDescriptor.vendor()));
    }

    /** HID 1.11, appendix B.2. */
    @Test
    void bootReportHoldsThreeButtonsAndTwoMovementsWithoutAnId() {
        byte[] report = {9, 9, 9, 9};
        MouseInputReport.writeBoot(report, 0xFF, -2, 3);
        assertEquals("[7, -2, 3, 9]", java.util.Arrays.toString(report));
        assertEquals(3, MouseInputReport.BOOT_LENGTH);
    }

    @Test
    void reportHoldsSignedMovementsLittleEndian() {
        byte[] report = new byte[MouseInputReport.LENGTH];
        MouseInputReport.write(report, 0xFF, -2, 300, -120, 1);
        assertEquals("[1, 31, -2, -1, 44, 1, -120, -1, 1, 0]", java.util.Arrays.toString(report));
        assertEquals(31, MouseInputReport.buttons(report));
        assertEquals(-120, MouseInputReport.wheel(report));
    }
}
