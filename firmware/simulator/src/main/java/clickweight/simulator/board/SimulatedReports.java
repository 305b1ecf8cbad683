package clickweight.simulator.board;

import clickweight.core.board.ReportLink;
import clickweight.protocol.hid.VendorReport;
import java.util.Arrays;

/**
 * The vendor interface and an operating system behind it, which moves one report each way in a 1 ms frame. It keeps
 * {@link #UNREAD_REPORTS} for its bench; what arrives beyond those it drops without a word, the newest first.
 */
public final class SimulatedReports implements ReportLink {
    /** What Linux keeps for a bench that does not read. */
    public static final int UNREAD_REPORTS = 64;

    private static final int UNSENT_REPORTS = 16;

    private final FrameClock frames = new FrameClock();
    private final ByteRing toFirmware = new ByteRing(UNSENT_REPORTS * VendorReport.LENGTH);
    private final ByteRing toHost = new ByteRing(UNREAD_REPORTS * VendorReport.LENGTH);
    private final byte[] waiting = new byte[VendorReport.LENGTH];
    private final byte[] arrived = new byte[VendorReport.LENGTH];
    private boolean isWaiting;
    private boolean hasArrived;
    private long dropped;

    /** Time went on: a frame that began by then has fetched the waiting report and brought one. */
    public void advanceTo(long micros) {
        if (!frames.advanceTo(micros)) {
            return;
        }
        if (isWaiting) {
            if (toHost.space() >= waiting.length) {
                toHost.put(waiting, 0, waiting.length);
            } else {
                dropped++;
            }
            isWaiting = false;
        }
        if (!hasArrived) {
            hasArrived = toFirmware.take(arrived, 0, arrived.length) > 0;
        }
    }

    @Override
    public boolean ready() {
        return !isWaiting;
    }

    @Override
    public void send(byte[] report) {
        if (!ready()) {
            throw new IllegalStateException("A report was sent while the one before still waits for the host.");
        }
        System.arraycopy(report, 0, waiting, 0, waiting.length);
        isWaiting = true;
    }

    @Override
    public boolean receive(byte[] into) {
        boolean received = hasArrived;
        if (received) {
            System.arraycopy(arrived, 0, into, 0, arrived.length);
            hasArrived = false;
        }
        return received;
    }

    /** The bench sends a message of up to {@link VendorReport#LENGTH} bytes; returns whether the host took it. */
    public boolean hostWrite(byte[] message) {
        if (toFirmware.space() < VendorReport.LENGTH) {
            return false;
        }
        toFirmware.put(Arrays.copyOf(message, VendorReport.LENGTH), 0, VendorReport.LENGTH);
        return true;
    }

    /** The bench takes the oldest report into {@code into}; returns whether there was one. */
    public boolean hostRead(byte[] into) {
        return toHost.take(into, 0, VendorReport.LENGTH) > 0;
    }

    /** Reports that the host dropped because the bench did not read. */
    public long dropped() {
        return dropped;
    }

    /** Forgets what is under way in both directions, as when a cable is pulled. */
    public void clear() {
        toFirmware.clear();
        toHost.clear();
        isWaiting = false;
        hasArrived = false;
    }
}
