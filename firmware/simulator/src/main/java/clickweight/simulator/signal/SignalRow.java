package clickweight.simulator.signal;

/** One row of a signal file. */
public sealed interface SignalRow {
    /** Line of the file, from 1. */
    long line();

    /** Device time, 64 bit. */
    long micros();

    /**
     * A signal reaches a level, which then holds.
     *
     * @param line of the file
     * @param micros when
     * @param signal which
     * @param level 0 or 1, or counts
     */
    record Level(long line, long micros, Signal signal, int level) implements SignalRow {}

    /**
     * A setting is changed.
     *
     * @param line of the file
     * @param micros when
     * @param assignment which and to what
     */
    record Setting(long line, long micros, SettingAssignment assignment) implements SignalRow {}
}
