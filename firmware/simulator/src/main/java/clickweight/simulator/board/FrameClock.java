package clickweight.simulator.board;

/** The 1 ms frames of a full-speed bus, on the millisecond. */
final class FrameClock {
    private static final int FRAME_MICROS = 1000;

    private long nextMicros = Long.MIN_VALUE;

    /** Time went on: whether a frame has begun since the last call. */
    boolean advanceTo(long micros) {
        if (micros < nextMicros) {
            return false;
        }
        nextMicros = Math.floorDiv(micros, FRAME_MICROS) * FRAME_MICROS + FRAME_MICROS;
        return true;
    }

    /** When the frame that began last did so. */
    long startMicros() {
        return nextMicros - FRAME_MICROS;
    }
}
