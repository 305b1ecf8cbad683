package clickweight.device.transport.hid;

import clickweight.protocol.hid.MouseInputReport;
import clickweight.protocol.hid.ReportDescriptor;
import clickweight.protocol.hid.VendorReport;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An imitation of Linux' hidraw by umockdev: folders for {@code /sys} and {@code /dev} that another process, started with
 * {@link #environment}, takes for the real ones. A node is a pseudo-terminal: it keeps no borders between reports, so all have
 * one length, and it holds on to what is not read where the kernel would drop it.
 */
final class MockedUsb implements AutoCloseable {
    private static final String BUS = "/devices/pci0000:00/usb1/1-1/1-1:1.1/";

    /** The few functions of libumockdev that are needed. */
    interface Testbed extends Library {
        Pointer umockdev_testbed_new();

        String umockdev_testbed_get_root_dir(Pointer bed);

        boolean umockdev_testbed_add_from_string(Pointer bed, String description, PointerByReference error);

        boolean umockdev_testbed_load_ioctl(Pointer bed, @Nullable String node, String file, PointerByReference error);

        int umockdev_testbed_get_dev_fd(Pointer bed, String node);

        void umockdev_testbed_remove_device(Pointer bed, String path);
    }

    private final Testbed library;
    private final Pointer bed;
    private final Path ioctls;
    private int plugged;

    private MockedUsb(Testbed library) throws IOException {
        this.library = library;
        bed = library.umockdev_testbed_new();
        ioctls = Files.createTempFile("hidraw", ".ioctl");
    }

    static boolean isPossible() {
        try {
            Native.load("umockdev", Testbed.class);
            return true;
        } catch (UnsatisfiedLinkError e) {
            return false;
        }
    }

    static MockedUsb create() throws IOException {
        return new MockedUsb(Native.load("umockdev", Testbed.class));
    }

    /** Makes a process see this instead of the machine's own devices. */
    void environment(ProcessBuilder process) {
        process.environment().put("LD_PRELOAD", "libumockdev-preload.so.0");
        process.environment().put("UMOCKDEV_DIR", library.umockdev_testbed_get_root_dir(bed));
    }

    /** Plugs in a Clickweight mouse, its interface for the bench only. */
    MockedNode plug(String serialNumber) throws IOException {
        return plug(serialNumber, ReportDescriptor.vendor(), VendorReport.LENGTH);
    }

    /** Plugs in the interface that every system knows. */
    MockedNode plugMouse(String serialNumber) throws IOException {
        return plug(serialNumber, ReportDescriptor.mouse(), MouseInputReport.LENGTH);
    }

    /** Each time the node has another number: umockdev takes none twice. */
    private MockedNode plug(String serialNumber, byte[] descriptor, int reportLength) throws IOException {
        int number = plugged++;
        String parent = BUS + "0003:1209:0001.%04X".formatted(number);
        String node = "/dev/hidraw" + number;
        call(error -> library.umockdev_testbed_add_from_string(
                bed, description(parent, number, serialNumber, descriptor), error));
        Files.writeString(ioctls, ioctls(node, descriptor));
        call(error -> library.umockdev_testbed_load_ioctl(bed, null, ioctls.toString(), error));
        int file = library.umockdev_testbed_get_dev_fd(bed, node);
        Path link = Path.of(library.umockdev_testbed_get_root_dir(bed), node);
        return new MockedNode(file, link.toRealPath(), reportLength, () -> {
            library.umockdev_testbed_remove_device(bed, "/sys" + parent + "/hidraw/hidraw" + number);
            library.umockdev_testbed_remove_device(bed, "/sys" + parent);
        });
    }

    private static String description(String parent, int number, String serialNumber, byte[] descriptor) {
        return """
                P: %1$s
                E: SUBSYSTEM=hid
                E: HID_ID=0003:00001209:00000001
                E: HID_NAME=Clickweight Clickweight mouse
                E: HID_UNIQ=%2$s
                H: report_descriptor=%3$s

                P: %1$s/hidraw/hidraw%4$d
                N: hidraw%4$d
                E: DEVNAME=/dev/hidraw%4$d
                E: SUBSYSTEM=hidraw
                E: MAJOR=241
                E: MINOR=%4$d
                L: device=../../../%5$s
                """.formatted(parent, serialNumber, hex(descriptor), number, parent.substring(BUS.length()));
    }

    private static String ioctls(String node, byte[] descriptor) {
        byte[] size = {(byte) descriptor.length, 0, 0, 0};
        byte[] sized = Arrays.copyOf(size, 4 + 4096);
        System.arraycopy(descriptor, 0, sized, 4, descriptor.length);
        return "@DEV " + node + "\nHIDIOCGRDESCSIZE 0 " + hex(size) + "\nHIDIOCGRDESC 0 " + hex(sized) + "\n";
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }

    private interface Call {
        boolean on(PointerByReference error);
    }

    private static void call(Call call) throws IOException {
        PointerByReference error = new PointerByReference();
        if (!call.on(error)) {
            // a GError: two numbers, then its words
            throw new IOException(error.getValue().getPointer(8).getString(0));
        }
    }

    @Override
    public void close() throws IOException {
        Files.delete(ioctls);
    }
}
