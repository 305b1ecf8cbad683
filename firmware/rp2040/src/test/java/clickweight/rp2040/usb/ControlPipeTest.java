package clickweight.rp2040.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The stages in the order of the timeline, then what cuts them short. */
class ControlPipeTest {
    private static final String GET_CONFIGURATION = "80 06 00 02 00 00 FF 00";
    private static final String VENDOR_WRITE = "21 09 00 02 01 00 40 00";
    private static final String FULL = "5A ".repeat(64);

    private final FakeHost host = FakeHost.configured();

    @Test
    void readComesInPacketsOf64WithAShortOneLast() {
        host.setup(GET_CONFIGURATION);
        assertEquals(64, Hex.bytes(host.read(0)).length);
        assertEquals("00 01", host.read(0), "the last two of 66 bytes");
        assertEquals(FakeHost.NAK, host.read(0), "all is said");
        assertTrue(host.out(0, ""));
        assertEquals(FakeHost.NAK, host.read(0));
    }

    @Test
    void readNeverExceedsWhatWasAskedFor() {
        assertEquals("09 02 42 00", host.control("80 06 00 02 00 00 04 00"));
        assertEquals(64, Hex.bytes(host.control("80 06 00 02 00 00 40 00")).length, "exactly a packet, no empty one");
        assertEquals(FakeHost.NAK, host.read(0));
    }

    @Test
    void emptyPacketEndsAReplyOfWholePacketsThatIsShorterThanAsked() {
        host.setup("A1 01 00 01 01 00 80 00"); // GET_REPORT: 64 bytes, 128 asked for
        assertEquals(64, Hex.bytes(host.read(0)).length);
        assertEquals(FakeHost.OK, host.read(0), "the empty packet");
        assertEquals(FakeHost.NAK, host.read(0));
        assertTrue(host.out(0, ""));
    }

    @Test
    void readOfNothingHasOnlyAStatus() {
        assertEquals(FakeHost.OK, host.control("80 06 00 01 00 00 00 00"));
    }

    @Test
    void earlyStatusEndsARead() {
        host.setup(GET_CONFIGURATION);
        assertEquals(64, Hex.bytes(host.read(0)).length);
        assertTrue(host.out(0, ""), "the host has seen enough");
        assertEquals(FakeHost.NAK, host.read(0), "the rest is not offered any more");
        assertEquals("00 00", host.control("80 00 00 00 00 00 02 00"));
    }

    @Test
    void dataInsteadOfAStatusIsRefused() {
        host.setup(GET_CONFIGURATION);
        assertTrue(host.out(0, "01"));
        assertTrue(host.controller.controlStalled);
    }

    @Test
    void writeTakesItsDataAndConfirms() {
        assertEquals(FakeHost.OK, host.write(VENDOR_WRITE, FULL));
        byte[] report = new byte[64];
        assertTrue(host.usb.vendor().receive(report));
        assertEquals(FULL.trim(), Hex.text(report));
    }

    @Test
    void dataShorterOrLongerThanExpectedIsRefused() {
        assertEquals(FakeHost.STALL, host.write(VENDOR_WRITE, "5A 5A"));
        assertEquals(FakeHost.STALL, host.write(VENDOR_WRITE, ""));
        assertEquals(FakeHost.STALL, host.write("21 09 01 03 00 00 02 00", "01 01 00"));
        assertFalse(host.usb.vendor().receive(new byte[64]));
        assertFalse(host.usb.mouse().highResolutionWheel());
    }

    @Test
    void stallLastsUntilTheNextSetup() {
        assertEquals(FakeHost.STALL, host.control("80 06 00 0F 00 00 05 00"), "no BOS descriptor");
        host.polls(10);
        assertTrue(host.controller.controlStalled);
        assertEquals("01", host.control("80 08 00 00 00 00 01 00"));
    }

    @Test
    void setupAbortsWhateverWasUnderWay() {
        String[] unfinished = {GET_CONFIGURATION, VENDOR_WRITE, "00 03 01 00 00 00 00 00", "80 06 00 0F 00 00 05 00"};
        for (String first : unfinished) {
            for (String second : unfinished) {
                host.setup(first);
                host.setup(second);
                assertEquals("01", host.control("80 08 00 00 00 00 01 00"), first + " then " + second);
            }
        }
    }

    @Test
    void statusAndNextSetupMayComeBetweenTwoPolls() {
        host.setup("80 08 00 00 00 00 01 00");
        host.controller.take(0);
        host.controller.give(0, new byte[0]);
        host.setup("80 00 00 00 00 00 02 00");
        assertEquals("00 00", host.read(0));
    }

    @Test
    void whatWasDoneWhenASetupComesBelongsToTheTransferThatItEnded() {
        host.setup(VENDOR_WRITE);
        host.controller.give(0, Hex.bytes(FULL));
        host.setup("80 08 00 00 00 00 01 00");
        assertEquals("01", host.read(0));
        assertFalse(host.usb.vendor().receive(new byte[64]));
        host.setup(GET_CONFIGURATION);
        host.controller.take(0);
        host.setup("80 08 00 00 00 00 01 00");
        assertEquals("01", host.read(0));
    }

    @Test
    void setupThatAbortsSetAddressLeavesTheOldOne() {
        FakeHost fresh = new FakeHost();
        fresh.reset();
        fresh.setup("00 05 07 00 00 00 00 00");
        fresh.control("80 06 00 01 00 00 12 00");
        assertEquals(0, fresh.controller.address);
    }
}
