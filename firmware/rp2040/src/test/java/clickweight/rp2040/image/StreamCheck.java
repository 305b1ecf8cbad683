package clickweight.rp2040.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.protocol.message.Telemetry;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The batches of one stream by sequence, and what is missing among them. */
final class StreamCheck {
    private static final int SEQUENCES = 1 << 16;
    private static final int PERIOD_MICROS = 125;

    /** The end of one batch must be the beginning of the next. */
    private record Batch(int firstMicros, int count, int drops) {}

    private final TreeMap<Long, Batch> batches = new TreeMap<>();
    private long newest = -1;
    private int stepsMissed;
    private int repeated;

    /** Takes a message; what is no batch is left alone. */
    void take(byte[] message) {
        if (!Telemetry.isTelemetry(message[0] & 0xFF)) {
            return;
        }
        Telemetry batch = new Telemetry().wrap(message, 0);
        long sequence = newest < 0 ? batch.sequence() : newest + (short) (batch.sequence() - newest);
        if (sequence > newest) {
            stepsMissed += newest < 0 ? 0 : (int) (sequence - newest - 1);
            newest = sequence;
        } else {
            repeated++;
        }
        batches.put(sequence, new Batch(batch.firstMicros(), batch.count(), batch.drops()));
    }

    /** Sequences, modulo 2^16, that are missing between the first batch and the newest. */
    List<Integer> missing() {
        List<Integer> missing = new ArrayList<>();
        for (long sequence = batches.firstKey(); sequence < newest; sequence++) {
            if (!batches.containsKey(sequence)) {
                missing.add((int) (sequence % SEQUENCES));
            }
        }
        return missing;
    }

    /** Each batch begins where the one before it ended, and the device has dropped nothing. */
    void assertWhole() {
        assertEquals(List.of(), missing());
        Batch before = null;
        for (Batch batch : batches.values()) {
            if (before != null) {
                assertEquals(before.firstMicros() + before.count() * PERIOD_MICROS, batch.firstMicros());
                assertEquals(0, batch.drops());
            }
            before = batch;
        }
    }

    /** Batches that were not there when the next one came. */
    int stepsMissed() {
        return stepsMissed;
    }

    /** Batches that came again, or late. */
    int repeated() {
        return repeated;
    }

    int count() {
        return batches.size();
    }
}
