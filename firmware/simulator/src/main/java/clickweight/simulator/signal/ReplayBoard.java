package clickweight.simulator.signal;

import java.io.Closeable;
import java.io.IOException;

/**
 * A board with the firmware on it, as far as a signal file concerns it: pins and channels to drive, a byte link to talk on.
 * The board made of arrays is one, an emulated chip can be another.
 *
 * <p>Times are 64-bit device time (the firmware gets the low 32 bits) and never go back from one call to the next. Whatever
 * a call says is true from its time on, and every tick before that time comes first, however many there are:
 *
 * <pre>
 * ticks        ^    ^    ^    ^    ^    ^    ^ ...
 * level          |    |                            an edge at its microsecond, seen by the next poll
 * counts              x                            what the converter sees from the next tick on
 * request                    r                     a poll of its own, in place
 * runTo                                      !     all ticks up to and including this time
 * </pre>
 *
 * <p>A tick is not before what happens at its own microsecond: it sees an edge and counts of its very time. So a board may
 * collect calls and carry them out together; only {@link #request} and {@link #runTo} must have happened when they return.
 * The promise about time is that of {@link clickweight.core.board}.
 */
public interface ReplayBoard extends Closeable {
    /** Makes boards. */
    @FunctionalInterface
    interface Factory {
        /**
         * A running board, at rest: normally open contacts and encoder lines 0, normally closed ones 1, all channels at 200
         * counts.
         *
         * @param lineMask lines it has, numbered as in {@link clickweight.core.board.Lines}; the others do not exist
         * @param channelMask force channels it has
         * @param startMicros time of a tick: everything that follows comes at or after it. Earlier ticks may have been; with
         *     everything at rest they change nothing. May be negative, which is a 32-bit clock shortly before its wrap
         */
        ReplayBoard start(int lineMask, int channelMask, long startMicros) throws IOException;
    }

    /** A line reaches a level; one that it has already is no edge. {@code closed} is level 1. */
    void level(int line, boolean closed, long micros) throws IOException;

    /** A force channel has so many counts, ideal ones before the converter's own faults; beyond its range it reads the end. */
    void counts(int channel, int counts, long micros) throws IOException;

    /**
     * A request arrives whole, and the board polls for it at once: behind everything said before, ahead of everything
     * said after, also at the same microsecond. The poll is given the time of the tick at or after {@code micros}, which is
     * still to come itself, and takes no force sample. All that the firmware answers can be read when this returns.
     */
    void request(byte[] frame, int length, long micros) throws IOException;

    /** Lets time go on: every tick up to and including {@code micros} has happened. */
    void runTo(long micros) throws IOException;

    /** What the mouse has said on its byte link: up to {@code length} bytes; returns how many, 0 for none. */
    int read(byte[] bytes, int offset, int length) throws IOException;

    @Override
    default void close() throws IOException {}
}
