package clickweight.rp2040.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.hid.ReportDescriptor;
import org.junit.jupiter.api.Test;

/** What two common hosts do to a device that has just been plugged in, in their order. */
class EnumerationTest {
    private static final String DEVICE = "12 01 00 02 00 00 00 40 09 12 01 00 10 00 01 02 03 01";

    private final FakeHost host = new FakeHost();

    @Test
    void linuxEnumeratesTheDevice() {
        host.reset();
        assertEquals(
                DEVICE, host.control("80 06 00 01 00 00 40 00"), "64 bytes asked for: the short packet is the end");
        host.reset();
        assertEquals(FakeHost.OK, host.control("00 05 07 00 00 00 00 00"));
        assertEquals(7, host.controller.address);
        assertEquals(DEVICE, host.control("80 06 00 01 00 00 12 00"));
        assertEquals("09 02 42 00 02 01 00 A0 32", host.control("80 06 00 02 00 00 09 00"));
        String all = host.control("80 06 00 02 00 00 42 00");
        assertEquals(66, Hex.bytes(all).length, "two packets: 64 and 2 bytes");
        assertEquals("04 03 09 04", host.control("80 06 00 03 00 00 FF 00"));
        assertTrue(host.control("80 06 02 03 09 04 FF 00").startsWith("24 03 43 00 6C 00"));
        assertTrue(host.control("80 06 01 03 09 04 FF 00").startsWith("18 03 43 00"));
        assertTrue(host.control("80 06 03 03 09 04 FF 00").startsWith("22 03 45 00 36 00"));
        assertFalse(host.usb.configured());
        assertEquals(FakeHost.OK, host.control("00 09 01 00 00 00 00 00"));
        assertTrue(host.usb.configured());
        assertEquals(FakeHost.OK, host.control("21 0A 00 00 00 00 00 00"));
        assertReportDescriptors();
        assertTrue(host.usb.mouse().ready());
        assertTrue(host.usb.vendor().ready());
    }

    @Test
    void windowsEnumeratesTheDevice() {
        host.reset();
        // looks at the first packet only, sends the status at once and resets again
        host.setup("80 06 00 01 00 00 40 00");
        assertEquals(DEVICE, host.read(0));
        assertTrue(host.out(0, ""));
        host.reset();
        assertEquals(FakeHost.OK, host.control("00 05 12 00 00 00 00 00"));
        assertEquals(DEVICE, host.control("80 06 00 01 00 00 12 00"));
        String configuration = host.control("80 06 00 02 00 00 FF 00");
        assertEquals(66, Hex.bytes(configuration).length);
        assertTrue(host.control("80 06 03 03 09 04 FF 00").startsWith("22 03"));
        assertTrue(host.control("80 06 00 03 00 00 FF 00").startsWith("04 03"));
        assertTrue(host.control("80 06 02 03 09 04 FF 00").startsWith("24 03"));
        assertEquals(FakeHost.STALL, host.control("80 06 00 06 00 00 0A 00"), "full speed only: no device qualifier");
        assertEquals(FakeHost.STALL, host.control("80 06 EE 03 00 00 12 00"), "no operating system string");
        assertEquals(DEVICE, host.control("80 06 00 01 00 00 12 00"));
        assertEquals("09 02 42 00 02 01 00 A0 32", host.control("80 06 00 02 00 00 09 00"));
        assertEquals(configuration, host.control("80 06 00 02 00 00 42 00"));
        assertEquals("00 00", host.control("80 00 00 00 00 00 02 00"));
        assertEquals(FakeHost.OK, host.control("00 09 01 00 00 00 00 00"));
        assertEquals(FakeHost.OK, host.control("21 0A 00 00 00 00 00 00"));
        assertReportDescriptors();
        assertEquals(FakeHost.OK, host.control("21 0A 00 00 01 00 00 00"));
        assertEquals(FakeHost.OK, host.write("21 09 01 03 00 00 02 00", "01 05"));
        assertTrue(host.usb.mouse().highResolutionWheel());
    }

    /** Both ask for more than there is: the mouse's descriptor takes more than one packet. */
    private void assertReportDescriptors() {
        byte[] mouse = ReportDescriptor.mouse();
        assertEquals(Hex.text(mouse), host.control("81 06 00 22 00 00 FF 00"));
        assertEquals(Hex.text(ReportDescriptor.vendor()), host.control("81 06 00 22 01 00 FF 00"));
    }

    @Test
    void addressCountsOnlyAfterTheStatusStage() {
        host.reset();
        host.setup("00 05 07 00 00 00 00 00");
        host.polls(3);
        assertEquals(0, host.controller.address, "the status is still sent from address 0 (USB 9.4.6)");
        assertEquals(FakeHost.OK, host.read(0));
        assertEquals(7, host.controller.address);
    }

    @Test
    void resetAtEveryStepLeadsBackToTheBeginning() {
        String[] steps = {
            "80 06 00 01 00 00 40 00",
            "00 05 07 00 00 00 00 00",
            "80 06 00 02 00 00 42 00",
            "00 09 01 00 00 00 00 00",
            "21 0A 00 00 00 00 00 00",
            "81 06 00 22 00 00 FF 00",
            "A1 01 01 01 00 00 0A 00",
        };
        for (int broken = 0; broken < steps.length; broken++) {
            for (int polls = 0; polls < 2; polls++) {
                host.reset();
                for (int i = 0; i < broken; i++) {
                    host.control(steps[i]);
                }
                host.setup(steps[broken]);
                if (polls == 1) {
                    host.in(0);
                }
                host.reset();
                assertEquals(FakeHost.NAK, host.read(0), "nothing of the past is left");
                assertEquals(0, host.controller.address);
                assertFalse(host.usb.configured());
                assertFalse(host.usb.mouse().ready());
                linuxOrdinaryStart();
            }
        }
    }

    private void linuxOrdinaryStart() {
        assertEquals(DEVICE, host.control("80 06 00 01 00 00 40 00"));
        assertEquals(FakeHost.OK, host.control("00 05 07 00 00 00 00 00"));
        assertEquals(FakeHost.OK, host.control("00 09 01 00 00 00 00 00"));
        assertTrue(host.usb.mouse().ready());
    }
}
