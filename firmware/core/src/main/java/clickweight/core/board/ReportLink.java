package clickweight.core.board;

import clickweight.protocol.hid.VendorReport;

/** The vendor interface of USB: one {@link VendorReport} at a time, each way. */
public interface ReportLink {
    /** Whether a report given now would be taken; false while the one before waits for the host, and without a host. */
    boolean ready();

    /** Hands over one report of {@link VendorReport#LENGTH} bytes, copied before returning. Call only when {@link #ready()}. */
    void send(byte[] report);

    /**
     * Copies the oldest report that has arrived, by the OUT endpoint or by SET_REPORT, into {@code into}; a shorter one is
     * filled up with zeros. {@code false} when there is none.
     */
    boolean receive(byte[] into);
}
