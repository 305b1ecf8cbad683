package clickweight.device.transport.hid;

import java.util.Arrays;

/**
 * What {@link HidBench} says of a stream.
 *
 * @param batches heard
 * @param batchesLost told to be lost on the way
 * @param first sequence of the first one heard
 * @param last sequence of the last one heard
 * @param samples heard, of each channel
 * @param lost samples told to be lost on the way
 * @param gaps places where any are missing, reconnections among them
 * @param dropped samples that the mouse dropped
 * @param unread bytes of reports that the bench itself dropped
 */
record Account(
        long batches,
        long batchesLost,
        long first,
        long last,
        long samples,
        long lost,
        long gaps,
        long dropped,
        long unread) {
    /** The values in the order above, each behind its name. */
    static Account of(String said) {
        long[] values = Arrays.stream(said.split(" "))
                .mapToLong(word -> Long.parseLong(word.substring(word.indexOf('=') + 1)))
                .toArray();
        return new Account(
                values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7], values[8]);
    }

    /** Whether each batch from the first one heard up to {@code lastSent} was heard or is told to be lost, and nothing else is missing. */
    boolean accountsFor(long lastSent) {
        return batches + batchesLost == lastSent - first + 1 && last == lastSent && dropped == 0 && unread == 0;
    }
}
