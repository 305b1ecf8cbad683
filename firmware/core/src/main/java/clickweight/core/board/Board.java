package clickweight.core.board;

/**
 * Everything the firmware can touch. Each getter returns the same object for the life of the board. What all of them
 * promise about time stands in the description of this package.
 */
public interface Board {
    /** Time between two ticks; ticks, and with them polls and force samples, are at multiples of it. 8 kHz. */
    int TICK_MICROS = 125;

    /** Button contacts and encoder lines, with the time of each edge. */
    DigitalInputs inputs();

    /** The force channels. */
    ForceAdc adc();

    /** The endpoint on which the host reads mouse reports. */
    HidEndpoint mouse();

    /** The byte stream to and from the bench. */
    ByteLink link();

    /** The reports to and from the bench. */
    ReportLink reports();

    /** The sectors set aside for settings. */
    Flash flash();

    /** The sectors set aside for what was found out about this unit, apart from the settings. */
    Flash unitFlash();

    /** The watchdog, and why the board last started. */
    Watchdog watchdog();

    /** What was written into this unit when it was made. */
    BoardIdentity identity();
}
