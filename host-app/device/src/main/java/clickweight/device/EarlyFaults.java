package clickweight.device;

import clickweight.protocol.message.MessageId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Faults that a mouse tells before it was asked anything: what happened at its start waits for the first bench. All else
 * that comes then is nobody's.
 */
final class EarlyFaults {
    /** More than there are causes; a line full of noise may not fill the memory. */
    private static final int MOST = 16;

    private final List<byte[]> faults = new ArrayList<>();

    void offer(byte[] message, int length) {
        if ((message[0] & 0xFF) == MessageId.FAULT && faults.size() < MOST) {
            faults.add(Arrays.copyOf(message, length));
        }
    }

    /** Those told since the last time. */
    List<byte[]> take() {
        List<byte[]> taken = List.copyOf(faults);
        faults.clear();
        return taken;
    }
}
