package clickweight.emulator;

/** What became of the chip. Time goes on only while it is running. The order is that of the pipe. */
public enum ChipState {
    /** Not started. */
    OFF,
    /** It runs, awake or asleep. */
    RUNNING,
    /** A planned power cut has happened; {@link EmulatedChip#restart} brings power back. */
    POWER_CUT,
    /** A fault in the fault handler, and no watchdog that runs: only a reset from outside helps. */
    LOCKED_UP,
    /** It went into the boot loader of its ROM, by request or for want of a valid image. */
    USB_BOOT
}
