package clickweight.emulator.usbip;

/** How transfers end, in the numbers of Linux (Documentation/driver-api/usb/error-codes.rst). */
final class UrbStatus {
    static final int OK = 0;
    /** Cannot be: EINVAL. */
    static final int INVALID = -22;
    /** The device answered STALL: EPIPE. */
    static final int STALLED = -32;
    /** The device did not answer at all: EPROTO. */
    static final int SILENT = -71;
    /** More came than there was room for: EOVERFLOW. */
    static final int OVERFLOW = -75;
    /** Taken back before it was done: ECONNRESET. */
    static final int UNLINKED = -104;
    /** The device answered NAK for too long: ETIMEDOUT. */
    static final int TIMED_OUT = -110;

    private UrbStatus() {}
}
