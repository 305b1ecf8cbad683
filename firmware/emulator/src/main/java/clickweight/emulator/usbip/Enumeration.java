package clickweight.emulator.usbip;

import clickweight.emulator.ControlOutcome;
import clickweight.emulator.EmulatedUsb;
import org.jspecify.annotations.Nullable;

/**
 * What the host at the cable does by itself. The client's kernel gives addresses only to its own idea of the device, so the
 * one on the cable is given here.
 *
 * <pre>
 * reset 10 ms | settle 10 ms | SET_ADDRESS | settle 10 ms | descriptors | the client's
 * </pre>
 */
final class Enumeration {
    private static final int SETTLE_FRAMES = 10;
    private static final int RESET_FRAMES = 10;
    private static final int MOST_FRAMES = 200;
    private static final int FROM_DEVICE = 0x80;
    private static final int SET_ADDRESS = 5;
    private static final int GET_DESCRIPTOR = 6;
    private static final int ADDRESS = 1;
    private static final int DEVICE = 0x0100;
    private static final int CONFIGURATION = 0x0200;
    private static final int CONFIGURATION_HEAD_BYTES = 9;
    private static final byte[] NOTHING = {};

    private final Cable cable;

    private Enumeration(Cable cable) {
        this.cable = cable;
    }

    /** Resets the device, gives it an address and asks what it is; null when it does not answer. */
    static @Nullable DeviceSummary of(Cable cable) {
        return new Enumeration(cable).run();
    }

    private @Nullable DeviceSummary run() {
        cable.reset();
        frames(RESET_FRAMES + SETTLE_FRAMES);
        if (control(0, SET_ADDRESS, ADDRESS, 0) == null) {
            return null;
        }
        frames(SETTLE_FRAMES);
        byte[] device = control(FROM_DEVICE, GET_DESCRIPTOR, DEVICE, DeviceSummary.DEVICE_BYTES);
        byte[] head = control(FROM_DEVICE, GET_DESCRIPTOR, CONFIGURATION, CONFIGURATION_HEAD_BYTES);
        if (device == null || head == null) {
            return null;
        }
        int length = head[2] & 0xFF | (head[3] & 0xFF) << 8;
        byte[] configuration = control(FROM_DEVICE, GET_DESCRIPTOR, CONFIGURATION, length);
        return configuration == null ? null : new DeviceSummary(device, configuration);
    }

    private void frames(int count) {
        for (int i = 0; i < count; i++) {
            cable.frame();
        }
    }

    private byte @Nullable [] control(int type, int request, int value, int length) {
        cable.beginControl(EmulatedUsb.setup(type, request, value, 0, length), NOTHING);
        for (int i = 0; i < MOST_FRAMES; i++) {
            cable.frame();
            ControlOutcome outcome = cable.outcome();
            if (outcome.result() != ControlOutcome.Result.UNDER_WAY) {
                return outcome.result() == ControlOutcome.Result.DONE ? outcome.data() : null;
            }
        }
        return null;
    }
}
