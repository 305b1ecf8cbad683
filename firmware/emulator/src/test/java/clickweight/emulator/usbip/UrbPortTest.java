package clickweight.emulator.usbip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.emulator.ControlOutcome;
import clickweight.emulator.EmulatedUsb;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Transfers against a device that says what it is told to. */
class UrbPortTest {
    private static final byte[] NOTHING = {};

    private final FakeCable cable = new FakeCable();
    private final UrbPort port = new UrbPort(cable);

    private static Urb in(int sequence, int endpoint, int length) {
        return new Urb(sequence, endpoint, true, length, new byte[8], NOTHING);
    }

    private static Urb out(int sequence, int... data) {
        byte[] bytes = new byte[data.length];
        for (int i = 0; i < data.length; i++) {
            bytes[i] = (byte) data[i];
        }
        return new Urb(sequence, 2, false, bytes.length, new byte[8], bytes);
    }

    private static Urb control(int sequence, int type, int request, int stage, byte[] data) {
        byte[] setup = EmulatedUsb.setup(type, request, 0, 0, stage);
        return new Urb(sequence, 0, type >= 0x80, type >= 0x80 ? stage : data.length, setup, data);
    }

    private UrbResult only() {
        List<UrbResult> results = port.takeResults();
        assertEquals(1, results.size());
        return results.getFirst();
    }

    private void expect(int sequence, int status) {
        UrbResult result = only();
        assertEquals(sequence, result.urb().sequence());
        assertEquals(status, result.status());
    }

    @Test
    void aReportStaysInTheDeviceUntilATransferWaitsForIt() {
        cable.report(1, 7);
        port.frame();
        assertEquals(List.of(), port.takeResults());
        port.submit(in(4, 1, 16));
        assertEquals(List.of(), port.takeResults());
        port.frame();
        UrbResult result = only();
        assertEquals(4, result.urb().sequence());
        assertArrayEquals(new byte[] {7}, result.data());
    }

    @Test
    void oneTransferFetchesOneReportAndThenAnEndpointIsOwedTheNext() {
        cable.report(1, 1);
        cable.report(1, 2);
        assertFalse(port.busy());
        port.submit(in(1, 1, 16));
        assertTrue(port.busy());
        assertFalse(port.owed());
        port.frame();
        expect(1, 0);
        assertTrue(port.owed());
        assertFalse(port.busy());
        port.frame();
        assertEquals(List.of(), port.takeResults());
        port.submit(in(2, 1, 16));
        assertFalse(port.owed());
        port.frame();
        assertArrayEquals(new byte[] {2}, only().data());
    }

    @Test
    void twoTransfersOfAnEndpointAreFilledInTheirOrderAndNothingIsOwedBetween() {
        cable.report(2, 1);
        cable.report(2, 2);
        port.submit(in(1, 2, 64));
        port.submit(in(2, 2, 64));
        port.frame();
        expect(1, 0);
        assertFalse(port.owed());
        port.frame();
        expect(2, 0);
        assertTrue(port.owed());
    }

    @Test
    void whatIsOwedIsForgivenWhenTheClientHasStoppedReading() {
        cable.report(1, 1);
        port.submit(in(1, 1, 16));
        port.frame();
        port.forgive();
        assertFalse(port.owed());
    }

    @Test
    void aReportLargerThanItsTransferIsCutAndSaidToBe() {
        cable.report(1, 1, 2, 3);
        port.submit(in(1, 1, 2));
        port.frame();
        UrbResult result = only();
        assertEquals(UrbStatus.OVERFLOW, result.status());
        assertArrayEquals(new byte[] {1, 2}, result.data());
    }

    @Test
    void aTransferTakenBackFetchesNothing() {
        cable.report(1, 1);
        port.submit(in(1, 1, 16));
        assertEquals(UrbStatus.UNLINKED, port.unlink(1));
        port.frame();
        assertEquals(List.of(), port.takeResults());
        assertFalse(port.busy());
        assertFalse(port.owed());
    }

