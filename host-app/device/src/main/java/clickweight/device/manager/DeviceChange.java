package clickweight.device.manager;

/**
 * A mouse came, went or has other wires than before.
 *
 * @param kind which of them
 * @param device as it is now; one that left, as it was last
 * @param micros when it was noticed
 */
public record DeviceChange(Kind kind, KnownDevice device, long micros) {
    /** What changed. */
    public enum Kind {
        /** It was not there before. */
        ARRIVED,
        /** It is not there any more, on any wire. */
        LEFT,
        /** A wire to it came or went, and another is still there. */
        REWIRED
    }
}
