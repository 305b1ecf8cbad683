package clickweight.device.transport.sim;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Virtual time never runs ahead of a clock; what was missed during a stall is caught up at once. */
final class RealTimePace implements Pace {
    private static final long NANOS_PER_MICRO = 1000;

    private final LongSupplier clockNanos;
    private final LongConsumer parkNanos;
    private final long startNanos;

    RealTimePace() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    /** @param parkNanos waits for so many nanoseconds; may return early */
    RealTimePace(LongSupplier clockNanos, LongConsumer parkNanos) {
        this.clockNanos = clockNanos;
        this.parkNanos = parkNanos;
        startNanos = clockNanos.getAsLong();
    }

    @Override
    public void await(long elapsedMicros) {
        long untilNanos = startNanos + elapsedMicros * NANOS_PER_MICRO;
        for (long left = untilNanos - clockNanos.getAsLong(); left > 0; left = untilNanos - clockNanos.getAsLong()) {
            parkNanos.accept(left);
        }
    }
}
