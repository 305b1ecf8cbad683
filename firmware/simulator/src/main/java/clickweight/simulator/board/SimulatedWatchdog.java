package clickweight.simulator.board;

import clickweight.core.board.Watchdog;

/** A watchdog that counts how often it was fed, and how often the board was sent to its bootloader. */
public final class SimulatedWatchdog implements Watchdog {
    private int resetCause = CAUSE_POWER_ON;
    private long feeds;
    private int bootloaderResets;

    @Override
    public void feed() {
        feeds++;
    }

    @Override
    public void resetToBootloader() {
        bootloaderResets++;
    }

    @Override
    public int resetCause() {
        return resetCause;
    }

    /** What the firmware will be told at its next start. */
    public void resetCause(int cause) {
        resetCause = cause;
    }

    /** Times the firmware asked for the bootloader. */
    public int bootloaderResets() {
        return bootloaderResets;
    }

    /** Times it was fed since start. */
    public long feeds() {
        return feeds;
    }
}
