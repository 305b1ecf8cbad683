package clickweight.device.stream;

/**
 * A place in the stream where samples are missing.
 *
 * @param cause where they were lost
 * @param batchesLost batches that never arrived; 0 when the device itself dropped
 * @param samplesLost samples per channel that are missing, from the times on both sides; 0 when unknown
 * @param fromMicros device time at which the next sample was expected
 * @param toMicros device time of the sample that came instead
 */
public record Gap(Cause cause, int batchesLost, long samplesLost, long fromMicros, long toMicros) {
    /** Where samples were lost. */
    public enum Cause {
        /** Between the device and the bench: damaged, or overrun by a slow reader. */
        LINK,
        /** On the device: its link was full. */
        DEVICE,
        /** The wire was taken away and came back. */
        RECONNECT
    }
}
