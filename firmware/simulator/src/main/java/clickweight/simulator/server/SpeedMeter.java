package clickweight.simulator.server;

/** How far virtual time got in each window of ten seconds on the wall. */
final class SpeedMeter {
    private static final long WINDOW_MICROS = 10_000_000;

    private final SpeedListener listener;
    private long wallMicros;
    private long virtualMicros;

    SpeedMeter(SpeedListener listener) {
        this.listener = listener;
    }

    /** A window begins. */
    void begin(long wall, long virtual) {
        wallMicros = wall;
        virtualMicros = virtual;
    }

    /** Tells the speed when the window is over, and begins the next. */
    void at(long wall, long virtual) {
        if (wall - wallMicros >= WINDOW_MICROS) {
            listener.onSpeed((double) (virtual - virtualMicros) / (wall - wallMicros));
            begin(wall, virtual);
        }
    }
}
