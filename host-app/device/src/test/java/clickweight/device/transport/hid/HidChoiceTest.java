package clickweight.device.transport.hid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.transport.TransportException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HidChoiceTest {
    private static final int MOUSE_PAGE = 1;
    private static final int BENCH_PAGE = 0xFF00;

    private static final AttachedHid MOUSE = ours("/dev/hidraw0", "ab01", MOUSE_PAGE);
    private static final AttachedHid BENCH = ours("/dev/hidraw1", "ab01", BENCH_PAGE);
    private static final AttachedHid OTHER_BENCH = ours("/dev/hidraw3", "ab02", BENCH_PAGE);
    private static final AttachedHid KEYBOARD =
            new AttachedHid("/dev/hidraw7", 0x046D, 0xC31C, "", "Some keyboard", MOUSE_PAGE);

    private static AttachedHid ours(String path, String serialNumber, int page) {
        return new AttachedHid(path, 0x1209, 0x0001, serialNumber, "Clickweight mouse", page);
    }

    private static String refusal(String text, AttachedHid... attached) {
        String sentence = assertThrows(TransportException.class, () -> new HidChoice(List.of(attached)).of(text))
                .getMessage();
        assertTrue(sentence.endsWith("."), sentence);
        return sentence;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab01", "AB01", "/dev/hidraw1"})
    void theOneMouseHasThreeNames(String text) throws TransportException {
        assertEquals(BENCH, new HidChoice(List.of(KEYBOARD, MOUSE, BENCH)).of(text));
    }

    @Test
    void ofTwoMiceOneMustBeNamed() throws TransportException {
        assertEquals(
                "2 Clickweight mice are on USB (ab01, ab02): say which, as in --device hid:ab01.",
                refusal("", MOUSE, BENCH, OTHER_BENCH));
        assertEquals(OTHER_BENCH, new HidChoice(List.of(BENCH, OTHER_BENCH)).of("ab02"));
    }

    @Test
    void aMouseWithoutASerialNumberIsCalledByItsPath() {
        assertEquals("/dev/hidraw5", ours("/dev/hidraw5", "", BENCH_PAGE).name());
    }

    @Test
    void whatIsNotThereIsSaidInASentence() {
        assertEquals(
                "No Clickweight mouse is on USB: plug it in and look with devices, or use sim: for a simulated one.",
                refusal("", KEYBOARD));
        assertEquals(
                "No Clickweight mouse with serial number AB02 is on USB: plug it in, and look with devices which ones are.",
                refusal("AB02", MOUSE, BENCH));
        assertEquals(
                "hid:/dev/hidraw9 is not there: plug the mouse in, and look with devices what it is called.",
                refusal("/dev/hidraw9", MOUSE, BENCH));
    }

    @Test
    void aMouseWithoutItsInterfaceForTheBenchIsNotMissing() {
        String sentence =
                "The Clickweight mouse ab01 is there without its interface for the bench: unplug it and plug it"
                        + " in again; if that does not help, put its firmware on it anew.";
        assertEquals(sentence, refusal("", MOUSE));
        assertEquals(sentence, refusal("ab01", MOUSE));
    }

    @Test
    void aDeviceOfSomebodyElseIsNamed() {
        assertEquals(
                "hid:/dev/hidraw7 (Some keyboard) is no interface of a Clickweight mouse for the bench: look with devices"
                        + " which ones are.",
                refusal("/dev/hidraw7", KEYBOARD, BENCH));
    }

    /** Paths as hidapi gives them there. */
    @ParameterizedTest
    @ValueSource(strings = {"\\\\?\\hid#vid_1209&pid_0001&mi_01#7&1", "DevSrvsID:4294969353"})
    void pathsOfOtherSystemsAreNoSerialNumbers(String path) throws TransportException {
        AttachedHid there = ours(path, "ab01", BENCH_PAGE);
        assertEquals(there, new HidChoice(List.of(there)).of(path));
    }
}
