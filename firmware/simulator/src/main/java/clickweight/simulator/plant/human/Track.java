package clickweight.simulator.plant.human;

/**
 * Force along time as smooth ways from key to key:
 *
 * <pre>
 * force          ___
 *           ____/   \______
 * keys     x    x  x  x   x     half a cosine from each to the next
 * </pre>
 */
final class Track {
    private double[] millis = new double[64];
    private double[] force = new double[64];
    private int keys;
    private int at;

    void clear() {
        keys = 0;
        at = 0;
    }

    /** Reaches a force after so many milliseconds from the last key. */
    void to(double afterMillis, double milliNewtons) {
        if (keys == millis.length) {
            millis = java.util.Arrays.copyOf(millis, 2 * keys);
            force = java.util.Arrays.copyOf(force, 2 * keys);
        }
        millis[keys] = now() + afterMillis;
        force[keys++] = milliNewtons;
    }

    /** Time of the last key. */
    double now() {
        return keys == 0 ? 0 : millis[keys - 1];
    }

    /** Force at the last key. */
    double last() {
        return keys == 0 ? 0 : force[keys - 1];
    }

    /** Stays as it is until a time. */
    void keepUntil(double untilMillis) {
        if (untilMillis > now()) {
            to(untilMillis - now(), last());
        }
    }

    /** Force at a time; times are asked for in their order. */
    double at(double time) {
        while (at < keys && millis[at] <= time) {
            at++;
        }
        if (at == 0 || at == keys) {
            return at == 0 ? 0 : force[keys - 1];
        }
        double share = (time - millis[at - 1]) / (millis[at] - millis[at - 1]);
        return force[at - 1] + (force[at] - force[at - 1]) * (0.5 - 0.5 * Math.cos(Math.PI * share));
    }
}
