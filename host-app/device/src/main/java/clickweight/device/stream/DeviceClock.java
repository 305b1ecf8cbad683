package clickweight.device.stream;

import clickweight.protocol.DeviceTime;

/**
 * Device time in 64 bits that never goes back.
 *
 * <pre>
 * 32 bits   .. fffffff0  00000010 | reconnect, device started anew | 00000100
 * 64 bits   .. fffffff0 100000010 |                                | 200000100
 * </pre>
 *
 * Across a reconnection the true distance is unknown; the nearest later time of those 32 bits stands for it.
 */
final class DeviceClock {
    private static final long WRAP_MICROS = 1L << 32;

    private final DeviceTime time = new DeviceTime();
    private long offset;
    private long latest;
    private boolean started;
    private boolean reconnected;

    long unwrap(int micros) {
        long now = time.unwrap(micros) + offset;
        if (reconnected && now < latest) {
            offset += WRAP_MICROS;
            now += WRAP_MICROS;
        }
        reconnected = false;
        started = true;
        latest = Math.max(latest, now);
        return now;
    }

    /** The same for a time that may lie long back, as of a fault at the start: time does not go on by it. */
    long near(int micros) {
        long near = started ? latest + (micros - (int) latest) : micros & 0xFFFFFFFFL;
        return reconnected && near < latest ? near + WRAP_MICROS : near;
    }

    void reconnected() {
        reconnected = true;
    }

    /** The latest time heard. */
    long latestMicros() {
        return latest;
    }
}
