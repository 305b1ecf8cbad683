package clickweight.device.transport.hid;

import clickweight.protocol.hid.VendorReport;
import clickweight.protocol.message.Telemetry;
import com.sun.jna.Library;
import com.sun.jna.Native;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The device's end of a hidraw node that umockdev made. */
final class MockedNode implements ReportEnd {
    private static final int F_SETFL = 4;
    private static final int O_NONBLOCK = 0x800;
    private static final LibC C = Native.load("c", LibC.class);

    /** Of the C library. */
    interface LibC extends Library {
        int fcntl(int file, int command, int value);

        long read(int file, byte[] bytes, long length);

        long write(int file, byte[] bytes, long length);

        int close(int file);
    }

    private final int file;
    private final Runnable remove;
    private byte[] unsent = new byte[0];
    private volatile long dropped;

    MockedNode(int file, Runnable remove) {
        this.file = file;
        this.remove = remove;
        C.fcntl(file, F_SETFL, O_NONBLOCK);
    }

    /** Drops whole reports while there is no room, as the kernel does. */
    @Override
    public void toHost(byte[] report) {
        unsent = write(unsent);
        if (unsent.length > 0) {
            dropped += Telemetry.isTelemetry(report[0] & 0xFF) ? 1 : 0;
        } else {
            unsent = write(report);
        }
    }

    private byte[] write(byte[] bytes) {
        long written = bytes.length == 0 ? 0 : Math.max(0, C.write(file, bytes, bytes.length));
        return Arrays.copyOfRange(bytes, (int) written, bytes.length);
    }

    /** What the host writes begins with a report id, 0 where reports have none; the kernel keeps that to itself. */
    @Override
    public byte @Nullable [] fromHost() {
        byte[] report = new byte[1 + VendorReport.LENGTH];
        // less than nothing also while nobody has the node open
        long length = C.read(file, report, report.length);
        return length <= 0 ? null : Arrays.copyOfRange(report, 1, (int) length);
    }

    /** Batches that were not read in time. */
    long dropped() {
        return dropped;
    }

    /** Pulls the plug. */
    void unplug() {
        remove.run();
        C.close(file);
    }
}
