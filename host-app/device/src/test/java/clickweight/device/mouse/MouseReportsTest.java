package clickweight.device.mouse;

import static clickweight.device.mouse.Descriptors.bytes;
import static clickweight.device.mouse.Descriptors.mouse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.protocol.hid.MouseInputReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports to what happened between them. */
class MouseReportsTest {
    private final List<String> heard = new ArrayList<>();
    private final MouseListener listener = new MouseListener() {
        @Override
        public void onButton(int button, boolean down, long micros) {
            heard.add(micros + " " + button + (down ? " down" : " up"));
        }

        @Override
        public void onAxis(Axis axis, int units, long micros) {
            heard.add(micros + " " + axis + " " + units);
        }
    };

    private MouseReports reportsOf(byte[] descriptor) throws DescriptorException {
        return new MouseReports(MouseForm.of(descriptor), listener);
    }

    private List<String> heardOf(MouseReports reports, long micros, int... report) {
        heard.clear();
        reports.accept(bytes(report), report.length, micros);
        return List.copyOf(heard);
    }

    @Test
    void theBootMousePressesMovesAndReleases() throws DescriptorException {
        MouseReports boot = reportsOf(Descriptors.BOOT);
        assertEquals(List.of("10 1 down", "10 3 down"), heardOf(boot, 10, 0b101, 0, 0));
        assertEquals(List.of("20 X -1", "20 Y 127"), heardOf(boot, 20, 0b101, 0xFF, 0x7F));
        assertEquals(List.of("30 1 up"), heardOf(boot, 30, 0b100, 0, 0));
        assertEquals(List.of(), heardOf(boot, 40, 0b11111100, 0, 0), "filling is no button");
    }

    @Test
    void ourOwnReportIsReadAsItWasWritten() throws DescriptorException {
        MouseReports ours = reportsOf(Descriptors.OURS);
        byte[] report = new byte[MouseInputReport.LENGTH];
        MouseInputReport.write(report, MouseInputReport.BUTTON_MIDDLE, -300, 32767, -120, 15);
        ours.accept(report, report.length, 5);
        assertEquals(List.of("5 3 down", "5 WHEEL -120", "5 PAN 15", "5 X -300", "5 Y 32767"), heard);
    }

