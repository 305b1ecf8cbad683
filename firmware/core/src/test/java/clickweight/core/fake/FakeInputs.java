package clickweight.core.fake;

import clickweight.core.board.DigitalInputs;

/** Lines moved by hand; edges wait until they are polled. */
public final class FakeInputs implements DigitalInputs {
    private static final int CAPACITY = 64;

    public int present;
    public int overflows;
    private int levels;
    private final int[] lines = new int[CAPACITY];
    private final boolean[] highs = new boolean[CAPACITY];
    private final int[] times = new int[CAPACITY];
    private int head;
    private int tail;

    /** Moves a line, with an edge; edges beyond the capacity are lost, as on a board. */
    public void edge(int line, boolean high, int micros) {
        level(line, high);
        if (tail - head == CAPACITY) {
            overflows++;
            return;
        }
        int at = tail++ & CAPACITY - 1;
        lines[at] = line;
        highs[at] = high;
        times[at] = micros;
    }

    /** Moves a line without an edge: its state at start. */
    public void level(int line, boolean high) {
        levels = high ? levels | 1 << line : levels & ~(1 << line);
    }

    @Override
    public int presentMask() {
        return present;
    }

    @Override
    public int levels() {
        return levels;
    }

    private int current() {
        return head - 1 & CAPACITY - 1;
    }

    @Override
    public boolean next() {
        if (head == tail) {
            return false;
        }
        head++;
        return true;
    }

    @Override
    public int line() {
        return lines[current()];
    }

    @Override
    public boolean high() {
        return highs[current()];
    }

    @Override
    public int micros() {
        return times[current()];
    }

    @Override
    public int overflows() {
        return overflows;
    }
}
