package clickweight.device.transport;

/**
 * A place where a mouse could be.
 *
 * @param uri what to give to {@link Transports#open}
 * @param text what the operating system says about it
 */
public record DeviceListing(String uri, String text) {}
