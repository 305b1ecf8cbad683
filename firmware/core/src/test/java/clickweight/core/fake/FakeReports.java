package clickweight.core.fake;

import clickweight.core.board.ReportLink;
import clickweight.protocol.hid.VendorReport;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** The vendor interface, fetched when the test says so. */
public final class FakeReports implements ReportLink {
    private final byte[] waiting = new byte[VendorReport.LENGTH];
    private final Deque<byte[]> toDevice = new ArrayDeque<>();
    private boolean isWaiting;

    /** The host sends one report, filled up with zeros. */
    public void hostWrite(byte... message) {
        toDevice.add(Arrays.copyOf(message, VendorReport.LENGTH));
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
        byte[] report = toDevice.poll();
        if (report == null) {
            return false;
        }
        System.arraycopy(report, 0, into, 0, VendorReport.LENGTH);
        return true;
    }
}
