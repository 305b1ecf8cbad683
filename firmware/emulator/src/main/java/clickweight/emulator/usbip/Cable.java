package clickweight.emulator.usbip;

import clickweight.emulator.ControlOutcome;
import clickweight.emulator.InPacket;
import java.util.List;

/**
 * A device on a USB cable, as a host controller has it. Time goes on in {@link #frame} only, a millisecond at a time; what
 * is asked for before happens in it. Methods mean what those of {@link clickweight.emulator.EmulatedUsb} mean.
 */
interface Cable {
    /** Drives a reset of 10 ms. */
    void reset();

    /** Pulls the cable: the bus is silent from now on. */
    void unplug();

    void beginControl(byte[] setup, byte[] data);

    ControlOutcome outcome();

    void poll(int endpoint, boolean on);

    void out(int endpoint, byte[] data);

    int outsWaiting();

    void dropOuts();

    List<InPacket> takePackets();

    /** Lets one frame go by. */
    void frame();
}
