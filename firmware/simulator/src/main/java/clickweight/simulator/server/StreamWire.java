package clickweight.simulator.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A client on a pair of streams, such as standard input and output. Streams wait, so each has a thread of its own; the
 * simulator meets only the bounded queues between.
 */
final class StreamWire implements ClientWire {
    private static final int QUEUE_BYTES = 4096;

    private final Mailbox fromClient = new Mailbox(QUEUE_BYTES);
    private final Mailbox toClient = new Mailbox(QUEUE_BYTES);

    StreamWire(InputStream in, OutputStream out) {
        Thread.ofPlatform().daemon().name("from client").start(() -> copyIn(in));
        Thread.ofPlatform().daemon().name("to client").start(() -> copyOut(out));
    }

    private void copyIn(InputStream in) {
        byte[] chunk = new byte[QUEUE_BYTES];
        try {
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                fromClient.put(chunk, length);
            }
        } catch (IOException | InterruptedException e) {
            // a stream that fails is a client that has gone
        } finally {
            fromClient.close();
        }
    }

    private void copyOut(OutputStream out) {
        byte[] chunk = new byte[QUEUE_BYTES];
        try {
            for (int length = toClient.take(chunk); length >= 0; length = toClient.take(chunk)) {
                out.write(chunk, 0, length);
                out.flush();
            }
        } catch (IOException | InterruptedException e) {
            fromClient.close();
        } finally {
            toClient.close();
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        return fromClient.poll(bytes, offset, length);
    }

    @Override
    public int write(byte[] bytes, int offset, int length) {
        return Math.max(0, toClient.offer(bytes, offset, length));
    }

    @Override
    public void close() {
        toClient.close();
    }
}
