package clickweight.emulator.usbip;

/**
 * When the next frame may be, on the clock on the wall.
 *
 * <pre>
 * the client waits for something        frame . frame . frame        1 ms apart, or as slow as the emulator is
 * a report was fetched, no new poll     (stands still) ... 0.5 s     then the client has stopped reading
 * the client wants nothing              frame ............. frame    1 s apart: alive, and the finger waits for a reader
 * </pre>
 */
final class FramePace {
    static final long FRAME_MICROS = 1000;
    static final long GRACE_MICROS = 500_000;
    static final long IDLE_MICROS = 1_000_000;

    private final UrbPort port;
    private long lastMicros;

    FramePace(UrbPort port, long wallMicros) {
        this.port = port;
        lastMicros = wallMicros;
    }

    /** How long until the next frame; 0 when it is due. */
    long waitMicros(long wallMicros) {
        return Math.max(0, lastMicros + interval() - wallMicros);
    }

    private long interval() {
        if (port.owed()) {
            return GRACE_MICROS;
        }
        return port.busy() ? FRAME_MICROS : IDLE_MICROS;
    }

    /** A frame begins. */
    void frame(long wallMicros) {
        lastMicros = wallMicros;
        port.forgive();
    }
}
