package clickweight.rp2040;

import clickweight.core.board.Watchdog;
import clickweight.rp2040.chip.Memory;
import clickweight.rp2040.chip.Processor;
import clickweight.rp2040.chip.Registers;

/**
 * The chip's watchdog, and the scratch words in which a cause of reset outlives it: word 0 says what, words 1 to 3 what the
 * fault handler saved (words 4 to 7 are the boot ROM's).
 */
final class Rp2040Watchdog implements Watchdog {
    /** In scratch word 0; the fault handler writes the first. */
    private static final int FAULT = 0x464C5400;
    /** Long enough for any pass, short enough that a person hardly notices. */
    private static final int TIMEOUT_MICROS = 500000;
    /** Erratum RP2040-E1: the counter goes down twice a microsecond. */
    private static final int COUNTS_PER_MICRO = 2;

    private static final int ENABLE = 1 << 30;
    private static final int REASON_TIMER = 1;
    /** Everything but the two oscillators. */
    private static final int RESET_ALL = 0x1FFFC;

    private final int resetCause;

    /** Reads why the chip started, and starts the watchdog. */
    Rp2040Watchdog() {
        int mark = Memory.read(Registers.WATCHDOG_SCRATCH0);
        int reason = Memory.read(Registers.WATCHDOG_REASON);
        Memory.write(Registers.WATCHDOG_SCRATCH0, 0);
        if (mark == FAULT) {
            resetCause = CAUSE_EXCEPTION;
        } else {
            resetCause = (reason & REASON_TIMER) != 0 ? CAUSE_WATCHDOG : CAUSE_POWER_ON;
        }
        Memory.write(Registers.PSM_WDSEL, RESET_ALL);
        feed();
        Memory.write(Registers.WATCHDOG_CTRL, ENABLE);
    }

    @Override
    public void feed() {
        Memory.write(Registers.WATCHDOG_LOAD, TIMEOUT_MICROS * COUNTS_PER_MICRO);
    }

    @Override
    public int resetCause() {
        return resetCause;
    }

    @Override
    public void resetToBootloader() {
        Processor.bootloader();
    }
}
