package clickweight.device.mouse;

/** A mouse that is open for reading, whoever made it. One thread uses it, closing included. */
public interface MouseHandle extends AutoCloseable {
    /** What a person would call it, as in {@code hid:/dev/hidraw0 (Gaming Mouse)}. */
    String name();

    /** Its report descriptor. */
    byte[] descriptor();

    /**
     * Waits for an input report.
     *
     * @param report where it goes, its id in front if it has one; as long as the longest
     * @return its length in bytes, 0 when none came in time, negative when the mouse is gone
     */
    int read(byte[] report, int timeoutMillis);

    /**
     * Asks for a feature report.
     *
     * @param report where it goes, its id in front if it has one
     * @param reportId 0 where reports have none
     * @return its length in bytes, negative when it is not told
     */
    int feature(byte[] report, int reportId);

    /** How often the host asks it for a report, as its endpoint says, in microseconds; 0 when that is not known. */
    long pollMicros();

    @Override
    void close();
}
