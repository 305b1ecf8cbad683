package clickweight.device.stream;

import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Telemetry;

/**
 * Hears what the mouse says, live or from a capture alike. All calls come from the thread that pumps. Messages are views
 * on a buffer that is used again: take out what is needed before returning. Times are device time in microseconds,
 * unwrapped to 64 bits; across a {@link Gap} of cause RECONNECT they still rise but their difference means nothing.
 */
public interface SessionListener {
    /** Which mouse; once at the start and once after each reconnection. */
    default void onIdentity(DeviceIdentity identity) {}

    /** Comes before the first batch it applies to, and whenever it changes. */
    default void onCalibration(Calibration calibration) {}

    /** @param firstMicros time of the first sample of the batch */
    default void onTelemetry(Telemetry batch, long firstMicros) {}

    /**
     * Something happened at a button or the wheel. Events are sent at once, samples in batches: the samples around an
     * event usually come after it, by up to a batch or 20 ms of device time. Where events come faster than the wire takes
     * them beside a stream, they are late instead, by up to 0.1 s.
     */
    default void onEvent(InputEvent event, long micros) {}

    /** The mouse had to give something up. */
    default void onFault(Fault fault, long micros) {}

    /** Samples are missing here; comes before the batch that follows them. */
    default void onGap(Gap gap) {}

    /** Bytes that came could not be read as messages. */
    default void onLinkError(LinkError error) {}

    /** The board is a rig; comes before its first batch, and the board's own events are then nobody's. */
    default void onRig(Rig rig) {}

    /**
     * The button under the rig was pressed or let go.
     *
     * @param make true when pressed
     * @param micros device time of the rig, from the host's; rises from edge to edge, but comes later than the samples about it
     */
    default void onRigEdge(boolean make, long micros) {}

    /** Only from captures: a remark of whoever recorded it. */
    default void onNote(String text) {}

    /** A listener that hears for this one first and then for another. */
    default SessionListener and(SessionListener other) {
        return new TwoListeners(this, other);
    }
}
