package clickweight.emulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The flash chip behind the serial interface; the test speaks to it as the firmware's driver does. */
@NeedsNode
class FlashTest {
    private static final int SSI = 0x18000000;
    private static final int CHIP_SELECT = 0x4001800C;
    private static final int AREA = 0x1F0000;
    private static final int SECTOR = 4096;

    private static EmulatedChip serial(ChipOptions options) {
        EmulatedChip chip = EmulatedChip.start(options);
        chip.runTo(1000);
        open(chip);
        return chip;
    }

    private static void open(EmulatedChip chip) {
        chip.poke(SSI + 0x08, 0);
        chip.poke(SSI, 7 << 16); // 8-bit frames, both ways
        chip.poke(SSI + 0x08, 1);
    }

    private static int[] command(EmulatedChip chip, int... bytes) {
        int[] back = new int[bytes.length];
        chip.poke(CHIP_SELECT, 2 << 8);
        for (int i = 0; i < bytes.length; i++) {
            chip.poke(SSI + 0x60, bytes[i]);
            back[i] = chip.peek(SSI + 0x60, 1)[0];
        }
        chip.poke(CHIP_SELECT, 3 << 8);
        return back;
    }

    private static void erase(EmulatedChip chip, int address) {
        command(chip, 6);
        command(chip, 0x20, address >> 16, address >> 8 & 0xFF, address & 0xFF);
    }

    private static void program(EmulatedChip chip, int address, int... bytes) {
        command(chip, 6);
        int[] all = new int[4 + bytes.length];
        all[0] = 2;
        all[1] = address >> 16;
        all[2] = address >> 8 & 0xFF;
        all[3] = address & 0xFF;
        System.arraycopy(bytes, 0, all, 4, bytes.length);
        command(chip, all);
    }

    private static int status(EmulatedChip chip) {
        return command(chip, 5, 0)[1];
    }

    private static void rest(EmulatedChip chip, long micros) {
        chip.runTo(chip.nowMicros() + micros);
    }

    @Test
    void eraseAndProgramTakeTheirTimeAndReadBack() {
        try (EmulatedChip chip = serial(Thumb.asleep().overlay(AREA, new byte[SECTOR]))) {
            erase(chip, AREA);
            assertEquals(3, status(chip));
            rest(chip, 44_900);
            assertEquals(3, status(chip));
            rest(chip, 200);
            assertEquals(0, status(chip));
            program(chip, AREA + 0x10, 1, 2, 0xF0);
            rest(chip, 600);
            assertEquals(3, status(chip));
            rest(chip, 200);
            assertEquals(0, status(chip));
            program(chip, AREA + 0x12, 0x3C);
            rest(chip, 800);
            // programming only clears bits
            assertArrayEquals(new byte[] {-1, 1, 2, 0x30, -1}, chip.flash(AREA + 0x0F, 5));
            int[] read = command(chip, 3, AREA >> 16, 0, 0x10, 0, 0, 0);
            assertArrayEquals(new int[] {1, 2, 0x30}, Arrays.copyOfRange(read, 4, 7));
            assertEquals(List.of(), chip.warnings());
        }
    }

    @Test
    void workWithoutWriteEnableDoesNothingAndWarns() {
        try (EmulatedChip chip = serial(Thumb.asleep())) {
            command(chip, 2, AREA >> 16, 0, 0, 0x55);
            rest(chip, 1000);
            assertEquals(-1, chip.flash(AREA, 1)[0]);
            assertEquals(1, chip.warnings().size());
            assertTrue(chip.warnings().getFirst().contains("without write enable"));
        }
    }

    @Test
    void anythingButTheStatusWhileBusyWarns() {
        try (EmulatedChip chip = serial(Thumb.asleep())) {
            erase(chip, AREA);
            command(chip, 3, AREA >> 16, 0, 0, 0);
            assertTrue(chip.warnings().getFirst().contains("command 0x3 came while the chip was busy"));
        }
    }

    @Test
    void powerCutAfterBytesLeavesOneHalfDone() {
        try (EmulatedChip chip = serial(Thumb.asleep())) {
            chip.cutPowerAfterBytes(2);
            program(chip, AREA, 0, 0, 0, 0);
            rest(chip, 100);
            assertEquals(ChipState.POWER_CUT, chip.state());
            assertArrayEquals(new byte[] {0, 0, 0x0F, -1}, chip.flash(AREA, 4));
            chip.restart();
            rest(chip, 1000);
            assertEquals(ChipState.RUNNING, chip.state());
            assertArrayEquals(new byte[] {0, 0, 0x0F, -1}, chip.flash(AREA, 4));
        }
    }

    @Test
    void powerCutInAnEraseLeavesBitsToChanceAndTheSeed() {
        byte[][] left = new byte[3][];
        for (int i = 0; i < 3; i++) {
            try (EmulatedChip chip = serial(Thumb.asleep().seed(i < 2 ? 7 : 8).overlay(AREA, new byte[SECTOR]))) {
                chip.cutPowerAt(20_000);
                erase(chip, AREA);
                rest(chip, 40_000);
                assertEquals(ChipState.POWER_CUT, chip.state());
                left[i] = chip.flash(AREA, SECTOR);
            }
        }
        assertArrayEquals(left[0], left[1]);
        assertNotEquals(Arrays.hashCode(left[0]), Arrays.hashCode(left[2]));
    }

    @Test
    void powerCutDuringTheSecondCommandKeepsTheFirst() {
        try (EmulatedChip chip = serial(Thumb.asleep())) {
            chip.cutPowerDuringCommand(2);
            program(chip, AREA, 0x11);
            rest(chip, 1000);
            assertEquals(1, chip.flashCommands());
            program(chip, AREA + 256, 0x22);
            rest(chip, 1000);
            assertEquals(ChipState.POWER_CUT, chip.state());
            assertEquals(0x11, chip.flash(AREA, 1)[0]);
        }
    }
}
