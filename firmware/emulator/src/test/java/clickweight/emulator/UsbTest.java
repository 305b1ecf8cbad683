package clickweight.emulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Host and device controller; the test arms the buffers that the firmware would. */
@NeedsNode
class UsbTest {
    private static final int RAM = 0x50100000;
    private static final int USB = 0x50110000;
    private static final int SIE_CTRL = USB + 0x4C;
    private static final int SIE_STATUS = USB + 0x50;
    private static final int BUFF_STATUS = USB + 0x58;
    private static final int PULL_UP = 1 << 16 | 1 << 29;
    private static final int FULL = 1 << 15;
    private static final int DATA1 = 1 << 13;
    private static final int STALL = 1 << 11;
    private static final int AVAILABLE = 1 << 10;
    private static final int SUSPENDED = 1 << 4;
    private static final int SETUP_RECEIVED = 1 << 17;
    private static final int BUS_RESET = 1 << 19;
    private static final byte[] NOTHING = {};

    private static EmulatedChip attached() {
        EmulatedChip chip = EmulatedChip.start(Thumb.asleep());
        chip.runTo(1000);
        chip.poke(USB + 0x74, 9);
        chip.poke(USB + 0x78, 0xC);
        chip.poke(USB + 0x40, 1);
        chip.poke(SIE_CTRL, PULL_UP);
        chip.usb().reset();
        chip.runTo(1500);
        assertTrue(chip.usb().deviceIsThere());
        assertEquals(BUS_RESET, chip.peek(SIE_STATUS, 1)[0] & BUS_RESET);
        chip.poke(SIE_STATUS, BUS_RESET);
        return chip;
    }

    private static void arm(EmulatedChip chip, int control, int fields) {
        chip.poke(RAM + control, fields);
        chip.poke(RAM + control, fields | AVAILABLE);
    }

    private static void mouseReport(EmulatedChip chip, int first, int pid) {
        chip.poke(RAM + 0x08, 1 << 31 | 1 << 29 | 0x180);
        chip.poke(RAM + 0x180, first);
        arm(chip, 0x88, FULL | pid | 4);
    }

    @Test
    void framesComeEachMillisecondAfterTheReset() {
        try (EmulatedChip chip = attached()) {
            chip.runTo(10_999);
            assertEquals(0, chip.peek(USB + 0x48, 1)[0]);
            // the reset began at 1 ms and lasts 10 ms; then one each whole millisecond
            chip.runTo(20_500);
            assertEquals(10, chip.peek(USB + 0x48, 1)[0]);
        }
    }

    @Test
    void armedReportIsTakenInTheNextFrameAndOnlyOnce() {
        try (EmulatedChip chip = attached()) {
            chip.usb().poll(1, true);
            chip.runTo(12_500);
            mouseReport(chip, 0x04030201, 0);
            chip.runTo(15_500);
            List<InPacket> packets = chip.usb().takePackets();
            assertEquals(1, packets.size());
            assertEquals(13_010, packets.getFirst().micros());
            assertArrayEquals(new byte[] {1, 2, 3, 4}, packets.getFirst().data());
            assertEquals(1 << 2, chip.peek(BUFF_STATUS, 1)[0]);
            assertEquals(0, chip.peek(RAM + 0x88, 1)[0] & (AVAILABLE | FULL));
            mouseReport(chip, 0x08070605, DATA1);
            chip.runTo(16_500);
            assertEquals(16_010, chip.usb().takePackets().getFirst().micros());
            assertEquals(List.of(), chip.warnings());
        }
    }

    @Test
    void wrongDataToggleIsTakenForARepetition() {
        try (EmulatedChip chip = attached()) {
            chip.usb().poll(1, true);
            mouseReport(chip, 1, DATA1);
            chip.runTo(12_500);
            assertEquals(List.of(), chip.usb().takePackets());
            assertTrue(chip.warnings().getFirst().contains("sent DATA1 where DATA0 was due"));
        }
    }

