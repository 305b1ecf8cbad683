package clickweight.rp2040.usb;

/**
 * The requests that every device must know (USB 9.4). What is not here is refused: SET_DESCRIPTOR, SYNCH_FRAME, test mode,
 * and anything whose fields USB 9.4 does not allow.
 */
final class StandardRequests {
    private static final int DEVICE_GET_STATUS = 0x8000;
    private static final int DEVICE_CLEAR_FEATURE = 0x0001;
    private static final int DEVICE_SET_FEATURE = 0x0003;
    private static final int SET_ADDRESS = 0x0005;
    private static final int DEVICE_GET_DESCRIPTOR = 0x8006;
    private static final int GET_CONFIGURATION = 0x8008;
    private static final int SET_CONFIGURATION = 0x0009;
    private static final int INTERFACE_GET_STATUS = 0x8100;
    private static final int INTERFACE_GET_DESCRIPTOR = 0x8106;
    private static final int GET_INTERFACE = 0x810A;
    private static final int SET_INTERFACE = 0x010B;
    private static final int ENDPOINT_GET_STATUS = 0x8200;
    private static final int ENDPOINT_CLEAR_FEATURE = 0x0201;
    private static final int ENDPOINT_SET_FEATURE = 0x0203;

    private static final int FEATURE_ENDPOINT_HALT = 0;
    private static final int FEATURE_REMOTE_WAKEUP = 1;
    private static final int HIGHEST_ADDRESS = 127;

    private final UsbController controller;
    private final DeviceState state;
    private final Descriptors descriptors;
    private final UsbDevice device;
    private final byte[] answer = new byte[2];

    StandardRequests(UsbController controller, DeviceState state, Descriptors descriptors, UsbDevice device) {
        this.controller = controller;
        this.state = state;
        this.descriptors = descriptors;
        this.device = device;
    }

    /** As {@link ControlHandler#request}. */
    boolean request(SetupPacket setup, ControlPipe pipe) {
        if (!setup.toHost() && setup.length() != 0) {
            return false; // none of those known here carries data
        }
        switch (setup.typeAndRequest()) {
            case DEVICE_GET_DESCRIPTOR:
                return descriptor(pipe, descriptors.ofDevice(setup.value() >> 8, setup.value() & 0xFF));
            case INTERFACE_GET_DESCRIPTOR:
                return isInterface(setup)
                        && (setup.value() & 0xFF) == 0
                        && descriptor(pipe, descriptors.ofInterface(setup.index(), setup.value() >> 8));
            case SET_ADDRESS:
                return !state.configured() && setup.value() <= HIGHEST_ADDRESS && setup.index() == 0 && accept(pipe);
            case GET_CONFIGURATION:
                return setup.value() == 0
                        && setup.index() == 0
                        && answer(pipe, state.configured() ? Descriptors.CONFIGURATION : 0, 1);
            case SET_CONFIGURATION:
                return setConfiguration(setup) && accept(pipe);
            case GET_INTERFACE:
                return isInterfaceInUse(setup) && setup.value() == 0 && answer(pipe, 0, 1);
            case SET_INTERFACE:
                return isInterfaceInUse(setup) && setup.value() == 0 && setInterface(setup.index()) && accept(pipe);
            case DEVICE_GET_STATUS:
                return setup.value() == 0 && setup.index() == 0 && answer(pipe, state.remoteWakeup() ? 2 : 0, 2);
            case INTERFACE_GET_STATUS:
                return isInterfaceInUse(setup) && setup.value() == 0 && answer(pipe, 0, 2);
            case ENDPOINT_GET_STATUS:
                return isEndpoint(setup.index())
                        && setup.value() == 0
                        && answer(pipe, state.halted(setup.index()) ? 1 : 0, 2);
            case DEVICE_SET_FEATURE:
                return setRemoteWakeup(setup, true) && accept(pipe);
            case DEVICE_CLEAR_FEATURE:
                return setRemoteWakeup(setup, false) && accept(pipe);
            case ENDPOINT_SET_FEATURE:
                return setHalt(setup, true) && accept(pipe);
            case ENDPOINT_CLEAR_FEATURE:
                return setHalt(setup, false) && accept(pipe);
            default:
                return false;
        }
    }

    /** As {@link ControlHandler#finished}: a new address counts only after the status stage (USB 9.4.6). */
    void finished(SetupPacket setup) {
        if (setup.typeAndRequest() == SET_ADDRESS) {
            controller.setAddress(setup.value());
            state.setAddressed(setup.value() != 0);
        }
    }

    private boolean setConfiguration(SetupPacket setup) {
        int number = setup.value();
        if (!state.addressed() || setup.index() != 0 || number != 0 && number != Descriptors.CONFIGURATION) {
            return false;
        }
        device.configure(number != 0);
        return true;
    }

    /** There is one alternate setting; choosing it sets the toggles of its endpoints back (USB 9.1.1.5). */
    private boolean setInterface(int number) {
        if (number == Descriptors.MOUSE_INTERFACE) {
            endHalt(Descriptors.MOUSE_IN);
        } else {
            endHalt(Descriptors.VENDOR_IN);
            endHalt(Descriptors.VENDOR_OUT);
        }
        return true;
    }

    private boolean setRemoteWakeup(SetupPacket setup, boolean on) {
        if (!state.addressed() || setup.value() != FEATURE_REMOTE_WAKEUP || setup.index() != 0) {
            return false;
        }
        state.setRemoteWakeup(on);
        return true;
    }

    private boolean setHalt(SetupPacket setup, boolean on) {
        int address = setup.index();
        if (setup.value() != FEATURE_ENDPOINT_HALT || !isEndpoint(address)) {
            return false;
        }
        if ((address & 0x7F) == 0) {
            return !on; // endpoint 0 cannot stay halted: clearing changes nothing, setting is refused
        }
        if (!on) {
            endHalt(address);
        } else if (!state.halted(address)) {
            controller.halt(address);
            state.setHalted(address, true);
        }
        return true;
    }

    private void endHalt(int address) {
        if (state.halted(address)) {
            controller.clearHalt(address);
            state.setHalted(address, false);
        } else {
            controller.resetToggle(address); // also without a halt (USB 9.4.5)
        }
    }

    private static boolean isInterface(SetupPacket setup) {
        return setup.index() < Descriptors.INTERFACES;
    }

    private boolean isInterfaceInUse(SetupPacket setup) {
        return state.configured() && isInterface(setup);
    }

    private boolean isEndpoint(int address) {
        if (address == 0 || address == 0x80) {
            return state.addressed();
        }
        boolean known = address == Descriptors.MOUSE_IN
                || address == Descriptors.VENDOR_IN
                || address == Descriptors.VENDOR_OUT;
        return known && state.configured();
    }

    private static boolean descriptor(ControlPipe pipe, byte[] bytes) {
        if (bytes.length == 0) {
            return false;
        }
        pipe.reply(bytes, bytes.length);
        return true;
    }

    private boolean answer(ControlPipe pipe, int value, int length) {
        answer[0] = (byte) value;
        answer[1] = 0;
        pipe.reply(answer, length);
        return true;
    }

    private static boolean accept(ControlPipe pipe) {
        pipe.accept();
        return true;
    }
}
