package clickweight.rp2040.usb;

/** The USB of the board: the controller, the device on it, and the two ends that the firmware talks to. */
public final class Usb {
    private final UsbController controller;
    private final UsbDevice device;

    /** A device on {@code controller}, with a serial number made of {@code uniqueId}, 8 bytes. */
    public Usb(UsbController controller, byte[] uniqueId) {
        this.controller = controller;
        device = new UsbDevice(controller, new Descriptors(uniqueId));
    }

    /** Shows the device to the host. */
    public void start() {
        controller.start();
    }

    /** One bounded pass over what the host has done; before each poll of the firmware, each 125 us. */
    public void poll(int nowMicros) {
        device.poll(nowMicros);
    }

    /** Where mouse reports go. */
    public MouseEndpoint mouse() {
        return device.mouse();
    }

    /** Where the bench is. */
    public VendorEndpoint vendor() {
        return device.vendor();
    }

    /** Whether a host has chosen the configuration: reports can be sent, when the bus is not suspended. */
    public boolean configured() {
        return device.state().configured();
    }

    /** Whether the host sleeps: at most 2.5 mA may be drawn (USB 7.2.3). */
    public boolean suspended() {
        return device.state().suspended();
    }
}
