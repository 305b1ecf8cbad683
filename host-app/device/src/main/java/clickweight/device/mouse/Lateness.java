package clickweight.device.mouse;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** How late this program runs after it could: the greatest of many short waits. */
final class Lateness {
    private static final int WAITS = 100;
    private static final long WAIT_NANOS = 1_000_000;
    private static final long NANOS_PER_MICRO = 1000;

    private Lateness() {}

    /** Tries it now, for a tenth of a second. */
    static long measureMicros() {
        return measureMicros(System::nanoTime, LockSupport::parkNanos);
    }

    /** @param parkNanos waits for so many nanoseconds */
    static long measureMicros(LongSupplier clockNanos, LongConsumer parkNanos) {
        long worst = 0;
        for (int i = 0; i < WAITS; i++) {
            long before = clockNanos.getAsLong();
            parkNanos.accept(WAIT_NANOS);
            worst = Math.max(worst, clockNanos.getAsLong() - before - WAIT_NANOS);
        }
        return Math.ceilDiv(worst, NANOS_PER_MICRO);
    }
}
