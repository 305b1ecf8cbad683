package clickweight.rp2040.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Register values from RP2040 4.1.4, put together by hand. */
class Rp2040UsbControllerTest {
    private static final int STATUS = 0x50110050;
    private static final int DONE = 0x50110058;
    private static final int FRAME = 0x50110048;
    private static final int SETUP_REC = 1 << 17;
    private static final int BUS_RESET = 1 << 19;
    private static final int B2 = 0x20002927;
    private static final int B1 = 0x10002927;
    private static final byte[] REPORT = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    private final FakeChip chip = new FakeChip();
    private final Rp2040UsbController usb = new Rp2040UsbController(chip);
    private int nowMicros;

    @BeforeEach
    void connectAChip() {
        chip.clearedByOnes(STATUS);
        chip.clearedByOnes(DONE);
        chip.clearedByOnes(0x50110064);
        chip.mirror(0x50110060, 0x50110064); // abort is done at once
        chip.set(0x4000C008, 1 << 24 | 1 << 19); // out of reset
        start(B2);
    }

    private void start(int chipId) {
        chip.set(0x40000000, chipId);
        usb.start();
    }

    private int poll() {
        nowMicros += 125;
        return usb.poll(nowMicros);
    }

    private void open() {
        usb.openEndpoints();
        chip.writes();
    }

    private void done(int bit) {
        chip.set(DONE, bit);
        assertEquals(bit << 8, poll());
        chip.writes();
    }

    @Test
    void startFollowsTheOrderOfTheDatasheetAndPullsUpLast() {
        chip.writes();
        start(B2);
        List<String> writes = chip.writes();
        assertEquals(
                List.of("4000E000 01000000", "4000F000 01080000"),
                writes.subList(0, 2),
                "USB through reset, SYSINFO out of it");
        int last = writes.size();
        assertEquals(
                List.of(
                        "50110074 00000009", // to the PHY, soft connect
                        "50110078 0000000C", // VBUS detected, by override
                        "50110040 00000001", // controller on, device mode
                        "50110090 00000000", // no interrupts
                        "5011004C 20000000", // endpoint 0 reports each buffer
                        "5011004C 20010000"), // and the pull-up
                writes.subList(last - 6, last));
    }

    @Test
    void packetIsMadeAvailableInASecondWrite() {
        open();
        usb.send(1, REPORT, 0, 10);
        assertEquals(
                List.of("50100088 0000C00A", "50100088 0000C40A"),
                chip.writes(),
                "full, last, DATA0, 10 bytes; then available");
        assertEquals(0x04030201, chip.get(0x50100180), "the bytes lie in the buffer of endpoint 1");
    }

    @Test
    void togglesAlternate() {
        open();
        usb.send(1, REPORT, 0, 10);
        done(1 << 2);
        usb.send(1, REPORT, 0, 10);
        assertEquals("50100088 0000E40A", chip.writes().get(1), "DATA1");
        done(1 << 2);
        usb.send(1, REPORT, 0, 10);
        assertEquals("50100088 0000C40A", chip.writes().get(1), "DATA0");
    }

    @Test
    void endpointsAreEnabledWithTheirBuffers() {
        usb.openEndpoints();
        assertEquals(0xAC000180, chip.get(0x50100008), "endpoint 1 IN: enabled, each buffer reported, interrupt");
        assertEquals(0xAC000200, chip.get(0x50100010), "endpoint 2 IN");
        assertEquals(0xAC000240, chip.get(0x50100014), "endpoint 2 OUT");
        assertEquals(0, chip.get(0x5010000C), "endpoint 1 OUT does not exist");
        usb.closeEndpoints();
        assertEquals(0, chip.get(0x50100008));
    }

