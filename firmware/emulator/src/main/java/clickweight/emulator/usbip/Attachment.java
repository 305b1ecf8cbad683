package clickweight.emulator.usbip;

import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One client that has the device. A thread of its own reads what the client asks for; time, cable and answers belong to the
 * thread in {@link #run}.
 */
final class Attachment {
    private static final int MOST_UNHEARD = 64;

    private final RequestReader reader;
    private final AnswerWriter writer;
    private final UrbPort port;
    private final LongSupplier wallMicros;
    private final FramePace pace;
    private final BlockingQueue<Request> requests = new ArrayBlockingQueue<>(MOST_UNHEARD);

    Attachment(RequestReader reader, AnswerWriter writer, UrbPort port, long frameMicros, LongSupplier wallMicros) {
        this.reader = reader;
        this.writer = writer;
        this.port = port;
        this.wallMicros = wallMicros;
        pace = new FramePace(port, frameMicros, wallMicros.getAsLong());
    }

    /** Serves the client until it has gone, and says why in one sentence. */
    String run() throws InterruptedException {
        Thread reading = Thread.ofPlatform().daemon().name("usbip client").start(this::read);
        try {
            while (true) {
                String gone = pass();
                if (gone != null) {
                    return gone;
                }
            }
        } catch (IOException e) {
            return "The connection broke: " + e.getMessage() + ".";
        } finally {
            reading.interrupt();
        }
    }

    private void read() {
        try {
            while (true) {
                requests.put(reader.next());
            }
        } catch (UsbIpException e) {
            goneBecause(String.valueOf(e.getMessage()));
        } catch (EOFException e) {
            goneBecause("It has closed the connection.");
        } catch (IOException e) {
            goneBecause("The connection broke: " + e.getMessage() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void goneBecause(String why) {
        try {
            requests.put(new Request.Gone(why));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything that was asked for, then a frame if it is due; why the client has gone, or null. */
    private @Nullable String pass() throws IOException, InterruptedException {
        long wait = pace.waitMicros(wallMicros.getAsLong());
        Request request = requests.poll(wait, TimeUnit.MICROSECONDS);
        for (; request != null; request = requests.poll()) {
            switch (request) {
                case Request.Submit submit -> port.submit(submit.urb());
                case Request.Unlink unlink -> writer.unlinked(unlink.sequence(), port.unlink(unlink.target()));
                case Request.Gone gone -> {
                    return gone.why();
                }
            }
        }
        long now = wallMicros.getAsLong();
        if (pace.waitMicros(now) == 0) {
            pace.frame(now);
            port.frame();
        }
        for (UrbResult result : port.takeResults()) {
            writer.submitted(result);
        }
        writer.flush();
        return null;
    }
}
