package clickweight.protocol.hid;

/**
 * The report of the vendor interface, the same for input, output and feature: one protocol message from byte 0, then zeros.
 * No report id, no frame, no checksum: USB has its own. A report does not say how long its message is: either end takes the
 * whole report, and zeros behind a message are as good as absent.
 */
public final class VendorReport {
    /** Bytes of every report, the most that a full-speed interrupt endpoint carries at once. */
    public static final int LENGTH = 64;

    private VendorReport() {}
}
