package clickweight.simulator.plant;

import clickweight.simulator.board.SimulatedInputs;
import java.util.Arrays;

/** Edges that are going to happen, in time order. Grows as needed and is used again for each stroke. */
final class EdgeSchedule {
    private static final int INITIAL_CAPACITY = 64;

    private long[] micros = new long[INITIAL_CAPACITY];
    private byte[] edges = new byte[INITIAL_CAPACITY];
    private int size;
    private int next;

    void clear() {
        size = 0;
        next = 0;
    }

    /** Adds an edge, not before those added already. */
    void add(long whenMicros, int line, boolean high) {
        if (size > 0 && whenMicros < micros[size - 1]) {
            throw new IllegalArgumentException("Edges must be added in time order.");
        }
        if (size == micros.length) {
            micros = Arrays.copyOf(micros, 2 * size);
            edges = Arrays.copyOf(edges, 2 * size);
        }
        micros[size] = whenMicros;
        edges[size] = (byte) (line << 1 | (high ? 1 : 0));
        size++;
    }

    /** Drives every edge up to and including a time into the board. */
    void drive(long untilMicros, SimulatedInputs inputs) {
        while (next < size && micros[next] <= untilMicros) {
            inputs.drive(edges[next] >> 1, (edges[next] & 1) != 0, (int) micros[next]);
            next++;
        }
    }

    int size() {
        return size;
    }

    long micros(int index) {
        return micros[index];
    }

    boolean high(int index) {
        return (edges[index] & 1) != 0;
    }
}
