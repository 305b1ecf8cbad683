package clickweight.device.transport.hid;

import clickweight.protocol.hid.ReportDescriptor;
import clickweight.protocol.hid.VendorReport;
import clickweight.simulator.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The mouse's interface for the bench, plugged into the kernel, with its firmware behind it. */
final class UhidMouse {
    private static final Path NODES = Path.of("/sys/class/hidraw");
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final long LOOK_NANOS = 5_000_000;

    private final UhidDevice device;
    private final ServedMouse mouse;
    private final String node;

    private UhidMouse(UhidDevice device, ServedMouse mouse, String node) {
        this.device = device;
        this.mouse = mouse;
        this.node = node;
    }

    /** Plugs it in and waits until it can be opened. */
    static UhidMouse plug(String name, String serialNumber, Simulator mouse, double speed) throws IOException {
        UhidDevice device =
                new UhidDevice(name, serialNumber, ReportDescriptor.vendor(), new byte[VendorReport.LENGTH + 1]);
        return new UhidMouse(device, new ServedMouse(mouse, device, speed), awaitNode());
    }

    private static String awaitNode() throws IOException {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < until) {
            try (Stream<Path> nodes = Files.list(NODES)) {
                for (Path one : nodes.toList()) {
                    Path node = Path.of("/dev").resolve(one.getFileName());
                    if (Files.exists(node) && isOurs(one.resolve("device/report_descriptor"))) {
                        return node.toString();
                    }
                }
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        throw new IOException("the kernel made no hidraw node of the interface for the bench");
    }

    /** The kernel gives the descriptor back as it was said. */
    private static boolean isOurs(Path descriptor) {
        try {
            return Arrays.equals(Files.readAllBytes(descriptor), ReportDescriptor.vendor());
        } catch (IOException e) {
            // being made or being removed
            return false;
        }
    }

    String node() {
        return node;
    }

    /** Sequence of the newest batch sent. */
    int lastSequence() {
        return mouse.lastSequence();
    }

    void unplug() throws IOException {
        mouse.close();
        device.close();
    }
}
