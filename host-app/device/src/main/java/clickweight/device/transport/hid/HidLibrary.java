package clickweight.device.transport.hid;

import clickweight.device.transport.TransportException;
import java.util.List;
import java.util.Locale;
import org.hid4java.HidDevice;
import org.hid4java.HidException;
import org.hid4java.HidManager;
import org.hid4java.HidServices;
import org.hid4java.HidServicesSpecification;
import org.hid4java.ScanMode;
import org.jspecify.annotations.Nullable;

/**
 * hid4java as this project uses it: no thread of its own that looks for devices, none that reads (with a steady stream it would
 * never deliver), no clean-up at exit under the feet of a reader. There is one manager in a program and whoever comes first
 * shapes it, so all of the project goes through here, one call at a time.
 */
final class HidLibrary {
    private static final int USAGE_PAGE_MASK = 0xFFFF;
    private static final int ID_MASK = 0xFFFF;

    private HidLibrary() {}

    /** All collections of all HID devices that are attached now. */
    static synchronized List<AttachedHid> attached() throws TransportException {
        return devices().stream().map(HidLibrary::describe).toList();
    }

    /**
     * Opens the device at a path.
     *
     * @param lock on it, given back when it is closed
     * @return null when the system does not let it be opened, or it is gone
     */
    static synchronized @Nullable OpenHid open(String path, NodeLock lock) throws TransportException {
        for (HidDevice device : devices()) {
            if (path.equals(device.getPath())) {
                return device.open() ? new OpenHid(device, lock) : null;
            }
        }
        return null;
    }

    /** Asks the system each time; what it finds is not kept. */
    private static List<HidDevice> devices() throws TransportException {
        try {
            HidServicesSpecification quiet = new HidServicesSpecification();
            quiet.setAutoStart(false);
            quiet.setAutoShutdown(false);
            quiet.setAutoDataRead(false);
            quiet.setScanMode(ScanMode.NO_SCAN);
            HidServices services = HidManager.getHidServices(quiet);
            return services.getAttachedHidDevices();
        } catch (HidException | LinkageError e) {
            throw new TransportException(
                    "The library for USB HID does not load (" + e.getMessage()
                            + "): on Linux it needs libudev (Debian: apt install libudev1); or use another wire.",
                    e);
        }
    }

    /** Ids come sign-extended from 16 bits. */
    private static AttachedHid describe(HidDevice device) {
        return new AttachedHid(
                text(device.getPath()),
                device.getVendorId() & ID_MASK,
                device.getProductId() & ID_MASK,
                text(device.getSerialNumber()).toLowerCase(Locale.ROOT),
                text(device.getProduct()),
                device.getUsagePage() & USAGE_PAGE_MASK);
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
