package clickweight.gui.mouse;

/**
 * How things stand between bench and mouse.
 *
 * @param phase where in its life the connection is
 * @param uri where the mouse is
 * @param identity serial number and firmware, in words; empty before it said so
 * @param sentence what happened and what to do; empty while all is well
 */
public record LinkState(Phase phase, String uri, String identity, String sentence) {
    /** The life of a connection. */
    public enum Phase {
        /** Nobody answered yet. */
        CONNECTING,
        /** Samples come. */
        LIVE,
        /** The mouse was unplugged and is waited for. */
        AWAY,
        /** It could not be reached, or is gone for good. */
        FAILED
    }

    /** Whether the mouse can be asked something now. */
    public boolean live() {
        return phase == Phase.LIVE;
    }
}
