package clickweight.protocol.hid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReportDescriptorTest {
    /** Walks the items as HID 1.11 section 6.2.2.2 lays them out: low two bits of the prefix are the data's length. */
    @Test
    void itemsDescribeExactlyTheBytesOfTheReport() {
        byte[] d = ReportDescriptor.bytes();
        int depth = 0;
        int inputBits = 0;
        int featureBits = 0;
        int size = 0;
        int count = 0;
        for (int at = 0; at < d.length; ) {
            int prefix = d[at] & 0xFF;
            int length = prefix & 3;
            int value = length == 0 ? 0 : d[at + 1] & 0xFF;
            switch (prefix & 0xFC) {
                case 0xA0 -> depth++;
                case 0xC0 -> depth--;
                case 0x74 -> size = value;
                case 0x94 -> count = value;
                case 0x80 -> inputBits += size * count;
                case 0xB0 -> featureBits += size * count;
                default -> {}
            }
            at += 1 + length;
        }
        assertEquals(0, depth, "every collection is closed");
        assertEquals((MouseInputReport.LENGTH - 1) * 8, inputBits, "input report without its id");
        assertEquals(8, featureBits, "two multipliers of two bits and padding");
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
