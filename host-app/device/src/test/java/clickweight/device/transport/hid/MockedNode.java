package clickweight.device.transport.hid;

import clickweight.protocol.hid.VendorReport;
import clickweight.protocol.message.Telemetry;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The device's end of a hidraw node that umockdev made: a pseudo-terminal. That keeps 4095 bytes for its reader and would break
 * a report in two at the end of them, so the rest is dropped well before, as the kernel drops what a reader leaves unread. Nor
 * would it keep a reader from taking half a report that is only half there; that it learns here.
 */
final class MockedNode implements ReportEnd {
    /** Half of the kernel's 64: what is on its way in the terminal is not counted. */
    private static final int UNREAD_BYTES = 32 * VendorReport.LENGTH;

    private static final int ATTEMPTS = 10_000;
    private static final long MOMENT_NANOS = 100_000;

    private static final int F_SETFL = 4;
    private static final int O_RDWR_NOCTTY = 0x102;
    private static final int O_NONBLOCK = 0x800;
    private static final long FIONREAD = 0x541B;
    /** Places in glibc's struct termios. */
    private static final int TERMIOS_BYTES = 60;

    private static final int VTIME_AT = 17 + 5;
    private static final int VMIN_AT = 17 + 6;
    private static final LibC C = Native.load("c", LibC.class);

    /** Of the C library. */
    interface LibC extends Library {
        int open(String path, int flags);

        int tcgetattr(int file, byte[] termios);

        int tcsetattr(int file, int when, byte[] termios);

        int fcntl(int file, int command, int value);

        int ioctl(int file, long request, IntByReference value);

        long read(int file, byte[] bytes, long length);

        long write(int file, byte[] bytes, long length);

        int close(int file);
    }

    private final int file;
    private final int readersEnd;
    private final Runnable remove;
    private boolean patient;
    private final IntByReference unread = new IntByReference();
    private final AtomicLong dropped = new AtomicLong();

    /**
     * @param file the device's end
     * @param node the host's end
     * @param reportLength of each report, in bytes
     * @param remove takes the node out of its folders
     */
    MockedNode(int file, Path node, int reportLength, Runnable remove) {
        this.file = file;
        this.remove = remove;
        readersEnd = C.open(node.toString(), O_RDWR_NOCTTY);
        C.fcntl(file, F_SETFL, O_NONBLOCK);
        byte[] termios = new byte[TERMIOS_BYTES];
        C.tcgetattr(readersEnd, termios);
        termios[VTIME_AT] = 0;
        termios[VMIN_AT] = (byte) reportLength;
        C.tcsetattr(readersEnd, 0, termios);
    }

    /** The mouse on it waits for its host, as on a wire where only the host's clock counts; nothing is dropped then. */
    MockedNode patient() {
        patient = true;
        return this;
    }

    @Override
    public boolean hasRoom() {
        return !patient || unreadBytes() <= UNREAD_BYTES / 2;
    }

    private int unreadBytes() {
        return C.ioctl(readersEnd, FIONREAD, unread) == 0 ? unread.getValue() : Integer.MAX_VALUE;
    }

    @Override
    public void toHost(byte[] report) {
        // what was on its way in the terminal may have come at once
        for (int attempt = 0; patient && attempt < ATTEMPTS && unreadBytes() > UNREAD_BYTES; attempt++) {
            LockSupport.parkNanos(MOMENT_NANOS);
        }
        if (unreadBytes() > UNREAD_BYTES || !written(report)) {
            dropped.addAndGet(Telemetry.isTelemetry(report[0] & 0xFF) ? 1 : 0);
        }
    }

    /** On a busy machine the terminal now and then refuses for a moment, empty as it is. */
    private boolean written(byte[] report) {
        long length = -1;
        for (int attempt = 0; attempt < ATTEMPTS && length < 0; attempt++) {
            length = C.write(file, report, report.length);
            if (length < 0) {
                LockSupport.parkNanos(MOMENT_NANOS);
            }
        }
        if (length >= 0 && length != report.length) {
            throw new IllegalStateException("a report went halfway into the node");
        }
        return length >= 0;
    }

    /** What the host writes begins with a report id, 0 where reports have none; the kernel keeps that to itself. */
    @Override
    public byte @Nullable [] fromHost() {
        byte[] report = new byte[1 + VendorReport.LENGTH];
        long length = C.read(file, report, report.length);
        return length <= 0 ? null : Arrays.copyOfRange(report, 1, (int) length);
    }

    /** Batches that were not read in time. */
    long dropped() {
        return dropped.get();
    }

    /** Pulls the plug. */
    void unplug() {
        remove.run();
        C.close(file);
        C.close(readersEnd);
    }
}
