package clickweight.emulator.usbip;

/**
 * When the next frame may be, on the clock on the wall.
 *
 * <pre>
 * the client waits for something        frame . frame . frame        1 ms apart or what was chosen, or as slow as the emulator is
 * a report was fetched, no new poll     (stands still) ... 0.5 s     then the client has stopped reading
 * the client wants nothing              frame ............. frame    1 s apart: alive, and the finger waits for a reader
 * </pre>
 */
final class FramePace {
    static final long GRACE_MICROS = 500_000;
    static final long IDLE_MICROS = 1_000_000;

    private final UrbPort port;
    private final long frameMicros;
    private long lastMicros;

    /** @param frameMicros the time on the wall that a frame takes at least */
    FramePace(UrbPort port, long frameMicros, long wallMicros) {
        this.port = port;
        this.frameMicros = frameMicros;
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
        return port.busy() ? frameMicros : IDLE_MICROS;
    }

    /** A frame begins. */
    void frame(long wallMicros) {
        lastMicros = wallMicros;
        port.forgive();
    }
}
