package clickweight.device.mouse;

import java.util.Locale;

/**
 * How late a time stamp of the host can be. What happened in a mouse waits for the host's next poll, and the report that tells
 * of it waits until this program runs:
 *
 * <pre>
 * event  ....... poll | reader runs, clock read
 *        &lt;- poll -&gt;&lt;- scheduling -&gt;
 * </pre>
 *
 * What the mouse itself takes before it has a report ready, its debouncing above all, is not in it: that is its own latency.
 *
 * @param pollMicros longest wait for a poll
 * @param pollSource where that is known from, in words
 * @param schedulingMicros greatest lateness of this program that was seen on this machine
 */
public record HostTimeBound(long pollMicros, String pollSource, long schedulingMicros) {
    /** Of a low-speed mouse that asks for the longest interval usual: what is taken when nothing is known. */
    static final long UNKNOWN_MICROS = 8000;

    private static final double MILLIS = 1000;

    /**
     * From the best that is known.
     *
     * @param endpointMicros as the endpoint says, 0 when not known
     * @param measuredMicros usual interval between reports, 0 when not known
     */
    static HostTimeBound of(long endpointMicros, long measuredMicros, long schedulingMicros) {
        if (endpointMicros > 0) {
            return new HostTimeBound(endpointMicros, "as its endpoint says", schedulingMicros);
        }
        return measuredMicros > 0
                ? new HostTimeBound(measuredMicros, "as its reports came", schedulingMicros)
                : new HostTimeBound(
                        UNKNOWN_MICROS, "taken for granted, since nothing is known of it", schedulingMicros);
    }

    /** The longest between an event and its time stamp, microseconds. */
    public long micros() {
        return pollMicros + schedulingMicros;
    }

    /** In a sentence. */
    public String sentence() {
        return String.format(
                Locale.ROOT,
                "Times are of this computer, up to %.2f ms late: %.2f ms between two polls (%s) and %.2f ms of scheduling (seen).",
                micros() / MILLIS,
                pollMicros / MILLIS,
                pollSource,
                schedulingMicros / MILLIS);
    }
}
