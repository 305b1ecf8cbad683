package clickweight.core.board;

/** The interrupt endpoint that carries mouse reports to the host. */
public interface HidEndpoint {
    /** Whether a report given now would be taken; false while the previous one waits for the host. */
    boolean ready();

    /** Whether the host has switched the Resolution Multiplier on: wheel in 1/120 of a detent, else in whole detents. */
    boolean highResolutionWheel();

    /** Whether the host has chosen boot protocol: the short report without an id. False after each bus reset. */
    boolean bootProtocol();

    /** Hands over one report, {@code report[0..length-1]}, copied before returning. Call only when {@link #ready()}. */
    void send(byte[] report, int length);
}
