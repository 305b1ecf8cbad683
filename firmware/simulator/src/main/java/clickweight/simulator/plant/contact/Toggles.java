package clickweight.simulator.plant.contact;

import java.util.Arrays;

/** Times, in microseconds, at which one line changes its level. */
public final class Toggles {
    private static final int INITIAL_CAPACITY = 64;

    private long[] micros = new long[INITIAL_CAPACITY];
    private int size;

    void clear() {
        size = 0;
    }

    void add(long whenMicros) {
        if (size == micros.length) {
            micros = Arrays.copyOf(micros, 2 * size);
        }
        micros[size] = whenMicros;
        size++;
    }

    void sort() {
        Arrays.sort(micros, 0, size);
    }

    public int size() {
        return size;
    }

    /** Time of a change, in rising order. */
    public long micros(int index) {
        return micros[index];
    }
}
