package clickweight.device.transport.hid;

import clickweight.protocol.hid.UsbIdentity;
import clickweight.protocol.hid.VendorReport;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One HID interface of a Clickweight mouse made by {@code /dev/uhid}: the kernel's own HID, hidraw and input layers are in front
 * of it. The layouts are those of {@code linux/uhid.h}, packed, in the machine's byte order.
 */
final class UhidDevice implements ReportEnd, AutoCloseable {
    private static final Path CONTROL = Path.of("/dev/uhid");
    private static final int EVENT_BYTES = 4380;

    private static final int DESTROY = 1;
    private static final int STOP = 3;
    private static final int OUTPUT = 6;
    private static final int GET_REPORT = 9;
    private static final int GET_REPORT_REPLY = 10;
    private static final int CREATE2 = 11;
    private static final int INPUT2 = 12;
    private static final int SET_REPORT = 13;
    private static final int SET_REPORT_REPLY = 14;

    private static final int NAME_AT = 4;
    private static final int SERIAL_AT = 4 + 128 + 64;
    private static final int NUMBERS_AT = SERIAL_AT + 64;
    private static final int OUTPUT_LENGTH_AT = 4 + 4096;
    private static final int BUS_USB = 3;
    private static final int HEADER_BYTES = 12;

    private final RandomAccessFile file;
    private final FileInputStream in;
    private final FileOutputStream out;
    private final Thread thread;
    private final BlockingQueue<byte[]> requests = new LinkedBlockingQueue<>();
    private final BlockingQueue<byte[]> features = new LinkedBlockingQueue<>();
    private volatile byte[] feature;

    /**
     * Plugs it in.
     *
     * @param feature its feature report as it stands, with the id in front if it has one
     */
    UhidDevice(String name, String serialNumber, byte[] descriptor, byte[] feature) throws IOException {
        this.feature = feature;
        file = new RandomAccessFile(CONTROL.toFile(), "rw");
        in = new FileInputStream(file.getFD());
        out = new FileOutputStream(file.getFD());
        ByteBuffer create = event(CREATE2);
        create.put(NAME_AT, name.getBytes(StandardCharsets.UTF_8));
        create.put(SERIAL_AT, serialNumber.getBytes(StandardCharsets.UTF_8));
        create.putShort(NUMBERS_AT, (short) descriptor.length);
        create.putShort(NUMBERS_AT + 2, (short) BUS_USB);
        create.putInt(NUMBERS_AT + 4, UsbIdentity.VENDOR_ID);
        create.putInt(NUMBERS_AT + 8, UsbIdentity.PRODUCT_ID);
        create.put(NUMBERS_AT + 20, descriptor);
        send(create);
        thread = Thread.ofPlatform().daemon().name("uhid").start(this::serve);
    }

    private static ByteBuffer event(int type) {
        return ByteBuffer.allocate(EVENT_BYTES).order(ByteOrder.nativeOrder()).putInt(0, type);
    }

    private synchronized void send(ByteBuffer event) throws IOException {
        out.write(event.array());
    }

    private void serve() {
        ByteBuffer event = event(0);
        try {
            do {
                in.read(event.array());
                take(event);
            } while (event.getInt(0) != STOP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(ByteBuffer event) throws IOException {
        switch (event.getInt(0)) {
            case OUTPUT -> requests.add(withoutId(bytes(event, 4, event.getShort(OUTPUT_LENGTH_AT))));
            case GET_REPORT -> {
                ByteBuffer reply = event(GET_REPORT_REPLY).putInt(4, event.getInt(4));
                reply.putShort(10, (short) feature.length).put(HEADER_BYTES, feature);
                send(reply);
            }
            case SET_REPORT -> {
                byte[] set = bytes(event, HEADER_BYTES, event.getShort(10));
                feature = set;
                features.add(set);
                requests.add(withoutId(set));
                send(event(SET_REPORT_REPLY).putInt(4, event.getInt(4)));
            }
            default -> {
                // started, opened, closed and stopped: nothing is to be done
            }
        }
    }

    private static byte[] bytes(ByteBuffer event, int at, int length) {
        return Arrays.copyOfRange(event.array(), at, at + length);
    }

    /** Where reports have no ids the kernel puts a 0 in front all the same. */
    private static byte[] withoutId(byte[] report) {
        return report.length == VendorReport.LENGTH + 1 ? Arrays.copyOfRange(report, 1, report.length) : report;
    }

    @Override
    public void toHost(byte[] report) {
        try {
            send(event(INPUT2).putShort(4, (short) report.length).put(6, report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte @Nullable [] fromHost() {
        return requests.poll();
    }

    /** The next feature report that the host set, waiting for it a while. */
    byte @Nullable [] nextFeature() throws InterruptedException {
        return features.poll(30, TimeUnit.SECONDS);
    }

    /** Pulls the plug; the last that the kernel says is that it stopped. */
    @Override
    public void close() throws IOException {
        send(event(DESTROY));
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        file.close();
    }
}
