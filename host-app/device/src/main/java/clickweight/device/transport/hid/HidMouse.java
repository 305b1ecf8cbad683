package clickweight.device.transport.hid;

import clickweight.device.mouse.DescriptorException;
import clickweight.device.mouse.MouseForm;
import clickweight.device.mouse.MouseHandle;
import clickweight.device.transport.TransportException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mouse interface of any HID device, read as it is.
 *
 * <pre>
 * hid:/dev/hidraw3   the device at this path
 * hid:046D:C077      the one of this vendor and product: of its interfaces the first that says of itself that it is a mouse
 * </pre>
 */
public final class HidMouse implements MouseHandle {
    private static final Pattern IDS = Pattern.compile("([0-9a-fA-F]{4}):([0-9a-fA-F]{4})");
    private static final int HEX = 16;

    private final OpenHid device;
    private final String name;
    private final byte[] descriptor;
    private final long pollMicros;

    private HidMouse(OpenHid device, AttachedHid attached, byte[] descriptor) {
        this.device = device;
        this.descriptor = descriptor;
        name = name(attached);
        pollMicros = PollInterval.micros(attached.path());
    }

    private static String name(AttachedHid attached) {
        return "hid:" + attached.path() + (attached.product().isEmpty() ? "" : " (" + attached.product() + ")");
    }

    /**
     * Whether what stands behind {@code hid:} names a mouse that is to be read as any other: vendor and product, or the path of
     * a device that is no Clickweight mouse's interface for the bench.
     */
    public static boolean isMeant(String text) throws TransportException {
        if (IDS.matcher(text).matches()) {
            return true;
        }
        List<AttachedHid> there = HidLibrary.attached().stream()
                .filter(one -> one.path().equals(text))
                .toList();
        return !there.isEmpty() && there.stream().noneMatch(AttachedHid::isForBench);
    }

    /**
     * Opens it.
     *
     * @param text vendor and product, or a path
     * @throws TransportException when it is not there or may not be opened
     * @throws DescriptorException when none of its interfaces is a mouse's
     */
    public static HidMouse open(String text) throws IOException {
        refuseOnWindows(System.getProperty("os.name", ""));
        Matcher ids = IDS.matcher(text);
        List<AttachedHid> found = HidLibrary.attached().stream()
                .filter(one -> ids.matches() ? hasIds(one, ids) : one.path().equals(text))
                .toList();
        if (found.isEmpty()) {
            throw new TransportException(
                    "hid:" + text + " is not there: plug the mouse in; 'lsusb' says vendor and product of what is.");
        }
        // an interface is listed once for each of its collections
        Map<String, AttachedHid> interfaces = new LinkedHashMap<>();
        found.forEach(one -> interfaces.putIfAbsent(one.path(), one));
        return openTheMouse(new ArrayDeque<>(interfaces.values()));
    }

    /** The first that says of itself that it is a mouse; when none does, why the last is none. */
    private static HidMouse openTheMouse(Deque<AttachedHid> interfaces) throws IOException {
        while (interfaces.size() > 1) {
            try {
                return openAt(interfaces.pop());
            } catch (DescriptorException e) {
                // a keyboard, or the maker's own: the mouse may be the next
            }
        }
        return openAt(interfaces.pop());
    }

    static void refuseOnWindows(String system) throws TransportException {
        if (system.startsWith("Windows")) {
            throw new TransportException(
                    "Windows keeps mice to itself and lets no program read their reports: use a board with its own"
                            + " telemetry, or read this mouse on Linux.");
        }
    }

    private static boolean hasIds(AttachedHid one, Matcher ids) {
        return one.vendorId() == Integer.parseInt(ids.group(1), HEX)
                && one.productId() == Integer.parseInt(ids.group(2), HEX);
    }

    private static HidMouse openAt(AttachedHid attached) throws IOException {
        NodeLock lock = NodeLock.take(attached.path());
        if (lock.inUse()) {
            lock.close();
            throw new TransportException(OpenTrouble.inUse(name(attached)));
        }
        OpenHid device = HidLibrary.open(attached.path(), lock);
        if (device == null) {
            lock.close();
            throw new TransportException(OpenTrouble.refused(name(attached), attached.path()));
        }
        byte[] descriptor = device.descriptor();
        try {
            MouseForm.of(descriptor);
        } catch (DescriptorException e) {
            device.close();
            throw e;
        }
        return new HidMouse(device, attached, descriptor);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] descriptor() {
        return descriptor.clone();
    }

    @Override
    public int read(byte[] report, int timeoutMillis) {
        return device.read(report, timeoutMillis);
    }

    @Override
    public int feature(byte[] report, int reportId) {
        return device.feature(report, reportId);
    }

    @Override
    public long pollMicros() {
        return pollMicros;
    }

    @Override
    public void close() {
        device.close();
    }
}
