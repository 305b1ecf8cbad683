package clickweight.emulator;

import java.util.Arrays;

/** Bytes that wait to be read. When nobody reads for long, what comes then is lost, as on a cable that ends nowhere. */
final class HeardBytes {
    /** 20 s of everything that a UART at 2 Mbaud can say. */
    private static final int MOST_BYTES = 1 << 22;

    private byte[] bytes = new byte[1 << 14];
    private int from;
    private int to;

    void add(byte[] more) {
        if (to - from + more.length > MOST_BYTES) {
            return;
        }
        if (to + more.length > bytes.length) {
            System.arraycopy(bytes, from, bytes, 0, to - from);
            to -= from;
            from = 0;
            if (to + more.length > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * (to + more.length));
            }
        }
        System.arraycopy(more, 0, bytes, to, more.length);
        to += more.length;
    }

    int take(byte[] into, int offset, int length) {
        int count = Math.min(length, to - from);
        System.arraycopy(bytes, from, into, offset, count);
        from += count;
        return count;
    }

    void clear() {
        from = to;
    }
}
