package clickweight.rp2040.usb;

import clickweight.core.board.HidEndpoint;
import clickweight.protocol.hid.MouseInputReport;

/**
 * Endpoint 1 IN, the mouse's reports, and what the host sets on the mouse interface: Resolution Multiplier, protocol, idle
 * rate. All of them are back at their defaults after a bus reset.
 *
 * <p>A sender asks {@link #ready} because it has something to say. While the host sleeps that question asks
 * {@link RemoteWake} to wake it; the answer stays false until the bus runs again, so the sender's queue keeps the click
 * that woke the host.
 */
public final class MouseEndpoint implements HidEndpoint {
    private static final int IDLE_UNIT_MICROS = 4000;
    /** Bits of the feature byte: a multiplier of two bits for the wheel, one for the pan, each 0 or 1. */
    private static final int WHEEL_MULTIPLIER = 3;

    private static final int MULTIPLIERS_ALLOWED = 5;
    private static final int MULTIPLIERS = 15;

    private final UsbController controller;
    private final DeviceState state;
    private final RemoteWake wake;
    private final byte[] last = new byte[Descriptors.MOUSE_PACKET_BYTES];
    private int lastLength;
    private boolean busy;
    private boolean bootProtocol;
    private int multipliers;
    private int idleRate;
    private int nowMicros;
    private int sentMicros;

    MouseEndpoint(UsbController controller, DeviceState state, RemoteWake wake) {
        this.controller = controller;
        this.state = state;
        this.wake = wake;
        reset();
    }

    /** Bus reset. */
    void reset() {
        busy = false;
        idleRate = 0;
        setBootProtocol(false);
        multipliers = 0;
    }

    /** The endpoint was opened or closed: it holds nothing. */
    void emptied() {
        busy = false;
    }

    /** The host has taken the report. */
    void sent() {
        busy = false;
    }

    /** Repeats the last report, without its movement, when the host has asked for that (HID 7.2.4). */
    void poll(int now) {
        nowMicros = now;
        boolean due = idleRate != 0 && now - sentMicros >= idleRate * IDLE_UNIT_MICROS;
        if (due && !busy && state.open(Descriptors.MOUSE_IN)) {
            keepButtonsOnly();
            transmit();
        }
    }

    @Override
    public boolean ready() {
        if (state.suspended()) {
            wake.ask();
            return false;
        }
        return !busy && state.open(Descriptors.MOUSE_IN);
    }

    @Override
    public boolean highResolutionWheel() {
        return !bootProtocol && (multipliers & WHEEL_MULTIPLIER) != 0;
    }

    @Override
    public boolean bootProtocol() {
        return bootProtocol;
    }

    @Override
    public void send(byte[] report, int length) {
        System.arraycopy(report, 0, last, 0, length);
        lastLength = length;
        transmit();
    }

    private void transmit() {
        controller.send(Descriptors.MOUSE_ENDPOINT, last, 0, lastLength);
        busy = true;
        sentMicros = nowMicros;
    }

    /** Copies the report sent last and returns its length; before the first, one that says nothing. */
    int copyLastReport(byte[] into) {
        System.arraycopy(last, 0, into, 0, lastLength);
        return lastLength;
    }

    int multipliers() {
        return multipliers;
    }

    /** Takes the feature byte; false when it holds a value that the report descriptor does not allow. */
    boolean setMultipliers(int value) {
        int wanted = value & MULTIPLIERS; // the bits above are padding: a host may send anything there
        if ((wanted & ~MULTIPLIERS_ALLOWED) != 0) {
            return false;
        }
        multipliers = wanted;
        return true;
    }

    /** Chooses the protocol; always true. A boot host knows no multiplier. */
    boolean setBootProtocol(boolean boot) {
        int buttons = lastLength == 0 ? 0 : last[bootProtocol ? 0 : 1];
        bootProtocol = boot;
        if (boot) {
            multipliers = 0;
            last[0] = (byte) buttons;
            lastLength = MouseInputReport.BOOT_LENGTH;
        } else {
            last[0] = MouseInputReport.REPORT_ID;
            last[1] = (byte) buttons;
            lastLength = MouseInputReport.LENGTH;
        }
        keepButtonsOnly();
        return true;
    }

    private void keepButtonsOnly() {
        for (int i = bootProtocol ? 1 : 2; i < last.length; i++) {
            last[i] = 0;
        }
    }

    /** In units of 4 ms, 0 for never. */
    int idleRate() {
        return idleRate;
    }

    /** Chooses how often an unchanged report is repeated; always true. */
    boolean setIdleRate(int rate) {
        idleRate = rate;
        sentMicros = nowMicros; // the period begins anew (HID 7.2.4)
        return true;
    }
}
