package clickweight.device.transport.hid;

/**
 * One HID device that is open. Only one thread may use it, closing included: the library below frees its last error message in
 * every call and the device in {@code close}, whatever another thread is doing, and the program is aborted.
 */
interface HidHandle {
    /**
     * Waits for an input report.
     *
     * @param report where it goes, with its id in front if it has one; must be as long as the longest report
     * @return its length in bytes, 0 when none came in time, negative when the device is gone
     */
    int read(byte[] report, int timeoutMillis);

    /** Sends an output report, {@code data} without its id; returns whether it was taken. */
    boolean sendOutput(int reportId, byte[] data);

    /** The same with a feature report. */
    boolean sendFeature(int reportId, byte[] data);

    void close();
}
