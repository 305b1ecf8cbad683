package clickweight.rp2040.usb;

/**
 * Wakes a sleeping host because of a report that waits, if the host has allowed it:
 *
 * <pre>
 * frames | idle 3 ms | suspended, 2 ms at least | K driven by the device | K driven by the host, 20 ms | frames
 *                                               ^ not before (USB 7.1.7.7)
 * </pre>
 *
 * <p>A host that does not react is asked again after {@link #RETRY_MICROS}, as long as the report is offered.
 */
final class RemoteWake {
    /** The bus must have been idle 5 ms; suspension is noticed after 3. */
    static final int QUIET_MICROS = 2000;
    /** The host has 20 ms of resume signalling to do and may take its time to notice. */
    static final int RETRY_MICROS = 200000;

    private final UsbController controller;
    private final DeviceState state;
    private boolean asked;
    private boolean signalled;
    private int sinceMicros;

    RemoteWake(UsbController controller, DeviceState state) {
        this.controller = controller;
        this.state = state;
    }

    /** A report waits for a host that sleeps. Holds until the next {@link #poll}. */
    void ask() {
        asked = true;
    }

    /** The bus has just been suspended. */
    void suspended(int nowMicros) {
        sinceMicros = nowMicros;
        signalled = false;
        asked = false;
    }

    void poll(int nowMicros) {
        if (asked && state.suspended() && state.remoteWakeup()) {
            int wait = signalled ? RETRY_MICROS : QUIET_MICROS;
            if (nowMicros - sinceMicros >= wait) {
                controller.signalResume();
                signalled = true;
                sinceMicros = nowMicros;
            }
        }
        asked = false;
    }
}
