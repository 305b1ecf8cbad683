package clickweight.core.command;

import clickweight.core.board.Watchdog;

/**
 * The way into the bootloader. It takes {@link #DELAY_MICROS}, so that the answer is with the bench before the mouse is
 * gone:
 *
 * <pre>
 * request | answered OK | 100 ms | reset to bootloader
 * due     |             |||||||||||
 * </pre>
 */
final class BootloaderEntry {
    /** Time from request to reset. */
    static final int DELAY_MICROS = 100000;

    private final Watchdog watchdog;
    private boolean due;
    private int requestedMicros;

    BootloaderEntry(Watchdog watchdog) {
        this.watchdog = watchdog;
    }

    void request(int nowMicros) {
        due = true;
        requestedMicros = nowMicros;
    }

    /** Whether a reset was asked for: nothing that takes longer may begin. */
    boolean due() {
        return due;
    }

    void poll(int nowMicros) {
        if (due && nowMicros - requestedMicros >= DELAY_MICROS) {
            due = false;
            watchdog.resetToBootloader();
        }
    }
}
