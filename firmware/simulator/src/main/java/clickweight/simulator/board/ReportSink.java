package clickweight.simulator.board;

/** The host end of the mouse endpoint. */
public interface ReportSink {
    /** A host that looks at nothing. */
    ReportSink NONE = (micros, report, length) -> {};

    /**
     * The host took a report.
     *
     * @param micros device time of the 1 ms frame in which it did
     * @param report valid during the call only
     * @param length bytes of it
     */
    void taken(long micros, byte[] report, int length);
}
