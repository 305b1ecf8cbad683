package clickweight.emulator;

/**
 * How a control transfer ended.
 *
 * @param result what came of it
 * @param data bytes of its IN data stage
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its parts only
public record ControlOutcome(Result result, byte[] data) {
    /** The ways to end. The order is that of the pipe. */
    public enum Result {
        /** None was begun. */
        NONE,
        /** Still under way. */
        UNDER_WAY,
        /** Done, status stage included. */
        DONE,
        /** The device answered STALL. */
        STALLED,
        /** The device answered NAK for too long. */
        TIMED_OUT,
        /** The device did not answer at all. */
        SILENT
    }
}
