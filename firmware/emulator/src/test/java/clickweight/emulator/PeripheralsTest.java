package clickweight.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Converter, pins, watchdog and faults; the test writes the registers that the firmware would. */
@EnabledIf("clickweight.emulator.NodePresence#tested")
class PeripheralsTest {
    private static final int ADC = 0x4004C000;
    private static final int SIO_GPIO_IN = 0xD0000004;
    private static final int PADS = 0x4001C000;
    private static final int IO_BANK = 0x40014000;
    private static final int WATCHDOG = 0x40058000;
    private static final int ENABLE_AND_START = 1 | 1 << 2;

    private static int converted(EmulatedChip chip, int channel) {
        chip.poke(ADC, ENABLE_AND_START | channel << 12);
        chip.runTo(chip.nowMicros() + 4);
        return chip.peek(ADC + 4, 1)[0];
    }

    @Test
    void wideCodesOfTheConverterAreNineCountsWide() {
        try (EmulatedChip chip = EmulatedChip.start(Thumb.asleep())) {
            chip.runTo(1000);
            // erratum RP2040-E11: 512, 1536, 2560 and 3584 are too wide by 8, what lies beyond is shifted
            int[][] idealAndRaw = {
                {0, 0},
                {511, 511},
                {512, 512},
                {520, 512},
                {521, 513},
                {1543, 1535},
                {1544, 1536},
                {1552, 1536},
                {1553, 1537},
                {2576, 2560},
                {2584, 2560},
                {2585, 2561},
                {3608, 3584},
                {3616, 3584},
                {3617, 3585},
                {4095, 4063}
            };
            for (int[] pair : idealAndRaw) {
                chip.counts(2, pair[0], chip.nowMicros());
                chip.runTo(chip.nowMicros() + 1);
                assertEquals(pair[1], converted(chip, 2), "ideal " + pair[0]);
            }
            assertEquals(List.of(), chip.warnings());
        }
    }

    @Test
    void conversionHoldsWhatWasThereWhenItBegan() {
        try (EmulatedChip chip = EmulatedChip.start(Thumb.asleep().counts(100, 200, 300, 400))) {
            chip.runTo(1000);
            chip.poke(ADC, ENABLE_AND_START | 3 << 12);
            chip.counts(3, 450, 1001);
            chip.runTo(1004);
            assertEquals(400, chip.peek(ADC + 4, 1)[0]);
            assertEquals(450, converted(chip, 3));
        }
    }

    @Test
    void closedContactReadsLowAndAnOpenOneHighOnlyWithItsPullUp() {
        try (EmulatedChip chip = EmulatedChip.start(Thumb.asleep().closed(1 << Lines.LEFT))) {
            chip.runTo(1000);
            int both = 1 << 2 | 1 << 3;
            assertEquals(0, chip.peek(SIO_GPIO_IN, 1)[0] & both);
            chip.poke(PADS + 4 + 4 * 2, 0x4A); // input enabled, pull-up, Schmitt trigger
            chip.poke(PADS + 4 + 4 * 3, 0x4A);
            assertEquals(1 << 3, chip.peek(SIO_GPIO_IN, 1)[0] & both);
            chip.line(Lines.LEFT, false, 1002);
            chip.line(Lines.RIGHT, true, 1003);
            chip.runTo(1003);
            assertEquals(both, chip.peek(SIO_GPIO_IN, 1)[0] & both);
            chip.runTo(1004);
            assertEquals(1 << 2, chip.peek(SIO_GPIO_IN, 1)[0] & both);
            assertEquals(4, chip.peek(IO_BANK + 0xF0, 1)[0] >>> 12 & 4, "edge low of GPIO3");
        }
    }

