package clickweight.device.transport.hid;

import clickweight.protocol.hid.VendorReport;
import clickweight.protocol.message.Telemetry;
import clickweight.simulator.Simulator;
import java.util.concurrent.locks.LockSupport;

/**
 * The simulated mouse's firmware behind a HID interface, in real time or a multiple of it, on a thread of its own. Where the
 * machine is too busy to keep up, its time stands still meanwhile: it does not make up for it by a burst that no wire carries.
 */
final class ServedMouse implements AutoCloseable {
    private static final long LOOK_NANOS = 200_000;
    private static final long STEP_MICROS = 1000;
    private static final long MOST_LAG_MICROS = 5000;

    private final Simulator mouse;
    private final ReportEnd end;
    private final double speed;
    private final Thread thread;
    private volatile boolean closing;
    private volatile long reports;
    private volatile int lastSequence = -1;

    /** @param speed device seconds in a second of the wall clock */
    ServedMouse(Simulator mouse, ReportEnd end, double speed) {
        this.mouse = mouse;
        this.end = end;
        this.speed = speed;
        thread = Thread.ofPlatform().daemon().name("mouse").start(this::serve);
    }

    private void serve() {
        long before = System.nanoTime();
        double due = mouse.nowMicros();
        byte[] report = new byte[VendorReport.LENGTH];
        while (!closing) {
            for (byte[] request = end.fromHost(); request != null; request = end.fromHost()) {
                mouse.board().reports().hostWrite(request);
            }
            long now = System.nanoTime();
            due = Math.min(due + (now - before) / 1000.0 * speed, mouse.nowMicros() + MOST_LAG_MICROS);
            before = now;
            // a millisecond at a time: the host fetches one report in each
            while (mouse.nowMicros() < (long) due && end.hasRoom() && !closing) {
                mouse.advanceTo(Math.min(mouse.nowMicros() + STEP_MICROS, (long) due));
                while (mouse.board().reports().hostRead(report)) {
                    give(report);
                }
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private void give(byte[] report) {
        reports++;
        if (Telemetry.isTelemetry(report[0] & 0xFF)) {
            lastSequence =
                    Math.max(lastSequence, new Telemetry().wrap(report, 0).sequence());
        }
        end.toHost(report.clone());
    }

    /** Sequence of the newest batch, received or not; it begins with 0. */
    int lastSequence() {
        return lastSequence;
    }

    /** Reports given to the host so far. */
    long reports() {
        return reports;
    }

    /** It stops where it is. */
    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        mouse.board().reports().clear();
    }
}
