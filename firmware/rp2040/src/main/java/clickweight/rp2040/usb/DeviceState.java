package clickweight.rp2040.usb;

/**
 * What the host has made of the device (USB 9.1.1):
 *
 * <pre>
 * default -- SET_ADDRESS --> address -- SET_CONFIGURATION --> configured      bus reset: back to default from anywhere
 * </pre>
 *
 * <p>and across all of them whether the bus is suspended.
 */
final class DeviceState {
    private boolean addressed;
    private boolean configured;
    private boolean suspended;
    private boolean remoteWakeup;
    private int halted;

    /** Bus reset: nothing of what the host said holds any more. */
    void reset() {
        addressed = false;
        configured = false;
        suspended = false;
        remoteWakeup = false;
        halted = 0;
    }

    boolean addressed() {
        return addressed;
    }

    void setAddressed(boolean addressed) {
        this.addressed = addressed;
    }

    boolean configured() {
        return configured;
    }

    /** A configuration chosen, even the same again, ends all halts (USB 9.4.5). */
    void setConfigured(boolean configured) {
        this.configured = configured;
        halted = 0;
    }

    boolean suspended() {
        return suspended;
    }

    void setSuspended(boolean suspended) {
        this.suspended = suspended;
    }

    /** Whether the host allows the device to wake it. */
    boolean remoteWakeup() {
        return remoteWakeup;
    }

    void setRemoteWakeup(boolean remoteWakeup) {
        this.remoteWakeup = remoteWakeup;
    }

    boolean halted(int endpointAddress) {
        return (halted & bit(endpointAddress)) != 0;
    }

    void setHalted(int endpointAddress, boolean halt) {
        halted = halt ? halted | bit(endpointAddress) : halted & ~bit(endpointAddress);
    }

    /** Whether packets can flow at an endpoint. */
    boolean open(int endpointAddress) {
        return configured && !suspended && !halted(endpointAddress);
    }

    /** OUT endpoints in bits 0 to 15, IN endpoints above. */
    private static int bit(int endpointAddress) {
        return 1 << (endpointAddress & 15 | (endpointAddress & 0x80) >> 3);
    }
}
