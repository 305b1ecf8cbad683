package clickweight.device.transport.hid;

import clickweight.device.transport.DeviceListing;
import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mouse on USB, by the interface that its firmware has for the bench; the mouse interface beside it stays with the operating
 * system. One report is one message.
 */
public final class HidTransport implements Transport {
    /** The pump's pass ends well before, unless the device refuses a request as long as USB lets it. */
    private static final long CLOSE_MILLIS = 7000;

    private final ReportPump pump;
    private final Thread thread;
    private final String description;
    private final int messageBytes;

    HidTransport(HidHandle device, BenchReports reports, String description) {
        pump = new ReportPump(device, reports);
        this.description = description;
        messageBytes = reports.request().bytes();
        thread = Thread.ofPlatform().daemon().name("hid reader").start(pump);
    }

    /** @param text nothing, a serial number, or a path as in {@code /dev/hidraw0} */
    public static HidTransport open(String text) throws TransportException {
        AttachedHid chosen = new HidChoice(HidLibrary.attached()).of(text);
        String description = "hid:" + chosen.name();
        NodeLock lock = NodeLock.take(chosen.path());
        if (lock.inUse()) {
            lock.close();
            throw new TransportException(OpenTrouble.inUse(description));
        }
        OpenHid device = HidLibrary.open(chosen.path(), lock);
        if (device == null) {
            lock.close();
            throw new TransportException(OpenTrouble.refused(description, chosen.path()));
        }
        return new HidTransport(device, reports(device), description);
    }

    /** Where the system does not tell the descriptor, it is taken to be ours. */
    private static BenchReports reports(OpenHid device) {
        BenchReports found = BenchReports.of(device.descriptor());
        return found == null ? BenchReports.OURS : found;
    }

    /** The Clickweight mice on USB; none where the library does not load, which {@link #open} explains. */
    public static List<DeviceListing> list() {
        List<DeviceListing> found = new ArrayList<>();
        try {
            for (AttachedHid mouse : new HidChoice(HidLibrary.attached()).mice()) {
                String product = mouse.product().isEmpty() ? "Clickweight mouse" : mouse.product();
                boolean numbered = !mouse.serialNumber().isEmpty();
                found.add(new DeviceListing(
                        "hid:" + mouse.name(),
                        numbered ? product + ", serial number " + mouse.serialNumber() : product,
                        mouse.serialNumber()));
            }
        } catch (TransportException e) {
            // other wires may still be listed
        }
        return found;
    }

    @Override
    public boolean carriesMessages() {
        return true;
    }

    @Override
    public int read(byte[] bytes, int offset, int length, long timeoutMicros) {
        byte[] message = take(timeoutMicros);
        if (message == null) {
            return 0;
        }
        if (message.length == 0) {
            return GONE;
        }
        System.arraycopy(message, 0, bytes, offset, message.length);
        return message.length;
    }

    private byte @Nullable [] take(long timeoutMicros) {
        try {
            return pump.take(timeoutMicros);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws TransportException {
        if (length > messageBytes) {
            throw new TransportException(description + " takes no more than " + messageBytes
                    + " bytes at once and this request has " + length + ": use another wire.");
        }
        try {
            if (pump.send(bytes, offset, length)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new TransportException(
                description + " takes no more requests: the mouse was unplugged or stopped; plug it in again.");
    }

    @Override
    public long bytesLost() {
        return pump.bytesDropped();
    }

    @Override
    public long nowMicros() {
        return System.nanoTime() / 1000;
    }

    @Override
    public String description() {
        return description;
    }

    /** Returns when the device is closed. */
    @Override
    public void close() {
        pump.close();
        try {
            thread.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