    @Test
    void packetFromTheHostIsCopied() {
        open();
        usb.receive(2);
        assertEquals("50100094 00004440", chip.writes().get(1), "room for 64 bytes, DATA0");
        chip.set(0x50100240, 0x0D0C0B0A);
        chip.set(0x50100094, 0x8003); // full, 3 bytes
        done(1 << 5);
        byte[] into = new byte[64];
        assertEquals(3, usb.received(2, into));
        assertEquals("0A 0B 0C 00", Hex.text(into).substring(0, 11));
    }

    @Test
    void setupTakesBackEndpoint0AndBeginsWithData1() {
        usb.receive(0);
        usb.send(0, REPORT, 0, 10);
        chip.set(0x50100000, 0x01000680); // GET_DESCRIPTOR device, 18 bytes
        chip.set(0x50100004, 0x00120000);
        chip.set(STATUS, SETUP_REC);
        assertEquals(UsbController.SETUP, poll());
        assertEquals(0, chip.get(0x50100080) | chip.get(0x50100084), "nothing available");
        byte[] packet = new byte[8];
        usb.readSetup(packet);
        assertEquals("80 06 00 01 00 00 12 00", Hex.text(packet));
        assertEquals(0, chip.get(STATUS));
        chip.writes();
        usb.send(0, REPORT, 0, 10);
        usb.receive(0);
        assertEquals("50100080 0000E40A", chip.writes().get(1));
        assertEquals(0x6440, chip.get(0x50100084), "the status of a read is DATA1 too");
    }

    @Test
    void bufferIsTakenBackWhileItsEndpointIsAborted() {
        usb.send(0, REPORT, 0, 10);
        chip.writes();
        usb.clearControl();
        assertEquals(
                List.of(
                        "50112060 00000003", // abort, done is seen
                        "50100080 00000000",
                        "50100084 00000000",
                        "50110058 00000000", // nothing was finished at the last moment
                        "50110064 00000003",
                        "50113060 00000003"),
                chip.writes());
    }

    @Test
    void stallOfEndpoint0IsArmedAndEndsWithTheNextSetup() {
        usb.stallControl();
        assertEquals(3, chip.get(0x50110068));
        assertEquals(0x800, chip.get(0x50100080));
        assertEquals(0x800, chip.get(0x50100084));
        chip.set(STATUS, SETUP_REC);
        poll();
        assertEquals(0, chip.get(0x50110068));
        assertEquals(0, chip.get(0x50100080));
    }

    @Test
    void setupThatComesBetweenTwoPollsLeavesNothingOfTheTransferBefore() {
        chip.set(STATUS, SETUP_REC);
        usb.send(0, REPORT, 0, 10);
        usb.receive(0);
        assertEquals(0, chip.get(0x50100080) | chip.get(0x50100084), "nothing available");
        usb.stallControl();
        assertEquals(0, chip.get(0x50110068), "no STALL");
        assertEquals(UsbController.SETUP, poll());
    }

    @Test
    void haltKeepsThePacketAndOffersItAgainAsData0() {
        open();
        usb.send(1, REPORT, 0, 10);
        done(1 << 2);
        usb.send(1, REPORT, 0, 10);
        usb.halt(0x81);
        assertEquals(0x800, chip.get(0x50100088));
        usb.clearHalt(0x81);
        assertEquals(0xC40A, chip.get(0x50100088));
    }

    @Test
    void busResetClosesEverything() {
        open();
        usb.setAddress(9);
        usb.send(1, REPORT, 0, 10);
        chip.set(DONE, 1);
        chip.set(STATUS, BUS_RESET | SETUP_REC);
        assertEquals(UsbController.BUS_RESET, poll());
        assertEquals(0, chip.get(0x50110000), "address");
        assertEquals(0, chip.get(0x50100088));
        assertEquals(0, chip.get(0x50100008));
        assertEquals(0, chip.get(STATUS));
        assertEquals(0, poll());
    }

