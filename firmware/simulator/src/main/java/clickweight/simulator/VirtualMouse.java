package clickweight.simulator;

import clickweight.protocol.Buttons;
import clickweight.simulator.plant.ButtonTruth;

/**
 * A mouse in virtual time with a finger on it, whatever runs its firmware. Time is 64-bit microseconds and moves only in
 * {@link #advanceTo}.
 *
 * <p>Usage: {@code hostWrite} a request, {@code advanceTo} a later time, {@code hostRead} what the mouse said; again.
 */
public interface VirtualMouse {
    /** Virtual time, microseconds. */
    long nowMicros();

    /** Lets the mouse run until a time. A time gone by changes nothing. */
    void advanceTo(long micros);

    /** Sends bytes to the mouse; returns how many the wire took. */
    int hostWrite(byte[] bytes, int offset, int length);

    /** Reads bytes the mouse has sent; returns how many, 0 for none until time goes on. */
    int hostRead(byte[] bytes, int offset, int length);

    /** Forgets bytes under way in both directions, as when a cable is pulled. */
    void dropBytesUnderWay();

    /** The truth about a button of the plant; buttons are those of {@link Buttons}. */
    ButtonTruth truth(int button);

    /** Strokes of a button that are over. */
    int strokesDone(int button);

    /** Whether the finger has pressed every button as often as it will. */
    boolean strokesFinished();
}
