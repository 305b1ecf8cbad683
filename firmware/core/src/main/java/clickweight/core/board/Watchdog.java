package clickweight.core.board;

/** Resets the board when the main loop stops feeding it. */
public interface Watchdog {
    /** Started by applying power. */
    int CAUSE_POWER_ON = 0;
    /** Started because nobody fed the watchdog. */
    int CAUSE_WATCHDOG = 1;
    /** Started because the firmware asked for it, for instance after an update. */
    int CAUSE_REQUESTED = 2;
    /** Started after an exception nobody caught. */
    int CAUSE_EXCEPTION = 3;

    /** Called once per poll. */
    void feed();

    /** Resets the board into the bootloader of its chip. Does not return on a real board. */
    void resetToBootloader();

    /** Why the board last started: one of the {@code CAUSE_} constants. */
    int resetCause();
}
