package clickweight.cli.rig;

import clickweight.device.mouse.HostTimeBound;
import clickweight.device.stream.Rig;
import clickweight.station.Failure;
import java.util.Locale;

/**
 * How late an edge of the mouse under the rig can be, and whether that is good enough. A ramp r makes an error of r times the
 * lateness, so the error limit of 1 % allows r = 0.01 AF / lateness (measurement.md 2.2).
 *
 * @param bound of the host
 * @param mouseMicros what the mouse itself is allowed for
 */
record RigTime(HostTimeBound bound, long mouseMicros) {
    /**
     * Lateness above which a measurement is refused, microseconds: a button of 600 mN would have to be pressed for more than two
     * seconds, which no hand and few stages do evenly.
     */
    static final long MOST_MICROS = 20_000;

    private static final double MILLIS = 1000;

    Rig rig(int channel, int button) {
        return new Rig(channel, button, micros());
    }

    long micros() {
        return bound.micros() + mouseMicros;
    }

    /** @throws Failure when it is too coarse */
    void require() {
        if (micros() > MOST_MICROS) {
            throw Failure.usage(String.format(
                    Locale.ROOT,
                    "Edges of this mouse may be %.1f ms late, too much for a force within 1 %% unless it is pressed for"
                            + " seconds: close other programs, give what you know of it with --mouse-delay, or measure anyway"
                            + " with --accept-host-time.",
                    micros() / MILLIS));
        }
    }

    String sentence() {
        return String.format(
                Locale.ROOT,
                "%s With %.1f ms for the mouse itself, a button of 600 mN wants a press of %.1f s or more.",
                bound.sentence(),
                mouseMicros / MILLIS,
                micros() / MILLIS / 10);
    }
}
