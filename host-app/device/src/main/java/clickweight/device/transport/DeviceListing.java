package clickweight.device.transport;

/**
 * A place where a mouse could be.
 *
 * @param uri what to give to {@link Transports#open}
 * @param text what the operating system says about it
 * @param serialNumber in small letters, as a mouse states its own; empty where the system knows none
 */
public record DeviceListing(String uri, String text, String serialNumber) {
    /** Without a serial number. */
    public DeviceListing(String uri, String text) {
        this(uri, text, "");
    }
}
