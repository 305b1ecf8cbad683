package clickweight.core.report;

import clickweight.core.board.HidEndpoint;
import clickweight.protocol.Buttons;
import clickweight.protocol.hid.MouseInputReport;

/**
 * The mouse's own report: sent as soon as something changed and the endpoint takes it. While the endpoint is busy, wheel
 * movement adds up and button changes queue; nothing is lost.
 *
 * <p>This board has no movement sensor and no tilt, so X, Y and pan are always 0. Wheel button and middle button are both
 * HID button 3: it is down while either is.
 *
 * <p>In boot protocol the report has no place for the wheel. Movement is discarded then: kept, it would burst out as one
 * long scroll when the operating system takes over from the BIOS.
 */
public final class MouseReport {
    private static final int UNITS_PER_DETENT = 120;

    private final HidEndpoint endpoint;
    private final byte[] report = new byte[MouseInputReport.LENGTH];
    private final ButtonHistory history = new ButtonHistory();
    private int pressedMask;
    private int reportedButtons;
    private int pendingUnits;
    private int pendingDetents;

    /** Reports to {@code endpoint}. */
    public MouseReport(HidEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** A button was judged pressed or released; {@code button} as in {@link Buttons}. */
    public void button(int button, boolean pressed) {
        int bit = 1 << (button & 31);
        pressedMask = pressed ? pressedMask | bit : pressedMask & ~bit;
        history.add(hidButtons());
    }

    private int hidButtons() {
        int buttons = 0;
        if ((pressedMask & 1 << Buttons.LEFT) != 0) {
            buttons |= MouseInputReport.BUTTON_LEFT;
        }
        if ((pressedMask & 1 << Buttons.RIGHT) != 0) {
            buttons |= MouseInputReport.BUTTON_RIGHT;
        }
        if ((pressedMask & (1 << Buttons.WHEEL | 1 << Buttons.MIDDLE)) != 0) {
            buttons |= MouseInputReport.BUTTON_MIDDLE;
        }
        return buttons;
    }

    /** The wheel moved by so many 1/120 detents, completing so many detents; the host's mode decides which is sent. */
    public void wheel(int units, int detents) {
        if (endpoint.highResolutionWheel()) {
            pendingUnits += units;
        } else {
            pendingDetents += detents;
        }
    }

    /** Sends one report when there is something to say and the endpoint takes it. */
    public boolean poll() {
        boolean boot = endpoint.bootProtocol();
        if (boot) {
            pendingUnits = 0;
            pendingDetents = 0;
        }
        boolean something = !history.isEmpty() || pendingUnits != 0 || pendingDetents != 0;
        if (!something || !endpoint.ready()) {
            return false;
        }
        if (!history.isEmpty()) {
            reportedButtons = history.take();
        }
        if (boot) {
            MouseInputReport.writeBoot(report, reportedButtons, 0, 0);
            endpoint.send(report, MouseInputReport.BOOT_LENGTH);
            return true;
        }
        int wheel = takeWheel();
        MouseInputReport.write(report, reportedButtons, 0, 0, wheel, 0);
        endpoint.send(report, MouseInputReport.LENGTH);
        return true;
    }

    /** What fits 16 bits; the rest stays for the next report. A mode switched in between costs no whole detent. */
    private int takeWheel() {
        if (endpoint.highResolutionWheel()) {
            pendingUnits += pendingDetents * UNITS_PER_DETENT;
            pendingDetents = 0;
            int sent = clamp(pendingUnits);
            pendingUnits -= sent;
            return sent;
        }
        pendingDetents += pendingUnits / UNITS_PER_DETENT;
        pendingUnits = 0;
        int sent = clamp(pendingDetents);
        pendingDetents -= sent;
        return sent;
    }

    private static int clamp(int value) {
        return Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, value));
    }

    /** HID buttons as judged now, reported or not. */
    public int buttons() {
        return history.newest();
    }
}