    @Test
    void suspensionEndsByTheHostsResumeOrByFrames() {
        chip.set(STATUS, 1 << 4);
        assertEquals(UsbController.SUSPENDED, poll());
        assertEquals(0, poll());
        chip.set(STATUS, 1 << 11);
        assertEquals(UsbController.RESUMED, poll());
        chip.set(STATUS, 1 << 4);
        assertEquals(UsbController.SUSPENDED, poll());
        usb.signalResume();
        assertEquals(0x20011000, chip.get(0x5011004C));
        chip.set(FRAME, 17);
        assertEquals(UsbController.RESUMED, poll());
    }

    @Test
    void longPacketsWaitForTheNextFrameWhenItIsLateButTheMouseDoesNot() {
        open();
        poll();
        chip.set(FRAME, 1);
        for (int i = 0; i < 6; i++) {
            poll();
        }
        chip.writes();
        usb.send(2, REPORT, 0, 10);
        usb.send(0, REPORT, 0, 10);
        assertEquals(List.of(), chip.writes(), "RP2040-E15: 750 us of the frame may be gone");
        usb.send(1, REPORT, 0, 10);
        assertEquals(2, chip.writes().size());
        chip.set(FRAME, 2);
        poll();
        assertEquals(0xC40A, chip.get(0x50100080));
        assertEquals(0xC40A, chip.get(0x50100090));
    }

    @Test
    void haltOfAPacketHeldBackStaysAHalt() {
        open();
        poll();
        chip.set(FRAME, 1);
        for (int i = 0; i < 6; i++) {
            poll();
        }
        usb.send(2, REPORT, 0, 10);
        usb.halt(0x82);
        chip.set(FRAME, 2);
        poll();
        assertEquals(0x800, chip.get(0x50100090));
        usb.clearHalt(0x82);
        assertEquals(0xC40A, chip.get(0x50100090));
    }

    @Test
    void busyBusIsShownAJAfterResetOnOldChips() {
        int gpio15 = 0x4001407C;
        int pad15 = 0x4001C040;
        chip.set(gpio15, 0x1F);
        chip.set(pad15, 0x56);
        start(B1);
        chip.set(STATUS, BUS_RESET);
        poll();
        poll();
        assertEquals(0x1F, chip.get(gpio15), "line still SE0");
        chip.set(STATUS, 2 << 2); // K: traffic of others
        poll();
        assertEquals(0x00032008, chip.get(gpio15), "input forced high, output off, USB");
        assertEquals(0x5E, chip.get(pad15), "both pulls");
        assertEquals(0xC, chip.get(0x50110074), "the pads instead of the PHY");
        assertEquals(2, chip.get(0x5011007C), "pull-up stays");
        assertEquals(4, chip.get(0x50110080));
        chip.set(STATUS, 1 << 16 | 1 << 2); // connected, J
        for (int i = 0; i < 7; i++) {
            poll();
            assertEquals(0xC, chip.get(0x50110074), "1 ms at least");
        }
        poll();
        assertEquals(9, chip.get(0x50110074));
        assertEquals(0, chip.get(0x50110080));
        assertEquals(0x1F, chip.get(gpio15));
        assertEquals(0x56, chip.get(pad15));
    }

    @Test
    void newerChipsNeedNoHelpAfterReset() {
        chip.set(STATUS, BUS_RESET);
        poll();
        chip.set(STATUS, 1 << 2);
        poll();
        assertEquals(9, chip.get(0x50110074));
    }

    @Test
    void wholeDeviceEnumeratesOnTheseRegisters() {
        Usb device = new Usb(usb, new byte[8]);
        chip.set(0x50100000, 0x00070500); // SET_ADDRESS 7
        chip.set(0x50100004, 0);
        chip.set(STATUS, SETUP_REC);
        device.poll(nowMicros += 125);
        assertEquals(0xE400, chip.get(0x50100080), "empty status, DATA1");
        chip.set(DONE, 1);
        device.poll(nowMicros += 125);
        assertEquals(7, chip.get(0x50110000));
        assertFalse(device.configured());
    }
}
