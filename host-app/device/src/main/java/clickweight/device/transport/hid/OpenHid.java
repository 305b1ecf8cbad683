package clickweight.device.transport.hid;

import java.util.Arrays;
import org.hid4java.HidDevice;

/**
 * A device opened by hid4java. Its error messages are not asked for: on Linux they are a single letter (the library takes wide
 * characters for two bytes where they have four).
 */
final class OpenHid implements HidHandle {
    /** The most that hidapi gives. */
    private static final int DESCRIPTOR_BYTES = 4096;

    private static final int FEATURE_BYTES = 255;

    private final HidDevice device;
    private final NodeLock lock;

    /** @param lock given back when the device is closed */
    OpenHid(HidDevice device, NodeLock lock) {
        this.device = device;
        this.lock = lock;
    }

    /** The report descriptor; empty when the system does not tell it. */
    byte[] descriptor() {
        byte[] bytes = new byte[DESCRIPTOR_BYTES];
        int length = device.getReportDescriptor(bytes);
        return Arrays.copyOf(bytes, Math.max(0, length));
    }

    @Override
    public int read(byte[] report, int timeoutMillis) {
        return device.read(report, timeoutMillis);
    }

    @Override
    public boolean sendOutput(int reportId, byte[] data) {
        return device.write(data, data.length, (byte) reportId) >= 0;
    }

    @Override
    public boolean sendFeature(int reportId, byte[] data) {
        return device.sendFeatureReport(data, (byte) reportId) >= 0;
    }

    /**
     * Asks for a feature report that has an id; of one without, the library loses the first byte.
     *
     * @param report where it goes, its id in front
     * @return its length, negative when it is not told
     */
    int feature(byte[] report, int reportId) {
        if (reportId == 0) {
            return -1;
        }
        // the library asks for more into a buffer of 512 bytes, whatever the length
        byte[] data = new byte[FEATURE_BYTES];
        int length = device.getFeatureReport(data, (byte) reportId);
        if (length > 1) {
            report[0] = (byte) reportId;
            System.arraycopy(data, 0, report, 1, Math.min(Math.min(length, report.length) - 1, data.length));
        }
        return Math.min(length, report.length);
    }

    @Override
    public void close() {
        device.close();
        lock.close();
    }
}
