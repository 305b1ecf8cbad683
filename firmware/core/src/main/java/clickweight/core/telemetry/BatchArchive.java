package clickweight.core.telemetry;

import clickweight.protocol.hid.VendorReport;
import clickweight.protocol.message.Telemetry;

/**
 * The batches last sent as reports, to be sent again when the host dropped them: 890, which is 1.00 s of four channels at
 * 8 kHz (nine samples a batch). Their sequences follow each other without a gap.
 */
final class BatchArchive {
    static final int CAPACITY = 890;
    private static final int SEQUENCE_MASK = 0xFFFF;

    private final byte[] bytes = new byte[CAPACITY * VendorReport.LENGTH];
    private final Telemetry batch = new Telemetry();
    private int newestSequence = SEQUENCE_MASK;
    private int newestPlace;
    private int size;

    /** Keeps a copy of the next batch, which was sent; it must fit a report. */
    void add(Telemetry sent) {
        newestSequence = sent.sequence();
        newestPlace = newestPlace + 1 == CAPACITY ? 0 : newestPlace + 1;
        size = Math.min(size + 1, CAPACITY);
        System.arraycopy(sent.buffer(), sent.offset(), bytes, newestPlace * VendorReport.LENGTH, sent.length());
    }

    /** Holds nothing any more: a batch of this sequence was sent where none are kept. */
    void forget(int sequence) {
        newestSequence = sequence & SEQUENCE_MASK;
        size = 0;
    }

    /** How many batches are held from {@code sequence} on; 0 when that one is not held. */
    int from(int sequence) {
        int age = newestSequence - sequence & SEQUENCE_MASK;
        return age < size ? age + 1 : 0;
    }

    /** Sequence of the oldest batch held, or of the one to come when none is. */
    int oldestSequence() {
        return newestSequence + 1 - size & SEQUENCE_MASK;
    }

    /** The batch of a sequence that is held; valid until the next call. */
    Telemetry get(int sequence) {
        int place = newestPlace - (newestSequence - sequence & SEQUENCE_MASK);
        return batch.wrap(bytes, (place < 0 ? place + CAPACITY : place) * VendorReport.LENGTH);
    }
}
