package clickweight.emulator.usbip;

import clickweight.emulator.ControlOutcome;
import clickweight.emulator.EmulatedMouse;
import clickweight.emulator.EmulatedUsb;
import clickweight.emulator.InPacket;
import java.util.List;

/** The cable of an emulated mouse; with each frame its finger moves, too. */
final class MouseCable implements Cable {
    /** Frames begin at whole milliseconds of the mouse's time. */
    private static final long FRAME_MICROS = 1000;

    /** Five seconds: as long as the specification allows a device, and as Linux waits. */
    private static final int CONTROL_FRAMES = 5000;

    private final EmulatedMouse mouse;
    private final EmulatedUsb usb;

    MouseCable(EmulatedMouse mouse) {
        this.mouse = mouse;
        usb = mouse.chip().usb();
    }

    @Override
    public void reset() {
        usb.reset();
    }

    @Override
    public void unplug() {
        usb.unplug();
    }

    @Override
    public void beginControl(byte[] setup, byte[] data) {
        usb.beginControl(setup, data, CONTROL_FRAMES);
    }

    @Override
    public ControlOutcome outcome() {
        return usb.outcome();
    }

    @Override
    public void poll(int endpoint, boolean on) {
        usb.poll(endpoint, on);
    }

    @Override
    public void out(int endpoint, byte[] data) {
        usb.out(endpoint, data);
    }

    @Override
    public int outsWaiting() {
        return usb.outsWaiting();
    }

    @Override
    public void dropOuts() {
        usb.dropOuts();
    }

    @Override
    public List<InPacket> takePackets() {
        return usb.takePackets();
    }

    @Override
    public void frame() {
        mouse.advanceTo((Math.floorDiv(mouse.nowMicros(), FRAME_MICROS) + 1) * FRAME_MICROS);
    }
}
