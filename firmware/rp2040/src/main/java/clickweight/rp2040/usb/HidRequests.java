package clickweight.rp2040.usb;

import clickweight.protocol.hid.MouseInputReport;

/** The requests of the HID class (HID 7.2) to the two interfaces. All others are refused. */
final class HidRequests {
    private static final int GET_REPORT = 0xA101;
    private static final int GET_IDLE = 0xA102;
    private static final int GET_PROTOCOL = 0xA103;
    private static final int SET_REPORT = 0x2109;
    private static final int SET_IDLE = 0x210A;
    private static final int SET_PROTOCOL = 0x210B;

    private static final int REPORT_INPUT = 1;
    private static final int REPORT_OUTPUT = 2;
    private static final int REPORT_FEATURE = 3;
    /** The mouse's feature report: id and one byte of multipliers. */
    private static final int MOUSE_FEATURE = REPORT_FEATURE << 8 | MouseInputReport.REPORT_ID;

    private static final int MOUSE_FEATURE_BYTES = 2;

    private final DeviceState state;
    private final MouseEndpoint mouse;
    private final VendorEndpoint vendor;
    private final byte[] answer = new byte[UsbController.PACKET_BYTES];

    HidRequests(DeviceState state, MouseEndpoint mouse, VendorEndpoint vendor) {
        this.state = state;
        this.mouse = mouse;
        this.vendor = vendor;
    }

    /** As {@link ControlHandler#request}. */
    boolean request(SetupPacket setup, ControlPipe pipe) {
        if (!state.configured()) {
            return false;
        }
        if (setup.index() == Descriptors.MOUSE_INTERFACE) {
            return mouseRequest(setup, pipe);
        }
        return setup.index() == Descriptors.VENDOR_INTERFACE && vendorRequest(setup, pipe);
    }

    /** As {@link ControlHandler#data}: only SET_REPORT has any. */
    boolean data(SetupPacket setup, byte[] data) {
        if (setup.index() == Descriptors.MOUSE_INTERFACE) {
            return data[0] == MouseInputReport.REPORT_ID && mouse.setMultipliers(data[1] & 0xFF);
        }
        return vendor.accept(data);
    }

    private boolean mouseRequest(SetupPacket setup, ControlPipe pipe) {
        int value = setup.value();
        switch (setup.typeAndRequest()) {
            case GET_REPORT:
                return mouseReport(setup, pipe);
            case SET_REPORT:
                if (value != MOUSE_FEATURE || setup.length() != MOUSE_FEATURE_BYTES) {
                    return false;
                }
                pipe.expect(MOUSE_FEATURE_BYTES);
                return true;
            case GET_IDLE:
                return isMouseReport(value) && answer(pipe, mouse.idleRate());
            case SET_IDLE:
                return setup.length() == 0
                        && isMouseReport(value & 0xFF)
                        && mouse.setIdleRate(value >> 8)
                        && accept(pipe);
            case GET_PROTOCOL:
                return value == 0 && answer(pipe, mouse.bootProtocol() ? 0 : 1);
            case SET_PROTOCOL:
                return setup.length() == 0 && value <= 1 && mouse.setBootProtocol(value == 0) && accept(pipe);
            default:
                return false;
        }
    }

    private boolean mouseReport(SetupPacket setup, ControlPipe pipe) {
        if (setup.value() == MOUSE_FEATURE) {
            answer[0] = MouseInputReport.REPORT_ID;
            answer[1] = (byte) mouse.multipliers();
            pipe.reply(answer, MOUSE_FEATURE_BYTES);
            return true;
        }
        int id = mouse.bootProtocol() ? 0 : MouseInputReport.REPORT_ID;
        if (setup.value() != (REPORT_INPUT << 8 | id)) {
            return false;
        }
        pipe.reply(answer, mouse.copyLastReport(answer));
        return true;
    }

    private boolean vendorRequest(SetupPacket setup, ControlPipe pipe) {
        int value = setup.value();
        switch (setup.typeAndRequest()) {
            case GET_REPORT:
                if (value != REPORT_INPUT << 8 && value != REPORT_FEATURE << 8) {
                    return false;
                }
                vendor.copyLastReport(answer);
                pipe.reply(answer, UsbController.PACKET_BYTES);
                return true;
            case SET_REPORT:
                boolean writable = value == REPORT_OUTPUT << 8 || value == REPORT_FEATURE << 8;
                if (!writable || setup.length() != UsbController.PACKET_BYTES || vendor.full()) {
                    return false;
                }
                pipe.expect(UsbController.PACKET_BYTES);
                return true;
            case GET_IDLE:
                return value == 0 && answer(pipe, 0);
            case SET_IDLE:
                // every report is a message of its own: there is nothing to repeat
                return value == 0 && setup.length() == 0 && accept(pipe);
            default:
                return false;
        }
    }

    /** Idle rates go by report id, 0 for all (HID 7.2.4). */
    private static boolean isMouseReport(int id) {
        return id == 0 || id == MouseInputReport.REPORT_ID;
    }

    private boolean answer(ControlPipe pipe, int value) {
        answer[0] = (byte) value;
        pipe.reply(answer, 1);
        return true;
    }

    private static boolean accept(ControlPipe pipe) {
        pipe.accept();
        return true;
    }
}
