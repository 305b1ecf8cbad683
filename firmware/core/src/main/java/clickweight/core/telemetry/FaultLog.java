package clickweight.core.telemetry;

import clickweight.protocol.message.Fault;

/** Faults not yet told to the bench, one place per cause: what happens again before it was told is added up. */
public final class FaultLog {
    /** Causes are numbered from 1. */
    private static final int CAUSES = Fault.HELD_AT_BOOT + 1;

    private final int[] details = new int[CAUSES];
    private final int[] micros = new int[CAUSES];
    private int dueMask;

    /** Records a fault; {@code cause} is one of the constants of {@link Fault}, details of one cause add up. */
    public void raise(int cause, int detail, int nowMicros) {
        int bit = 1 << (cause & 31);
        if ((dueMask & bit) == 0) {
            dueMask |= bit;
            details[cause] = 0;
            micros[cause] = nowMicros;
        }
        details[cause] += detail;
    }

    /** Lowest cause that is due, or 0. */
    int due() {
        return dueMask == 0 ? 0 : Integer.numberOfTrailingZeros(dueMask);
    }

    void peek(int cause, Fault fault) {
        fault.cause(cause).micros(micros[cause]).detail(details[cause]);
    }

    void remove(int cause) {
        dueMask &= ~(1 << (cause & 31));
    }
}
