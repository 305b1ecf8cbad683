package clickweight.device.transport.hid;

import org.jspecify.annotations.Nullable;

/** The device's end of a HID interface, made by a test: reports go to whoever opened it, and his requests come out. */
interface ReportEnd {
    /** Whether a report given now would be kept; where not, a mouse may let its time stand still. */
    default boolean hasRoom() {
        return true;
    }

    /** Gives the host a report of 64 bytes. */
    void toHost(byte[] report);

    /** The next report that the host sent, as its firmware sees it; null when none waits. Does not wait itself. */
    byte @Nullable [] fromHost();
}