    @Test
    void controlReadRunsThroughItsThreeStages() {
        try (EmulatedChip chip = attached()) {
            chip.runTo(12_000);
            byte[] setup = EmulatedUsb.setup(0x80, 6, 0x0100, 0, 18);
            chip.usb().beginControl(setup, NOTHING, 100);
            chip.runTo(13_000);
            assertEquals(SETUP_RECEIVED, chip.peek(SIE_STATUS, 1)[0] & SETUP_RECEIVED);
            assertEquals(0x01000680, chip.peek(RAM, 1)[0]);
            assertEquals(ControlOutcome.Result.UNDER_WAY, chip.usb().outcome().result());
            chip.poke(RAM + 0x100, 0x01000212);
            arm(chip, 0x80, FULL | DATA1 | 4);
            chip.runTo(14_000);
            arm(chip, 0x84, DATA1 | 64);
            chip.runTo(15_000);
            ControlOutcome outcome = chip.usb().outcome();
            assertEquals(ControlOutcome.Result.DONE, outcome.result());
            assertArrayEquals(new byte[] {0x12, 2, 0, 1}, outcome.data());
            assertEquals(List.of(), chip.warnings());
        }
    }

    @Test
    void stallOfAControlTransferIsToldAndDisarmedByTheNextSetup() {
        try (EmulatedChip chip = attached()) {
            chip.runTo(12_000);
            chip.usb().beginControl(EmulatedUsb.setup(0x80, 6, 0x0600, 0, 10), NOTHING, 100);
            chip.runTo(12_600);
            chip.poke(USB + 0x68, 1);
            chip.poke(RAM + 0x80, STALL);
            ControlOutcome outcome;
            chip.runTo(13_900);
            outcome = chip.usb().outcome();
            assertEquals(ControlOutcome.Result.STALLED, outcome.result());
            chip.usb().beginControl(EmulatedUsb.setup(0x80, 6, 0x0100, 0, 18), NOTHING, 3);
            chip.runTo(15_000);
            assertEquals(0, chip.peek(USB + 0x68, 1)[0]);
            chip.runTo(20_000);
            assertEquals(ControlOutcome.Result.TIMED_OUT, chip.usb().outcome().result());
        }
    }

    @Test
    void outPacketWaitsUntilABufferIsThere() {
        try (EmulatedChip chip = attached()) {
            chip.runTo(12_000);
            chip.poke(RAM + 0x14, 1 << 31 | 1 << 29 | 0x1C0);
            chip.usb().out(2, new byte[] {9, 8, 7, 6});
            chip.runTo(14_500);
            assertEquals(0, chip.peek(BUFF_STATUS, 1)[0]);
            arm(chip, 0x94, 64);
            chip.runTo(15_500);
            assertEquals(1 << 5, chip.peek(BUFF_STATUS, 1)[0]);
            assertEquals(0x06070809, chip.peek(RAM + 0x1C0, 1)[0]);
            assertEquals(FULL | 4, chip.peek(RAM + 0x94, 1)[0]);
        }
    }

    @Test
    void suspendComesThreeMillisecondsAfterTheLastFrameAndTheDeviceCanWakeTheHost() {
        try (EmulatedChip chip = attached()) {
            chip.runTo(12_500);
            chip.usb().suspend();
            chip.runTo(15_400);
            assertEquals(0, chip.peek(SIE_STATUS, 1)[0] & SUSPENDED);
            chip.runTo(15_600);
            assertEquals(SUSPENDED, chip.peek(SIE_STATUS, 1)[0] & SUSPENDED);
            chip.poke(SIE_CTRL, PULL_UP | 1 << 12);
            chip.runTo(16_000);
            assertEquals(List.of(15_600L), chip.usb().wakeups());
            int frame = chip.peek(USB + 0x48, 1)[0];
            chip.runTo(34_000);
            assertEquals(frame, chip.peek(USB + 0x48, 1)[0]);
            chip.runTo(40_000);
            assertFalse(frame == chip.peek(USB + 0x48, 1)[0]);
            assertEquals(List.of(), chip.warnings());
        }
    }

    @Test
    void availableTogetherWithItsFieldsWarns() {
        try (EmulatedChip chip = attached()) {
            chip.poke(RAM + 0x88, FULL | AVAILABLE | 4);
            chip.runTo(12_000);
            assertTrue(chip.warnings().getFirst().contains("AVAILABLE"));
        }
    }
}
