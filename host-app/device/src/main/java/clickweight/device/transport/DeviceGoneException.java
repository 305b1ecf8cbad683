package clickweight.device.transport;

/** The mouse was there and is not any more. All that was heard before is intact; a session can be reconnected. */
public final class DeviceGoneException extends TransportException {
    private static final long serialVersionUID = 1;

    /** @param description of the transport that lost its other end */
    public DeviceGoneException(String description) {
        super("The mouse on " + description
                + " is gone: it was unplugged or switched off; plug it in again, everything heard until now is kept.");
    }
}