    @Test
    void takingBackWhatIsOverOrNeverWasComesTooLate() {
        cable.report(1, 1);
        port.submit(in(1, 1, 16));
        port.frame();
        assertEquals(UrbStatus.OK, port.unlink(1));
        assertEquals(UrbStatus.OK, port.unlink(99));
        expect(1, 0);
    }

    @Test
    void aPacketIsSentWhenTheDeviceTakesItAndTheNextOneAfterIt() {
        cable.takesOuts = false;
        port.submit(out(1, 10));
        port.submit(out(2, 20));
        port.frame();
        assertEquals(List.of(), port.takeResults());
        assertEquals(1, cable.outsWaiting());
        cable.takesOuts = true;
        port.frame();
        UrbResult first = only();
        assertEquals(1, first.urb().sequence());
        assertEquals(1, first.actualLength());
        port.frame();
        expect(2, 0);
        assertArrayEquals(new byte[] {20}, cable.taken.get(1));
    }

    @Test
    void aPacketTakenBackIsNotSentAndTheNextOneIs() {
        cable.takesOuts = false;
        port.submit(out(1, 10));
        port.submit(out(2, 20));
        port.frame();
        assertEquals(UrbStatus.UNLINKED, port.unlink(1));
        cable.takesOuts = true;
        port.frame();
        expect(2, 0);
        assertEquals(1, cable.taken.size());
        assertArrayEquals(new byte[] {20}, cable.taken.getFirst());
    }

    @Test
    void aPacketThatTheDeviceStallsFailsAndTheNextOneIsSent() {
        cable.stallsOuts = true;
        port.submit(out(1, 10));
        port.submit(out(2, 20));
        port.frame();
        expect(1, UrbStatus.STALLED);
        cable.stallsOuts = false;
        port.frame();
        expect(2, 0);
    }

    @Test
    void aPacketThatNoEndpointCanHoldIsRefused() {
        port.submit(out(1, new int[65]));
        expect(1, UrbStatus.INVALID);
    }

    @Test
    void controlTransfersComeOneAfterTheOther() {
        cable.controlData = new byte[] {5, 6};
        cable.controlFrames = 3;
        port.submit(control(1, 0xA1, 1, 2, NOTHING));
        port.submit(control(2, 0xA1, 1, 2, NOTHING));
        port.frame();
        port.frame();
        assertEquals(List.of(), port.takeResults());
        assertEquals(1, cable.setups.size());
        port.frame();
        assertArrayEquals(new byte[] {5, 6}, only().data());
        assertEquals(2, cable.setups.size());
        port.frame();
        port.frame();
        port.frame();
        expect(2, 0);
    }

    @Test
    void howAControlTransferEndedIsSaidInNumbersOfLinux() {
        int[] statuses = {UrbStatus.STALLED, UrbStatus.TIMED_OUT, UrbStatus.SILENT};
        ControlOutcome.Result[] results = {
            ControlOutcome.Result.STALLED, ControlOutcome.Result.TIMED_OUT, ControlOutcome.Result.SILENT
        };
        for (int i = 0; i < statuses.length; i++) {
            cable.controlResult = results[i];
            port.submit(control(i, 0x21, 9, 2, new byte[2]));
            port.frame();
            UrbResult result = only();
            assertEquals(statuses[i], result.status());
            assertEquals(0, result.actualLength());
        }
    }

    @Test
    void aControlTransferTakenBackGivesWayToTheNext() {
        cable.controlFrames = 2;
        port.submit(control(1, 0x21, 9, 2, new byte[2]));
        port.submit(control(2, 0x21, 10, 0, NOTHING));
        port.frame();
        assertEquals(UrbStatus.UNLINKED, port.unlink(1));
        port.frame();
        assertEquals(List.of(), port.takeResults());
        port.frame();
        expect(2, 0);
    }

    @Test
    void theAddressIsNotForTheClientToChange() {
        port.submit(control(1, 0, 5, 0, NOTHING));
        expect(1, 0);
        assertEquals(List.of(), cable.setups);
    }

    @Test
    void aControlTransferWhoseDataIsNotAsLongAsItSaysIsRefused() {
        port.submit(control(1, 0x21, 9, 2, new byte[3]));
        expect(1, UrbStatus.INVALID);
        assertEquals(List.of(), cable.setups);
    }
}
