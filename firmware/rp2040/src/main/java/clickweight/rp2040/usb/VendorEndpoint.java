package clickweight.rp2040.usb;

import clickweight.core.board.ReportLink;

/**
 * The bench's way in and out over HID: one message in each report of 64 bytes, filled up with zeros.
 *
 * <pre>
 * to the host     send -> endpoint 2 IN                   GET_REPORT (input, feature) shows the last one again
 * from the host   endpoint 2 OUT              -.
 *                 SET_REPORT (output, feature) -+-> queue of 4 -> receive
 * </pre>
 *
 * <p>While the queue is full endpoint 2 OUT takes nothing more and SET_REPORT is refused, so that a host that floods is
 * slowed down and told.
 */
public final class VendorEndpoint implements ReportLink {
    private final UsbController controller;
    private final DeviceState state;
    private final ReportQueue queue = new ReportQueue();
    private final byte[] last = new byte[UsbController.PACKET_BYTES];
    private final byte[] packet = new byte[UsbController.PACKET_BYTES];
    private boolean busy;
    private boolean listening;
    private boolean arrived;

    VendorEndpoint(UsbController controller, DeviceState state) {
        this.controller = controller;
        this.state = state;
    }

    /** The endpoints were opened or closed: they hold nothing, and neither does the queue. */
    void emptied() {
        busy = false;
        listening = false;
        arrived = false;
        queue.clear();
    }

    /** The host has taken the report. */
    void sent() {
        busy = false;
    }

    /** A packet has come to endpoint 2 OUT; it stays there until the queue has room. */
    void arrived() {
        listening = false;
        arrived = true;
    }

    void poll() {
        if (arrived && !queue.full()) {
            arrived = false;
            int length = controller.received(Descriptors.VENDOR_ENDPOINT, packet);
            if (length > 0) {
                queue.add(packet, length);
            }
        }
        if (!arrived && !listening && !queue.full() && state.open(Descriptors.VENDOR_OUT)) {
            listening = true;
            controller.receive(Descriptors.VENDOR_ENDPOINT);
        }
    }

    @Override
    public boolean ready() {
        return !busy && state.open(Descriptors.VENDOR_IN);
    }

    @Override
    public void send(byte[] report) {
        System.arraycopy(report, 0, last, 0, last.length);
        controller.send(Descriptors.VENDOR_ENDPOINT, last, 0, last.length);
        busy = true;
    }

    @Override
    public boolean receive(byte[] into) {
        return queue.take(into);
    }

    boolean full() {
        return queue.full();
    }

    /** A report that came through endpoint 0; false when there is no room. */
    boolean accept(byte[] report) {
        if (queue.full()) {
            return false;
        }
        queue.add(report, UsbController.PACKET_BYTES);
        return true;
    }

    /** The report sent last, zeros before the first. */
    void copyLastReport(byte[] into) {
        System.arraycopy(last, 0, into, 0, last.length);
    }
}
