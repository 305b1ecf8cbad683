package clickweight.rp2040.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.report.MouseReport;
import clickweight.protocol.Buttons;
import org.junit.jupiter.api.Test;

/** The host falls asleep, a click wakes it, and the click arrives. In the order of the timeline of RemoteWake. */
class SuspendTest {
    private static final String ALLOW_WAKEUP = "00 03 01 00 00 00 00 00";
    private static final int POLLS_PER_MILLISECOND = 8;

    private final FakeHost host = FakeHost.configured();
    private final MouseReport report = new MouseReport(host.usb.mouse());

    private void run(int polls) {
        for (int i = 0; i < polls; i++) {
            host.poll();
            report.poll();
        }
    }

    @Test
    void nothingIsSentToASleepingHost() {
        host.event(UsbController.SUSPENDED);
        assertTrue(host.usb.suspended());
        assertFalse(host.usb.mouse().ready());
        assertFalse(host.usb.vendor().ready());
        host.event(UsbController.RESUMED);
        assertFalse(host.usb.suspended());
        assertTrue(host.usb.mouse().ready());
        assertTrue(host.usb.vendor().ready());
    }

    @Test
    void clickWakesTheHostAndIsKept() {
        host.control(ALLOW_WAKEUP);
        host.event(UsbController.SUSPENDED);
        run(1000 * POLLS_PER_MILLISECOND);
        assertEquals(0, host.controller.resumeSignals, "no report, no wake");
        report.button(Buttons.LEFT, true);
        run(2);
        assertEquals(1, host.controller.resumeSignals);
        report.button(Buttons.LEFT, false);
        run(20 * POLLS_PER_MILLISECOND);
        assertEquals(1, host.controller.resumeSignals, "once is enough");
        host.event(UsbController.RESUMED);
        run(1);
        assertEquals("01 01 00 00 00 00 00 00 00 00", host.read(1));
        run(1);
        assertEquals("01 00 00 00 00 00 00 00 00 00", host.read(1));
    }

    @Test
    void clickRightAfterSuspensionWaitsUntilTheBusWasQuietLongEnough() {
        host.control(ALLOW_WAKEUP);
        host.event(UsbController.SUSPENDED);
        report.button(Buttons.LEFT, true);
        run(2 * POLLS_PER_MILLISECOND - 1);
        assertEquals(0, host.controller.resumeSignals, "USB 7.1.7.7: 5 ms of idle");
        run(2);
        assertEquals(1, host.controller.resumeSignals);
    }

    @Test
    void hostThatSleepsOnIsAskedAgain() {
        host.control(ALLOW_WAKEUP);
        host.event(UsbController.SUSPENDED);
        report.button(Buttons.LEFT, true);
        run(500 * POLLS_PER_MILLISECOND);
        assertEquals(3, host.controller.resumeSignals, "at 2, 202 and 402 ms");
    }

    @Test
    void hostThatForbidsItIsNotWokenButTheClickIsKept() {
        host.event(UsbController.SUSPENDED);
        report.button(Buttons.LEFT, true);
        run(100 * POLLS_PER_MILLISECOND);
        assertEquals(0, host.controller.resumeSignals);
        host.event(UsbController.RESUMED);
        run(1);
        assertEquals("01 01 00 00 00 00 00 00 00 00", host.read(1));
    }

    @Test
    void resetEndsTheSuspensionAndTheClickIsKept() {
        host.control(ALLOW_WAKEUP);
        host.event(UsbController.SUSPENDED);
        report.button(Buttons.LEFT, true);
        run(1);
        host.reset();
        assertFalse(host.usb.suspended());
        run(100 * POLLS_PER_MILLISECOND);
        assertEquals(0, host.controller.resumeSignals);
        host.control("00 05 05 00 00 00 00 00");
        host.control("00 09 01 00 00 00 00 00");
        run(1);
        assertEquals("01 01 00 00 00 00 00 00 00 00", host.read(1));
    }

    @Test
    void suspensionAndResumeBetweenTwoPollsIsNone() {
        host.event(UsbController.SUSPENDED | UsbController.RESUMED);
        assertTrue(host.usb.mouse().ready());
    }
}
