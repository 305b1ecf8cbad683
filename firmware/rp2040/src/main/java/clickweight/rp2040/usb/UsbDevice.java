package clickweight.rp2040.usb;

/**
 * The device as the host sees it. One poll handles what has happened in the order in which it can matter:
 *
 * <pre>
 * bus reset          everything back to the default state, nothing else counts
 * suspend, resume    the bus sleeps or runs
 * packets done       endpoint 1, endpoint 2, then endpoint 0: they came before the SETUP
 * SETUP              one request answered
 * wake               resume signalling, if a report waits for a host that sleeps
 * </pre>
 *
 * <p>At most one packet of each endpoint a poll, so a flood of requests costs the mouse nothing.
 */
final class UsbDevice implements ControlHandler {
    private static final int KIND_MASK = 0x60;
    private static final int KIND_STANDARD = 0x00;
    private static final int KIND_CLASS = 0x20;

    private final UsbController controller;
    private final DeviceState state;
    private final ControlPipe pipe;
    private final RemoteWake wake;
    private final MouseEndpoint mouse;
    private final VendorEndpoint vendor;
    private final StandardRequests standardRequests;
    private final HidRequests hidRequests;

    UsbDevice(UsbController controller, Descriptors descriptors) {
        this.controller = controller;
        state = new DeviceState();
        pipe = new ControlPipe(controller, this);
        wake = new RemoteWake(controller, state);
        mouse = new MouseEndpoint(controller, state, wake);
        vendor = new VendorEndpoint(controller, state);
        standardRequests = new StandardRequests(controller, state, descriptors, this);
        hidRequests = new HidRequests(state, mouse, vendor);
    }

    MouseEndpoint mouse() {
        return mouse;
    }

    VendorEndpoint vendor() {
        return vendor;
    }

    DeviceState state() {
        return state;
    }

    void poll(int nowMicros) {
        int events = controller.poll(nowMicros);
        if ((events & UsbController.BUS_RESET) != 0) {
            reset();
        } else if (events != 0) {
            busEvents(events, nowMicros);
            packetEvents(events);
            if ((events & UsbController.SETUP) != 0) {
                pipe.setup();
            }
        }
        mouse.poll(nowMicros);
        vendor.poll();
        wake.poll(nowMicros);
    }

    private void reset() {
        state.reset();
        pipe.reset();
        mouse.reset();
        vendor.emptied();
    }

    private void busEvents(int events, int nowMicros) {
        if ((events & UsbController.SUSPENDED) != 0) {
            state.setSuspended(true);
            wake.suspended(nowMicros);
        }
        if ((events & UsbController.RESUMED) != 0) {
            state.setSuspended(false);
        }
    }

    private void packetEvents(int events) {
        if ((events & UsbController.MOUSE_IN_DONE) != 0) {
            mouse.sent();
        }
        if ((events & UsbController.VENDOR_IN_DONE) != 0) {
            vendor.sent();
        }
        if ((events & UsbController.VENDOR_OUT_DONE) != 0) {
            vendor.arrived();
        }
        // what was done on endpoint 0 by the time of a SETUP belongs to the transfer that it ended
        boolean ended = (events & UsbController.SETUP) != 0;
        if ((events & UsbController.CONTROL_IN_DONE) != 0) {
            pipe.inDone(ended);
        }
        if ((events & UsbController.CONTROL_OUT_DONE) != 0 && !ended) {
            pipe.outDone();
        }
    }

    /** Opens or closes endpoints 1 and 2; opening them again empties them. */
    void configure(boolean on) {
        if (on) {
            controller.openEndpoints();
        } else {
            controller.closeEndpoints();
        }
        state.setConfigured(on);
        mouse.emptied();
        vendor.emptied();
    }

    @Override
    public boolean request(SetupPacket setup, ControlPipe control) {
        switch (setup.type() & KIND_MASK) {
            case KIND_STANDARD:
                return standardRequests.request(setup, control);
            case KIND_CLASS:
                return hidRequests.request(setup, control);
            default:
                return false;
        }
    }

    @Override
    public boolean data(SetupPacket setup, byte[] data) {
        return hidRequests.data(setup, data);
    }

    @Override
    public void finished(SetupPacket setup) {
        standardRequests.finished(setup);
    }
}
