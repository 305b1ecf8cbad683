package clickweight.device.mouse;

import static clickweight.device.mouse.Descriptors.bytes;
import static clickweight.device.mouse.Descriptors.mouse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What descriptors say of a mouse. */
class MouseFormTest {
    private static String refusal(byte[] descriptor) {
        String sentence = String.valueOf(assertThrows(DescriptorException.class, () -> MouseForm.of(descriptor))
                .getMessage());
        assertTrue(sentence.endsWith(".") && sentence.contains(": "), sentence);
        return sentence;
    }

    private static String broken(byte[] descriptor) {
        String sentence = refusal(descriptor);
        assertTrue(sentence.startsWith("The report descriptor of this device cannot be followed, at byte "), sentence);
        return sentence;
    }

    @Test
    void theBootMouseHasThreeButtonsAndNoWheel() throws DescriptorException {
        MouseForm form = MouseForm.of(Descriptors.BOOT);
        assertEquals("{1, 2, 3}", form.buttons().toString());
        assertTrue(form.has(Axis.X) && form.has(Axis.Y));
        assertFalse(form.has(Axis.WHEEL) || form.has(Axis.PAN));
        assertEquals(3, form.longestInputBytes());
    }

    @Test
    void ourOwnMouseHasFiveButtonsAndAMultiplierForEachWheel() throws DescriptorException {
        MouseForm form = MouseForm.of(Descriptors.OURS);
        assertEquals("{1, 2, 3, 4, 5}", form.buttons().toString());
        assertEquals(10, form.longestInputBytes());
        Multiplier wheel = form.multiplier(Axis.WHEEL).orElseThrow();
        Multiplier pan = form.multiplier(Axis.PAN).orElseThrow();
        assertEquals(1, wheel.reportId());
        // the kernel sets both of the two-bit multipliers: 0x05
        assertEquals(120, wheel.unitsPerDetent(bytes(1, 0x05), 2));
        assertEquals(120, pan.unitsPerDetent(bytes(1, 0x05), 2));
        assertEquals(1, wheel.unitsPerDetent(bytes(1, 0x04), 2));
        assertEquals(120, pan.unitsPerDetent(bytes(1, 0x04), 2));
        assertEquals(1, wheel.unitsPerDetent(bytes(1), 1), "a report without its data says nothing");
    }

    @Test
    void theGamingMouseHasSixteenButtonsAndOnlyItsWheelIsMultiplied() throws DescriptorException {
        MouseForm form = MouseForm.of(Descriptors.GAMING);
        assertEquals(16, form.buttons().cardinality());
        assertEquals(32, form.longestInputBytes(), "the longest is the maker's own, 31 bytes and its id");
        assertEquals(8, form.multiplier(Axis.WHEEL).orElseThrow().unitsPerDetent(bytes(2, 1), 2));
        assertTrue(form.has(Axis.PAN));
        assertTrue(form.multiplier(Axis.PAN).isEmpty());
    }

    @Test
    void whatIsNoMouseIsRefused() {
        for (byte[] descriptor : List.of(Descriptors.KEYBOARD, bytes(), mouse())) {
            assertTrue(refusal(descriptor).startsWith("This device says of itself that it is no mouse"));
        }
    }

