package clickweight.device.transport.hid;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How often the host polls a HID device, as Linux tells it of the device's endpoint: {@code interval}, as in 8ms or 125us. */
final class PollInterval {
    private static final Path NODES = Path.of("/sys/class/hidraw");
    private static final long MICROS_PER_MILLI = 1000;

    private PollInterval() {}

    /** @param path of the node, as in {@code /dev/hidraw0}; 0 when the system does not tell */
    static long micros(String path) {
        return micros(NODES, path);
    }

    static long micros(Path nodes, String path) {
        Path node = nodes.resolve(String.valueOf(Path.of(path).getFileName()));
        try {
            // hidraw0/device is the HID device, above it stands the interface with its endpoints
            Path usbInterface = node.resolve("device").toRealPath().getParent();
            try (DirectoryStream<Path> endpoints = Files.newDirectoryStream(usbInterface, "ep_*")) {
                for (Path endpoint : endpoints) {
                    if (Files.readString(endpoint.resolve("direction")).strip().equals("in")) {
                        return parse(
                                Files.readString(endpoint.resolve("interval")).strip());
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            // not on USB, not Linux, or written otherwise: not known
        }
        return 0;
    }

    private static long parse(String interval) {
        if (interval.endsWith("us")) {
            return Long.parseLong(interval.substring(0, interval.length() - 2));
        }
        return interval.endsWith("ms")
                ? Long.parseLong(interval.substring(0, interval.length() - 2)) * MICROS_PER_MILLI
                : 0;
    }
}
