package clickweight.device.stream;

import clickweight.protocol.message.Telemetry;
import org.jspecify.annotations.Nullable;

/**
 * Knows which batch must come next, and says what is missing when another one does.
 *
 * <pre>
 * sequence   7      8      9                     12 (drops 3)
 * samples    *****  *****  *****  ...........  * *****
 *                                 10, 11 lost: LINK; 3 samples the device dropped: DEVICE
 * </pre>
 *
 * The number of samples missing follows from the times, which do not saturate; the device's own drop count (15 means 15
 * or more) says how many of them it never sent, the sequence whether whole batches were lost on the way.
 */
final class TelemetryTracker {
    private static final int SEQUENCE_MASK = 0xFFFF;

    private boolean started;
    private int nextSequence;
    private long nextMicros;

    private long batches;
    private long samples;
    private long gaps;
    private long samplesLost;
    private long deviceDrops;

    /** A new stream begins: whatever comes first is right. */
    void restart() {
        started = false;
    }

    /** Whether a batch has come since the last start. */
    boolean isRunning() {
        return started;
    }

    /** Sequence of the batch that must come next. */
    int nextSequence() {
        return nextSequence;
    }

    /** Whether a batch is older than the next one, so that it was heard or told to be lost before. */
    boolean isOlder(Telemetry batch) {
        return started && (batch.sequence() - nextSequence & SEQUENCE_MASK) > SEQUENCE_MASK / 2;
    }

    /** The last batches will not come any more; returns the gap, its samples unknown. */
    Gap lose(int batchesLost) {
        nextSequence = nextSequence + batchesLost & SEQUENCE_MASK;
        gaps++;
        return new Gap(Gap.Cause.LINK, batchesLost, 0, nextMicros, nextMicros);
    }

    /** How many batches lie between the next one and {@code sequence}; 0 when that one is not ahead. */
    int batchesUntil(int sequence) {
        int ahead = sequence - nextSequence & SEQUENCE_MASK;
        return started && ahead <= SEQUENCE_MASK / 2 ? ahead : 0;
    }

    /** Time at which the next sample is due; meaningful while running. */
    long nextMicros() {
        return nextMicros;
    }

    /** Takes note of a batch; returns the gap before it, or null when there is none. */
    @Nullable
    Gap accept(Telemetry batch, long firstMicros) {
        Gap gap = started ? gapBefore(batch, firstMicros) : dropsAtStart(batch, firstMicros);
        started = true;
        nextSequence = batch.sequence() + 1 & SEQUENCE_MASK;
        nextMicros = firstMicros + (long) batch.count() * batch.periodMicros();
        batches++;
        samples += batch.count();
        return gap;
    }

    private @Nullable Gap dropsAtStart(Telemetry batch, long firstMicros) {
        return batch.drops() == 0 ? null : record(Gap.Cause.DEVICE, 0, 0, batch.drops(), firstMicros, firstMicros);
    }

    private @Nullable Gap gapBefore(Telemetry batch, long firstMicros) {
        int batchesLost = batch.sequence() - nextSequence & SEQUENCE_MASK;
        long period = Math.max(1, batch.periodMicros());
        // half a period of jitter is a late sample, not a missing one
        long missing = Math.max(0, (firstMicros - nextMicros + period / 2) / period);
        if (batchesLost == 0 && batch.drops() == 0 && missing == 0) {
            return null;
        }
        // with no batch lost on the way, all that is missing the device dropped, even where its count stops at 15
        long dropped = batchesLost == 0 ? Math.max(missing, batch.drops()) : batch.drops();
        long lost = Math.max(0, missing - dropped);
        return record(
                batchesLost == 0 ? Gap.Cause.DEVICE : Gap.Cause.LINK,
                batchesLost,
                lost,
                dropped,
                nextMicros,
                firstMicros);
    }

    private Gap record(Gap.Cause cause, int batchesLost, long lost, long dropped, long from, long to) {
        gaps++;
        samplesLost += lost;
        deviceDrops += dropped;
        return new Gap(cause, batchesLost, lost + dropped, from, to);
    }

    /** Batches heard. */
    long batches() {
        return batches;
    }

    /** Samples heard, per channel. */
    long samples() {
        return samples;
    }

    /** Places where something is missing. */
    long gaps() {
        return gaps;
    }

    /** Samples per channel lost between device and bench. */
    long samplesLost() {
        return samplesLost;
    }

    /** Samples per channel that the device itself dropped. */
    long deviceDrops() {
        return deviceDrops;
    }
}