    @Test
    void watchdogThatIsNotFedResetsAndTheTimerBeginsAnew() {
        try (EmulatedChip chip = EmulatedChip.start(Thumb.asleep())) {
            chip.runTo(1000);
            chip.poke(WATCHDOG + 0x0C, 0x12345678);
            // erratum RP2040-E1: counts down by two each microsecond, so 2000 is 1 ms
            chip.poke(WATCHDOG + 4, 2000);
            chip.poke(WATCHDOG, 1 << 30);
            chip.runTo(1990);
            assertEquals(0, chip.resets());
            chip.runTo(3000);
            assertEquals(1, chip.resets());
            assertEquals(2000, chip.timerEpochMicros());
            assertEquals(1, chip.peek(WATCHDOG + 8, 1)[0], "reason");
            assertEquals(0x12345678, chip.peek(WATCHDOG + 0x0C, 1)[0], "scratch 0");
            assertEquals(List.of(), chip.warnings());
        }
    }

    @Test
    void powerCycleForgetsTheScratchRegisters() {
        try (EmulatedChip chip = EmulatedChip.start(Thumb.asleep())) {
            chip.runTo(1000);
            chip.poke(WATCHDOG + 0x0C, 0x12345678);
            chip.restart();
            chip.runTo(2000);
            assertEquals(0, chip.peek(WATCHDOG + 0x0C, 1)[0]);
            assertEquals(1 << 8, chip.peek(0x40064008, 1)[0], "CHIP_RESET: power-on");
        }
    }

    @Test
    void undefinedInstructionWithoutAHandlerLocksUp() {
        try (EmulatedChip chip = EmulatedChip.start(new Thumb().raw(0xDE00).options())) {
            chip.runTo(10);
            assertEquals(ChipState.LOCKED_UP, chip.state());
            assertTrue(chip.faults().getFirst().contains("undefined instruction 0xde00 at pc 0x100001c0"));
            assertEquals(2, chip.faults().size());
        }
    }

    @Test
    void lockedUpProcessorIsResetByItsWatchdog() {
        // erratum RP2040-E1: 2000 is 1 ms
        Thumb program = new Thumb()
                .clocks()
                .store(WATCHDOG + 4, 2000)
                .store(WATCHDOG, 1 << 30)
                .raw(0xDE00);
        try (EmulatedChip chip = EmulatedChip.start(program.options())) {
            chip.runTo(900);
            assertEquals(ChipState.RUNNING, chip.state());
            assertEquals(0, chip.resets());
            chip.runTo(5000);
            assertTrue(chip.resets() >= 1);
            assertTrue(chip.faults().get(1).contains("lockup"));
        }
    }

    @Test
    void unalignedReadReachesTheFaultHandler() {
        Thumb program = new Thumb()
                .vector(3, "handler")
                .ldr(0, 0x20000002)
                .ldr(1, 0, 0)
                .label("handler")
                .store(0x20000000, 77)
                .label("end")
                .b("end");
        try (EmulatedChip chip = EmulatedChip.start(program.options())) {
            chip.runTo(20);
            assertEquals(ChipState.RUNNING, chip.state());
            assertEquals(77, chip.peek(0x20000000, 1)[0]);
            assertTrue(chip.faults().getFirst().contains("unaligned word read at 0x20000002"));
        }
    }

    @Test
    void bootLoaderIsReachedThroughTheTableOfTheRom() {
        Thumb program = new Thumb()
                .ldr(0, 0x40)
                .ldr(1, 'U' | 'B' << 8)
                .ldr(2, 0x101)
                .blx(2)
                .blx(0);
        try (EmulatedChip chip = EmulatedChip.start(program.options())) {
            chip.runTo(20);
            assertEquals(ChipState.USB_BOOT, chip.state());
            assertEquals(List.of(), chip.warnings());
        }
    }

    @Test
    void secondStageWithAWrongChecksumStaysInTheBootLoader() {
        ChipOptions options = Thumb.asleep();
        ChipOptions fromRom =
                new ChipOptions(options.image(), 0, options.closedMask(), options.counts(), options.seed(), true);
        try (EmulatedChip chip = EmulatedChip.start(fromRom)) {
            assertEquals(ChipState.USB_BOOT, chip.state());
            assertEquals(1, chip.warnings().size());
        }
    }
}