    @Test
    void buttonsOfAnotherCollectionAreNotTheMouses() {
        // a game pad: Generic Desktop 5
        byte[] pad = bytes(
                0x05, 0x01, 0x09, 0x05, 0xA1, 0x01, 0x05, 0x09, 0x19, 0x01, 0x29, 0x08, 0x25, 0x01, 0x75, 0x01, 0x95,
                0x08, 0x81, 0x02, 0xC0);
        assertTrue(refusal(pad).contains("no mouse"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 20, 50})
    void aDescriptorThatIsCutIsRefused(int missing) {
        byte[] cut = Arrays.copyOf(Descriptors.OURS, Descriptors.OURS.length - missing);
        assertTrue(refusal(cut).contains("cannot be followed"), refusal(cut));
    }

    @Test
    void everyWayToBeBrokenHasItsSentence() {
        assertTrue(broken(bytes(0xC0)).contains("ends that did not begin"));
        assertTrue(broken(bytes(0xA1, 0x01)).contains("ends within a collection"));
        assertTrue(broken(mouse(0xB4)).contains("popped that was not pushed"));
        assertTrue(broken(mouse(0x85, 0x00)).contains("the id 0"));
        assertTrue(broken(mouse(0x86, 0x00, 0x01)).contains("the id 256"));
        assertTrue(broken(mouse(0xA9, 0x00)).contains("closes that was not open"));
        assertTrue(broken(mouse(0xA9, 0x01, 0xA9, 0x01)).contains("opens within another"));
        assertTrue(broken(mouse(0xA9, 0x01, 0x81, 0x02)).contains("is still open"));
        assertTrue(broken(bytes(0x05)).contains("cut off"));
        assertTrue(broken(bytes(0xFE, 0x05, 0x01)).contains("cut off"));
        int[] pushes = new int[65];
        Arrays.fill(pushes, 0xA4);
        assertTrue(broken(mouse(pushes)).contains("64 states"));
        assertTrue(broken(new byte[0x10000]).contains("length that USB can name"));
    }

    @ParameterizedTest
    @CsvSource({"255,255,255,255", "0,0,0,128", "0,0,1,0"})
    void aFieldLongerThanAnyReportIsRefusedBeforeAnythingIsKept(int a, int b, int c, int d) {
        byte[] claim = mouse(
                0x05, 0x09, 0x19, 0x01, 0x29, 0x03, 0x75, 0x01, 0x97, a, b, c, d, 0x81, 0x02, 0x75, 0x20, 0x81, 0x02);
        assertTrue(refusal(claim).contains("longer than USB can carry"), refusal(claim));
        byte[] wide = mouse(0x05, 0x09, 0x19, 0x01, 0x29, 0x03, 0x95, 0x20, 0x77, a, b, c, d, 0x81, 0x02);
        assertTrue(refusal(wide).contains("longer than USB can carry"), refusal(wide));
    }

    @Test
    void longItemsAndReservedOnesAreSkipped() throws DescriptorException {
        MouseForm form = MouseForm.of(mouse(
                0xFE, 0x03, 0x10, 0xC0, 0xC0, 0xC0, 0xF0,
                0x0C, // a long item with what would end the mouse; two reserved
                0x05, 0x09, 0x19, 0x01, 0x29, 0x02, 0x25, 0x01, 0x75, 0x01, 0x95, 0x02, 0x81, 0x02));
        assertEquals("{1, 2}", form.buttons().toString());
    }

    @Test
    void aPageBehindItsUsagesCountsForThemAndAUsageOf32BitsKeepsItsOwn() throws DescriptorException {
        MouseForm behind =
                MouseForm.of(mouse(0x19, 0x01, 0x29, 0x02, 0x05, 0x09, 0x25, 0x01, 0x75, 0x01, 0x95, 0x02, 0x81, 0x02));
        assertEquals("{1, 2}", behind.buttons().toString());
        MouseForm own = MouseForm.of(mouse(
                0x0B, 0x07, 0x00, 0x09, 0x00, 0x09, 0x38, 0x15, 0x81, 0x25, 0x7F, 0x75, 0x08, 0x95, 0x02, 0x81, 0x06));
        assertEquals("{7}", own.buttons().toString());
        assertTrue(own.has(Axis.WHEEL));
    }

    @Test
    void ofADelimitedSetTheFirstUsageCounts() throws DescriptorException {
        MouseForm form = MouseForm.of(mouse(
                0x05, 0x09, 0xA9, 0x01, 0x09, 0x04, 0x09, 0x05, 0xA9, 0x00, 0x09, 0x06, 0x25, 0x01, 0x75, 0x01, 0x95,
                0x02, 0x81, 0x02));
        assertEquals("{4, 6}", form.buttons().toString());
    }

    @Test
    void aRangeThatRunsBackwardsOrHasOneEndNamesNothing() {
        assertTrue(refusal(mouse(0x05, 0x09, 0x19, 0x05, 0x29, 0x01, 0x25, 0x01, 0x75, 0x01, 0x95, 0x02, 0x81, 0x02))
                .contains("no mouse"));
        assertTrue(refusal(mouse(0x05, 0x09, 0x19, 0x05, 0x25, 0x01, 0x75, 0x01, 0x95, 0x02, 0x81, 0x02))
                .contains("no mouse"));
    }

    @Test
    void aWheelThatTellsAPlaceInsteadOfATurnIsNone() {
        assertTrue(refusal(mouse(0x09, 0x38, 0x15, 0x81, 0x25, 0x7F, 0x75, 0x08, 0x95, 0x01, 0x81, 0x02))
                .contains("no mouse"));
    }

    @Test
    void aMultiplierThatClaimsMoreThanANumberHoldsStaysOne() throws DescriptorException {
        MouseForm form = MouseForm.of(mouse(
                0x09, 0x38, 0x15, 0x81, 0x25, 0x7F, 0x75, 0x08, 0x95, 0x01, 0x81, 0x06, // wheel
                0x09, 0x48, 0x15, 0x00, 0x25, 0x01, 0x47, 0xFF, 0xFF, 0xFF, 0xFF, 0xB1, 0x02)); // 0 to 2^32 - 1
        Multiplier multiplier = form.multiplier(Axis.WHEEL).orElseThrow();
        assertEquals(Integer.MAX_VALUE, multiplier.unitsPerDetent(bytes(1), 1));
        assertEquals(1, multiplier.unitsPerDetent(bytes(0), 1));
    }
}