    @Test
    void numbersOfTwelveBitsCrossTheirBytes() throws DescriptorException {
        MouseReports gaming = reportsOf(Descriptors.GAMING);
        // X = -2 = 0xFFE, Y = 0x123: bytes FE 3F 12
        assertEquals(
                List.of("1 10 down", "1 16 down", "1 WHEEL -1", "1 PAN 2", "1 X -2", "1 Y 291"),
                heardOf(gaming, 1, 2, 0x00, 0x82, 0xFE, 0x3F, 0x12, 0xFF, 0x02));
        assertEquals(List.of(), heardOf(gaming, 2, 3, 0xFF, 0xFF, 0xFF, 0xFF), "another report is not the mouse's");
        assertEquals(List.of("3 10 up", "3 16 up"), heardOf(gaming, 3, 2, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void ofACutReportOnlyWhatIsThereCounts() throws DescriptorException {
        MouseReports gaming = reportsOf(Descriptors.GAMING);
        heardOf(gaming, 1, 2, 0x01, 0x80, 0, 0, 0, 0, 0);
        assertEquals(List.of("2 1 up", "2 2 down"), heardOf(gaming, 2, 2, 0x02), "button 16 is not told of and stays");
        assertEquals(List.of(), heardOf(gaming, 3, 2));
        assertEquals(List.of(), heardOf(gaming, 4));
        assertEquals(List.of("5 16 up"), heardOf(gaming, 5, 2, 0x02, 0x00));
    }

    @Test
    void anArrayNamesTheButtonsThatAreDown() throws DescriptorException {
        // two values of 8 bits, 1 to 5, for buttons 11 to 15; 0 is out of range and names none
        MouseReports array = reportsOf(
                mouse(0x05, 0x09, 0x19, 0x0B, 0x29, 0x0F, 0x15, 0x01, 0x25, 0x05, 0x75, 0x08, 0x95, 0x02, 0x81, 0x00));
        assertEquals(List.of("1 11 down", "1 15 down"), heardOf(array, 1, 1, 5));
        assertEquals(List.of("2 11 up"), heardOf(array, 2, 5, 0));
        assertEquals(List.of("3 15 up"), heardOf(array, 3, 6, 255), "beyond the last usage there is nothing");
    }

    @Test
    void aButtonToldOfTwiceIsDownIfOnePlaceSaysSo() throws DescriptorException {
        // three values, usages 1 and 2: the third means 2 again
        MouseReports twice =
                reportsOf(mouse(0x05, 0x09, 0x19, 0x01, 0x29, 0x02, 0x25, 0x01, 0x75, 0x01, 0x95, 0x03, 0x81, 0x02));
        assertEquals(List.of("1 2 down"), heardOf(twice, 1, 0b100));
        assertEquals(List.of(), heardOf(twice, 2, 0b010));
        assertEquals(List.of("3 2 up"), heardOf(twice, 3, 0b000));
    }

    @Test
    void aMinimumBelowZeroMakesValuesSignedAndOthersAreNot() throws DescriptorException {
        // wheel 0 to 255 in one byte, as some write it: the maximum is no -1
        MouseReports unsigned =
                reportsOf(mouse(0x09, 0x38, 0x15, 0x00, 0x25, 0xFF, 0x75, 0x08, 0x95, 0x01, 0x81, 0x46));
        assertEquals(List.of("1 WHEEL 255"), heardOf(unsigned, 1, 0xFF));
        // -127 to 127 with a null state: -128 stands for nothing; without one it is taken
        MouseReports nulled = reportsOf(mouse(0x09, 0x38, 0x15, 0x81, 0x25, 0x7F, 0x75, 0x08, 0x95, 0x01, 0x81, 0x46));
        assertEquals(List.of(), heardOf(nulled, 1, 0x80));
        MouseReports taken = reportsOf(mouse(0x09, 0x38, 0x15, 0x81, 0x25, 0x7F, 0x75, 0x08, 0x95, 0x01, 0x81, 0x06));
        assertEquals(List.of("1 WHEEL -128"), heardOf(taken, 1, 0x80));
    }

    @Test
    void numbersOf32BitsAreRead() throws DescriptorException {
        // three bits of filling before it, so that five bytes are touched
        MouseReports wide = reportsOf(mouse(
                0x95, 0x01, 0x75, 0x03, 0x81, 0x03, 0x09, 0x38, 0x17, 0x00, 0x00, 0x00, 0x80, 0x27, 0xFF, 0xFF, 0xFF,
                0x7F, 0x75, 0x20, 0x81, 0x06));
        assertEquals(List.of("1 WHEEL -1"), heardOf(wide, 1, 0xF8, 0xFF, 0xFF, 0xFF, 0x07));
        assertEquals(List.of("2 WHEEL -2147483648"), heardOf(wide, 2, 0, 0, 0, 0, 0x04));
        assertEquals(List.of(), heardOf(wide, 3, 0xFF, 0xFF, 0xFF, 0xFF), "the last bits are missing");
    }

    @Test
    void pushAndPopBringBackWhatWasInForce() throws DescriptorException {
        MouseReports pushed = reportsOf(mouse(
                0x15, 0x81, 0x25, 0x7F, 0x75, 0x08, 0x95, 0x01, 0xA4, // wheel form, pushed
                0x05, 0x09, 0x19, 0x01, 0x29, 0x08, 0x15, 0x00, 0x25, 0x01, 0x75, 0x01, 0x95, 0x08, 0x81, 0x02, 0xB4,
                0x09, 0x38, 0x81, 0x06));
        assertEquals(List.of("1 8 down", "1 WHEEL -3"), heardOf(pushed, 1, 0x80, 0xFD));
    }
}
