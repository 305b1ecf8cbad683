package clickweight.simulator.server;

/** A bounded queue of bytes between two threads; one side may wait, the other never does. */
final class Mailbox {
    private final byte[] bytes;
    private int size;
    private boolean closed;

    Mailbox(int capacity) {
        bytes = new byte[capacity];
    }

    /** Puts what fits and returns how much; -1 when closed. Does not wait. */
    synchronized int offer(byte[] from, int offset, int length) {
        if (closed) {
            return -1;
        }
        int count = Math.min(length, bytes.length - size);
        System.arraycopy(from, offset, bytes, size, count);
        size += count;
        notifyAll();
        return count;
    }

    /** Puts everything, waiting for room; gives up when closed. */
    synchronized void put(byte[] from, int length) throws InterruptedException {
        int done = 0;
        while (done < length && !closed) {
            done += offer(from, done, length - done);
            while (size == bytes.length && !closed) {
                wait();
            }
        }
    }

    /** Takes what there is; 0 for nothing now, -1 when closed and empty. Does not wait. */
    synchronized int poll(byte[] to, int offset, int length) {
        if (size == 0) {
            return closed ? -1 : 0;
        }
        int count = Math.min(length, size);
        System.arraycopy(bytes, 0, to, offset, count);
        System.arraycopy(bytes, count, bytes, 0, size - count);
        size -= count;
        notifyAll();
        return count;
    }

    /** Takes at least one byte, waiting for it; -1 when closed and empty. */
    synchronized int take(byte[] to) throws InterruptedException {
        while (size == 0 && !closed) {
            wait();
        }
        return poll(to, 0, to.length);
    }

    /** No more bytes will come. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
