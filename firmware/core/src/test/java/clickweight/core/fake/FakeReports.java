package clickweight.core.fake;

import clickweight.core.board.ReportLink;
import clickweight.protocol.hid.VendorReport;
import java.util.Arrays;

/** The vendor interface, fetched when the test says so. */
public final class FakeReports implements ReportLink {
    private final byte[] waiting = new byte[VendorReport.LENGTH];
    private final byte[] toDevice = new byte[32 * VendorReport.LENGTH];
    private int toDeviceLength;
    private boolean isWaiting;

    /** The host sends one report, filled up with zeros. */
    public void hostWrite(byte... message) {
        System.arraycopy(message, 0, toDevice, toDeviceLength, message.length);
        toDeviceLength += VendorReport.LENGTH;
    }

    /** The host fetches the waiting report into {@code out}; returns whether there was one. */
    public boolean hostRead(byte[] out) {
        boolean was = isWaiting;
        System.arraycopy(waiting, 0, out, 0, VendorReport.LENGTH);
        isWaiting = false;
        return was;
    }

    @Override
    public boolean ready() {
        return !isWaiting;
    }

    @Override
    public void send(byte[] report) {
        if (isWaiting) {
            throw new IllegalStateException("sent while not ready");
        }
        System.arraycopy(report, 0, waiting, 0, VendorReport.LENGTH);
        isWaiting = true;
    }

    @Override
    public boolean receive(byte[] into) {
        if (toDeviceLength == 0) {
            return false;
        }
        System.arraycopy(toDevice, 0, into, 0, VendorReport.LENGTH);
        System.arraycopy(toDevice, VendorReport.LENGTH, toDevice, 0, toDevice.length - VendorReport.LENGTH);
        Arrays.fill(toDevice, toDevice.length - VendorReport.LENGTH, toDevice.length, (byte) 0);
        toDeviceLength -= VendorReport.LENGTH;
        return true;
    }
}
