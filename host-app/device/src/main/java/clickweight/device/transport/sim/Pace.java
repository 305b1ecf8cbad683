package clickweight.device.transport.sim;

import java.util.concurrent.locks.LockSupport;

/** How fast virtual time goes by. */
public interface Pace {
    /** Returns when virtual time may have moved on by so much since the transport was opened, microseconds. */
    void await(long elapsedMicros);

    /** As fast as the machine can. */
    static Pace free() {
        return elapsedMicros -> {};
    }

    /** As fast as a clock on the wall, begun now; what was missed during a stall is caught up at once. */
    static Pace realTime() {
        long start = System.nanoTime();
        return elapsedMicros -> {
            long left = start + elapsedMicros * 1000 - System.nanoTime();
            while (left > 0) {
                LockSupport.parkNanos(left);
                left = start + elapsedMicros * 1000 - System.nanoTime();
            }
        };
    }
}
