package clickweight.device.fake;

import clickweight.device.transport.Transport;
import clickweight.protocol.hid.VendorReport;
import clickweight.protocol.message.Telemetry;
import clickweight.simulator.Simulator;
import java.util.Arrays;

/** The simulated mouse's firmware over reports in virtual time; a host between loses what it is told to. */
public final class ReportMouse implements Transport {
    private static final long STEP_MICROS = 1000;

    private final Simulator mouse;
    private final byte[] report = new byte[VendorReport.LENGTH];
    private int lose;
    private boolean loseFresh;
    private long bytesLost;
    private int lastSequence = -1;

    public ReportMouse(long seed) {
        mouse = Simulator.defaultMouse(seed);
    }

    /** The next batches get lost on the way, those sent again among them. */
    public void loseBatches(int count) {
        lose = count;
    }

    /** From now on batches get lost on the way when they come for the first time. */
    public void loseFreshBatches() {
        loseFresh = true;
    }

    /** As if the transport itself had dropped a report before anyone read it. */
    public void overrun(int reports) {
        bytesLost += (long) reports * VendorReport.LENGTH;
    }

    /** Lets the mouse run with nobody reading, and its host drop what it has no room for. */
    public void unread(long micros) {
        mouse.advanceTo(mouse.nowMicros() + micros);
    }

    /** Sequence of the newest batch that left the mouse, heard or not. */
    public int lastSequence() {
        return lastSequence;
    }

    @Override
    public boolean carriesMessages() {
        return true;
    }

    @Override
    public long bytesLost() {
        return bytesLost;
    }

    @Override
    public int read(byte[] bytes, int offset, int length, long timeoutMicros) {
        long until = mouse.nowMicros() + timeoutMicros;
        while (!arrived()) {
            if (mouse.nowMicros() >= until) {
                return 0;
            }
            mouse.advanceTo(Math.min(until, mouse.nowMicros() + STEP_MICROS));
        }
        System.arraycopy(report, 0, bytes, offset, report.length);
        return report.length;
    }

    private boolean arrived() {
        while (mouse.board().reports().hostRead(report)) {
            if (!Telemetry.isTelemetry(report[0] & 0xFF)) {
                return true;
            }
            int sequence = new Telemetry().wrap(report, 0).sequence();
            boolean lost = lose > 0 || (loseFresh && sequence > lastSequence);
            lastSequence = Math.max(lastSequence, sequence);
            lose = Math.max(0, lose - 1);
            if (!lost) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        mouse.board().reports().hostWrite(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    @Override
    public long nowMicros() {
        return mouse.nowMicros();
    }

    @Override
    public String description() {
        return "reports:";
    }

    @Override
    public void close() {
        // virtual
    }
}
