package clickweight.simulator.board;

/** A bounded queue of bytes. */
final class ByteRing {
    private final byte[] bytes;
    private int head;
    private int size;

    ByteRing(int capacity) {
        bytes = new byte[capacity];
    }

    int size() {
        return size;
    }

    int space() {
        return bytes.length - size;
    }

    void clear() {
        size = 0;
    }

    /** Takes as many as fit and returns how many. */
    int put(byte[] from, int offset, int length) {
        int count = Math.min(length, space());
        int tail = (head + size) % bytes.length;
        int first = Math.min(count, bytes.length - tail);
        System.arraycopy(from, offset, bytes, tail, first);
        System.arraycopy(from, offset + first, bytes, 0, count - first);
        size += count;
        return count;
    }

    /** Gives as many as there are and returns how many. */
    int take(byte[] to, int offset, int length) {
        int count = Math.min(length, size);
        int first = Math.min(count, bytes.length - head);
        System.arraycopy(bytes, head, to, offset, first);
        System.arraycopy(bytes, 0, to, offset + first, count - first);
        head = (head + count) % bytes.length;
        size -= count;
        return count;
    }
}
