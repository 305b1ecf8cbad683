package clickweight.device.transport.hid;

import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Moves messages between an open device and the thread of the session. Its own thread is the only one that touches the device:
 * it sends what waits, reads for at most {@link #READ_MILLIS}, again, and closes at the end. The system keeps no more than 64
 * reports for a reader, so this one never waits for the session:
 *
 * <pre>
 * session    | read      | send(a)   |          taken |              | read, read: GONE
 * pump       | read  put | read      | a -> device    | read  -1     | close, put END
 * device     |   r1      |           |                |   unplugged  |
 * </pre>
 *
 * {@link #CAPACITY} reports wait for the session, 4 s of a full stream; what comes beyond those is dropped and counted.
 */
final class ReportPump implements Runnable {
    static final int CAPACITY = 4096;
    /** A request waits for this at most while nothing arrives. */
    static final int READ_MILLIS = 2;
    /** Longer than USB lets a device refuse a report (5 s). */
    private static final long SEND_MILLIS = 6000;

    private static final int REQUESTS = 16;
    private static final byte[] END = new byte[0];

    private record Request(byte[] data, CompletableFuture<Boolean> taken) {}

    private final HidHandle device;
    private final BenchReports reports;
    private final byte[] report;
    private final BlockingQueue<byte[]> arrived = new ArrayBlockingQueue<>(CAPACITY + 1);
    private final BlockingQueue<Request> requests = new ArrayBlockingQueue<>(REQUESTS);
    private volatile boolean closing;
    private volatile boolean ended;
    private final AtomicLong dropped = new AtomicLong();

    ReportPump(HidHandle device, BenchReports reports) {
        this.device = device;
        this.reports = reports;
        report = new byte[Math.max(reports.longestInputBytes(), reports.input().length())];
    }

    /** Until the device is gone or {@link #close()} was called. */
    @Override
    public void run() {
        try {
            boolean there = true;
            while (there && !closing) {
                there = turn();
            }
        } finally {
            device.close();
            ended = true;
            refuseRequests();
            arrived.add(END);
        }
    }

    /** One pass; returns whether the device is still there. */
    private boolean turn() {
        for (Request request = requests.poll(); request != null; request = requests.poll()) {
            request.taken.complete(toDevice(request.data));
        }
        int length = device.read(report, READ_MILLIS);
        if (length > 0) {
            fromDevice(length);
        }
        return length >= 0;
    }

    private boolean toDevice(byte[] data) {
        int id = reports.request().id();
        return reports.requestIsFeature() ? device.sendFeature(id, data) : device.sendOutput(id, data);
    }

    /** Reports of other collections come here too and are none of the bench's. */
    private void fromDevice(int length) {
        ReportForm form = reports.input();
        boolean forBench = form.id() == 0 || (report[0] & 0xFF) == form.id();
        if (!forBench || length <= form.dataOffset()) {
            return;
        }
        // one place is kept for the end
        if (arrived.size() < CAPACITY) {
            arrived.add(Arrays.copyOfRange(report, form.dataOffset(), length));
        } else {
            dropped.addAndGet(length - form.dataOffset());
        }
    }

    private void refuseRequests() {
        for (Request request = requests.poll(); request != null; request = requests.poll()) {
            request.taken.complete(false);
        }
    }

    /**
     * The oldest message, waiting for one at most so long.
     *
     * @return null when none came in time; empty when none will ever come
     */
    byte @Nullable [] take(long timeoutMicros) throws InterruptedException {
        byte[] message = timeoutMicros > 0 ? arrived.poll(timeoutMicros, TimeUnit.MICROSECONDS) : arrived.poll();
        if (message != null && message.length == 0) {
            // it ends for every later call too
            arrived.add(END);
        }
        return message;
    }

    /** Sends a message, filled up with zeros; returns whether the device took it. */
    boolean send(byte[] bytes, int offset, int length) throws InterruptedException {
        byte[] data = Arrays.copyOf(
                Arrays.copyOfRange(bytes, offset, offset + length),
                reports.request().bytes());
        Request request = new Request(data, new CompletableFuture<>());
        if (!requests.offer(request)) {
            return false;
        }
        if (ended) {
            refuseRequests();
        }
        try {
            return request.taken.get(SEND_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        }
    }

    /** The pump ends after its present pass; what has arrived can still be taken. */
    void close() {
        closing = true;
    }

    /** Bytes of messages that nobody took in time. */
    long bytesDropped() {
        return dropped.get();
    }
}
