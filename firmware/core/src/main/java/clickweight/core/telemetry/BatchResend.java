package clickweight.core.telemetry;

import clickweight.core.port.MessagePort;

/**
 * Sends batches of the archive again, with their old sequences and in order, in the room that fresh batches leave.
 *
 * <pre>
 * request 5, 3 | fresh 9 | again 5 | again 6 | fresh 10 | again 7 | fresh 11
 * pending    3 |       3 |       2 |       1 |        1 |       0 |
 * </pre>
 *
 * A batch that the archive has given up by the time it is due is left out.
 */
public final class BatchResend {
    private static final int SEQUENCE_MASK = 0xFFFF;

    private final BatchArchive archive;
    private final MessagePort port;
    private int nextSequence;
    private int pending;

    BatchResend(BatchArchive archive, MessagePort port) {
        this.archive = archive;
        this.port = port;
    }

    /** Asks for {@code count} batches from {@code firstSequence} on; returns how many will follow, 0 when that one is not held. */
    public int request(int firstSequence, int count) {
        nextSequence = firstSequence;
        pending = Math.min(count, archive.from(firstSequence));
        return pending;
    }

    /** Sends nothing more of what was asked for. */
    void abandon() {
        pending = 0;
    }

    /** Batches that are still to follow. */
    public int pending() {
        return pending;
    }

    /** Oldest sequence that can be asked for; that of the batch to come when there is none. */
    public int oldestSequence() {
        return archive.oldestSequence();
    }

    /** Sends what there is room for. */
    void poll() {
        while (pending > 0) {
            boolean held = archive.from(nextSequence) > 0;
            if (held && !port.send(archive.get(nextSequence), MessagePort.BATCH_AGAIN)) {
                return;
            }
            nextSequence = nextSequence + 1 & SEQUENCE_MASK;
            pending--;
        }
    }
}
