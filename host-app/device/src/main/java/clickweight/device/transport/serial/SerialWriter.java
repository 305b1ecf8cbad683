package clickweight.device.transport.serial;

import java.util.Arrays;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/**
 * Writes with a time limit. On Linux a write to a port whose other end does not read never returns, whatever timeout the
 * library was given; so a thread of its own does it, and whoever asked waits no longer than is good:
 *
 * <pre>
 * caller   write | waits ... | done               write | waits ............ | refused, and so is all that follows
 * thread         | writes    |                          | writes ............................. | port closed: ends
 * </pre>
 */
final class SerialWriter implements AutoCloseable {
    /** The port's own write: all of the bytes, or fewer when it has gone. */
    interface Port {
        int write(byte[] bytes, int length);
    }

    private final Port port;
    private final long limitMillis;
    private final SynchronousQueue<byte[]> asked = new SynchronousQueue<>();
    private final SynchronousQueue<Integer> done = new SynchronousQueue<>();
    private final Thread thread;
    private boolean stuck;

    /** @param limitMillis longest time a write may take */
    SerialWriter(Port port, long limitMillis) {
        this.port = port;
        this.limitMillis = limitMillis;
        thread = Thread.ofPlatform().daemon().name("clickweight-serial-writer").start(this::run);
    }

    private void run() {
        try {
            while (true) {
                byte[] bytes = asked.take();
                // nobody waits for the outcome of a write that took too long
                done.offer(port.write(bytes, bytes.length), limitMillis, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            // closed
        }
    }

    /** Returns whether all of the bytes were taken in time; after a false it never is again. */
    boolean write(byte[] bytes, int offset, int length) {
        if (stuck || length == 0) {
            return !stuck;
        }
        try {
            byte[] copy = Arrays.copyOfRange(bytes, offset, offset + length);
            Integer written = asked.offer(copy, limitMillis, TimeUnit.MILLISECONDS)
                    ? done.poll(limitMillis, TimeUnit.MILLISECONDS)
                    : null;
            stuck = written == null || written != length;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stuck = true;
        }
        return !stuck;
    }

    /** Ends the thread; comes after the port was closed, which ends a write under way. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
