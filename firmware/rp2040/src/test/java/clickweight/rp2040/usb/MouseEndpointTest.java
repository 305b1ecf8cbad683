package clickweight.rp2040.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.hid.MouseInputReport;
import org.junit.jupiter.api.Test;

class MouseEndpointTest {
    private static final String GET_FEATURE = "A1 01 01 03 00 00 02 00";
    private static final String SET_FEATURE = "21 09 01 03 00 00 02 00";
    private static final String SET_BOOT = "21 0B 00 00 00 00 00 00";
    private static final String SET_REPORT_PROTOCOL = "21 0B 01 00 00 00 00 00";
    private static final String GET_INPUT = "A1 01 01 01 00 00 0A 00";

    private final FakeHost host = FakeHost.configured();
    private final MouseEndpoint mouse = host.usb.mouse();

    private void click(int buttons, int wheel) {
        byte[] report = new byte[MouseInputReport.LENGTH];
        MouseInputReport.write(report, buttons, 0, 0, wheel, 0);
        mouse.send(report, report.length);
    }

    @Test
    void reportGoesOutAndTheNextWaitsUntilItIsTaken() {
        click(1, -2);
        assertFalse(mouse.ready());
        host.polls(20);
        assertFalse(mouse.ready());
        assertEquals("01 01 00 00 00 00 FE FF 00 00", host.read(1));
        assertTrue(mouse.ready());
        assertEquals(FakeHost.NAK, host.read(1));
    }

    @Test
    void hostSwitchesTheMultiplierOnAndReadsItBack() {
        assertEquals("01 00", host.control(GET_FEATURE));
        assertEquals(FakeHost.OK, host.write(SET_FEATURE, "01 05"));
        assertEquals("01 05", host.control(GET_FEATURE));
        assertTrue(mouse.highResolutionWheel());
        assertEquals(FakeHost.OK, host.write(SET_FEATURE, "01 04"));
        assertFalse(mouse.highResolutionWheel(), "pan only");
    }

    @Test
    void multiplierThatTheDescriptorDoesNotAllowIsRefused() {
        assertEquals(FakeHost.STALL, host.write(SET_FEATURE, "01 02"));
        assertEquals(FakeHost.STALL, host.write(SET_FEATURE, "01 0C"));
        assertEquals(FakeHost.STALL, host.write(SET_FEATURE, "02 01"), "another report id");
        assertEquals("01 00", host.control(GET_FEATURE));
        assertEquals(FakeHost.OK, host.write(SET_FEATURE, "01 F1"), "padding may be anything");
        assertEquals("01 01", host.control(GET_FEATURE));
    }

    @Test
    void multiplierEndsWithBusResetAndBootProtocol() {
        host.write(SET_FEATURE, "01 05");
        host.control(SET_BOOT);
        assertFalse(mouse.highResolutionWheel());
        assertEquals("01 00", host.control(GET_FEATURE));
        host.control(SET_REPORT_PROTOCOL);
        assertFalse(mouse.highResolutionWheel());
        host.write(SET_FEATURE, "01 05");
        host.reset();
        assertFalse(mouse.highResolutionWheel());
    }

    @Test
    void protocolIsReportUntilTheHostSaysBoot() {
        assertEquals("01", host.control("A1 03 00 00 00 00 01 00"));
        assertEquals(FakeHost.OK, host.control(SET_BOOT));
        assertEquals("00", host.control("A1 03 00 00 00 00 01 00"));
        assertTrue(mouse.bootProtocol());
        mouse.send(new byte[] {2, 0, 0}, 3);
        assertEquals("02 00 00", host.read(1));
        host.reset();
        assertFalse(mouse.bootProtocol(), "HID 7.2.6: report protocol after a reset");
    }

    @Test
    void lastReportIsReadThroughEndpoint0() {
        assertEquals("01 00 00 00 00 00 00 00 00 00", host.control(GET_INPUT));
        click(4, 3);
        assertEquals("01 04 00 00 00 00 03 00 00 00", host.control(GET_INPUT));
        assertEquals("01 04 00", host.control("A1 01 01 01 00 00 03 00"), "as much as is asked for");
        host.control(SET_BOOT);
        assertEquals("04 00 00", host.control("A1 01 00 01 00 00 08 00"), "buttons without the movement");
        assertEquals(FakeHost.STALL, host.control(GET_INPUT), "boot reports have no id");
    }

    @Test
    void unchangedReportIsRepeatedWithoutMovementWhenTheHostAsks() {
        click(1, 5);
        host.in(1);
        host.polls(1000);
        assertEquals(FakeHost.NAK, host.read(1), "idle rate 0: only changes");
        assertEquals(FakeHost.OK, host.control("21 0A 00 02 00 00 00 00"), "8 ms");
        assertEquals("02", host.control("A1 02 01 00 00 00 01 00"));
        host.polls(65);
        assertEquals("01 01 00 00 00 00 00 00 00 00", host.read(1));
        host.polls(55);
        assertEquals(FakeHost.NAK, host.read(1), "not yet 8 ms after the last");
        host.polls(8);
        assertEquals("01 01 00 00 00 00 00 00 00 00", host.read(1));
    }

    @Test
    void floodOfRequestsDoesNotDelayTheMouse() {
        String write = "21 09 00 02 01 00 40 00";
        for (int i = 0; i < 100; i++) {
            click(i & 31, 0);
            host.setup(write);
            host.out(0, "11 ".repeat(64));
            assertEquals(i & 31, MouseInputReport.buttons(Hex.bytes(host.read(1))));
            assertTrue(mouse.ready());
        }
    }
}
