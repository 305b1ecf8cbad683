package clickweight.rp2040.usb;

/**
 * A full-speed device controller with the endpoints of this mouse: control endpoint 0 of 64 bytes, endpoint 1 IN,
 * endpoint 2 IN and OUT. Each direction holds one packet. Polled: nothing happens between two calls but what the host and
 * the hardware do with packets already handed over. Never blocks.
 *
 * <p>Data toggles are the controller's business. A SETUP packet drops whatever endpoint 0 still held, clears its STALL and
 * sets both of its toggles to DATA1 (USB 8.5.3).
 */
public interface UsbController {
    /** Event: the host resets the bus. The address is 0, every endpoint but 0 is closed, nothing is under way. */
    int BUS_RESET = 1;
    /** Event: no frame for 3 ms, the bus is suspended (USB 7.1.7.6). */
    int SUSPENDED = 2;
    /** Event: the bus runs again. */
    int RESUMED = 4;
    /** Event: a SETUP packet has arrived; it comes after all other events of the same poll. */
    int SETUP = 8;
    /** Event: the host has taken the packet from endpoint 0 IN. */
    int CONTROL_IN_DONE = 0x100;
    /** Event: a packet, perhaps of no bytes, has arrived at endpoint 0 OUT. */
    int CONTROL_OUT_DONE = 0x200;
    /** Event: the host has taken the packet from endpoint 1 IN. */
    int MOUSE_IN_DONE = 0x400;
    /** Event: the host has taken the packet from endpoint 2 IN. */
    int VENDOR_IN_DONE = 0x1000;
    /** Event: a packet has arrived at endpoint 2 OUT. */
    int VENDOR_OUT_DONE = 0x2000;

    /** Largest packet of endpoint 0 and of endpoint 2, in bytes. */
    int PACKET_BYTES = 64;
    /** Length of a SETUP packet in bytes. */
    int SETUP_BYTES = 8;

    /** Brings the controller up and shows the device to the host. The 48 MHz clock of the USB must run. */
    void start();

    /** Returns what has happened since the call before, a sum of the event constants. */
    int poll(int nowMicros);

    /** Copies the SETUP packet announced by the last poll, {@link #SETUP_BYTES} long. */
    void readSetup(byte[] packet);

    /** Answers to this address, 0 to 127, from now on. */
    void setAddress(int address);

    /** Opens endpoints 1 and 2: empty, not halted, toggles at DATA0. */
    void openEndpoints();

    /** Closes endpoints 1 and 2: the host finds nothing there. */
    void closeEndpoints();

    /** Sets an open endpoint's toggle back to DATA0; a packet that waits there is kept. Address as in its descriptor. */
    void resetToggle(int endpointAddress);

    /** Answers STALL at an open endpoint; a packet that waits there is kept for {@link #clearHalt}. */
    void halt(int endpointAddress);

    /** Ends a halt and sets the toggle back to DATA0; a packet that waited is offered again. */
    void clearHalt(int endpointAddress);

    /** Hands over a packet for the host, copied before returning; only when the one before is done. */
    void send(int endpoint, byte[] bytes, int offset, int length);

    /** Lets the host send one packet to this endpoint. */
    void receive(int endpoint);

    /** Copies the packet that has arrived at this endpoint; returns its length, 0 to {@link #PACKET_BYTES}. */
    int received(int endpoint, byte[] into);

    /** Answers STALL at endpoint 0 in both directions until the next SETUP. */
    void stallControl();

    /** Takes back whatever endpoint 0 holds or expects. */
    void clearControl();

    /** Drives resume signalling on a suspended bus (USB 7.1.7.7). */
    void signalResume();
}
