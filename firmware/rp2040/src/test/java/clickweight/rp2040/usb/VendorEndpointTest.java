package clickweight.rp2040.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VendorEndpointTest {
    private static final String SET_OUTPUT = "21 09 00 02 01 00 40 00";
    private static final String SET_FEATURE = "21 09 00 03 01 00 40 00";

    private final FakeHost host = FakeHost.configured();
    private final VendorEndpoint vendor = host.usb.vendor();

    private static String report(int number) {
        return Hex.text(new byte[] {(byte) number}) + " 00".repeat(63);
    }

    private String received() {
        byte[] into = new byte[64];
        return vendor.receive(into) ? Hex.text(into) : "nothing";
    }

    @Test
    void reportGoesToTheHost() {
        vendor.send(Hex.bytes(report(7)));
        assertFalse(vendor.ready());
        assertEquals(report(7), host.read(2));
        assertTrue(vendor.ready());
    }

    @Test
    void reportSentLastIsReadThroughEndpoint0() {
        assertEquals(report(0), host.control("A1 01 00 01 01 00 40 00"));
        vendor.send(Hex.bytes(report(7)));
        assertEquals(report(7), host.control("A1 01 00 01 01 00 40 00"), "as input report");
        assertEquals(report(7), host.control("A1 01 00 03 01 00 40 00"), "as feature report");
    }

    @Test
    void reportsComeInOrderFromAllThreeWays() {
        assertTrue(host.out(2, report(1)));
        assertEquals(FakeHost.OK, host.write(SET_OUTPUT, report(2)));
        assertEquals(FakeHost.OK, host.write(SET_FEATURE, report(3)));
        assertEquals(report(1), received());
        assertEquals(report(2), received());
        assertEquals(report(3), received());
        assertEquals("nothing", received());
    }

    @Test
    void shortPacketIsFilledUpAndAnEmptyOneIgnored() {
        assertTrue(host.out(2, "09"));
        assertTrue(host.out(2, ""));
        assertTrue(host.out(2, "0A"));
        assertEquals(report(9), received());
        assertEquals(report(10), received());
        assertEquals("nothing", received());
    }

    @Test
    void fullQueueStopsBothWaysAndLosesNothing() {
        for (int i = 1; i <= ReportQueue.CAPACITY; i++) {
            assertTrue(host.out(2, report(i)));
        }
        assertFalse(host.out(2, report(99)), "endpoint 2 OUT takes no more");
        assertEquals(FakeHost.STALL, host.write(SET_OUTPUT, report(99)));
        assertEquals(report(1), received());
        host.poll();
        assertTrue(host.out(2, report(5)));
        for (int i = 2; i <= 5; i++) {
            assertEquals(report(i), received());
        }
        assertEquals("nothing", received());
    }

    @Test
    void packetThatArrivesWhileTheQueueFillsWaits() {
        for (int i = 1; i < ReportQueue.CAPACITY; i++) {
            host.out(2, report(i));
        }
        host.write(SET_OUTPUT, report(4));
        assertTrue(host.out(2, report(5)), "was already let in");
        for (int i = 1; i <= 5; i++) {
            assertEquals(report(i), received());
            host.poll();
        }
    }

    @Test
    void queueFilledWhileDataIsOnItsWayRefusesTheData() {
        for (int i = 1; i < ReportQueue.CAPACITY; i++) {
            host.out(2, report(i));
        }
        host.setup(SET_OUTPUT);
        host.out(2, report(4));
        assertTrue(host.out(0, report(99)));
        assertTrue(host.controller.controlStalled);
    }

    @Test
    void busResetForgetsTheBench() {
        host.out(2, report(1));
        host.reset();
        assertEquals("nothing", received());
        assertFalse(vendor.ready());
    }
}
