package clickweight.simulator.board;

import clickweight.core.board.DigitalInputs;

/** Digital lines with a bounded queue of captured edges, each with its own microsecond. */
public final class SimulatedInputs implements DigitalInputs {
    private final int presentMask;
    private final int[] times;
    private final byte[] edges;
    private int levels;
    private int head;
    private int waiting;
    private int overflows;
    private int line;
    private boolean high;
    private int micros;

    /**
     * @param presentMask lines this board has
     * @param restLevels levels before the first edge
     * @param capacity edges that can wait between two polls
     */
    public SimulatedInputs(int presentMask, int restLevels, int capacity) {
        this.presentMask = presentMask;
        this.levels = restLevels & presentMask;
        this.times = new int[capacity];
        this.edges = new byte[capacity];
    }

    /**
     * A line reached a level at a time; nothing happens when it had that level already or does not exist. When the queue
     * is full the edge is lost and counted, but the level still changes: the pin is the pin.
     */
    public void drive(int whichLine, boolean level, int whenMicros) {
        int bit = 1 << whichLine;
        if ((presentMask & bit) == 0 || (levels & bit) != 0 == level) {
            return;
        }
        levels ^= bit;
        if (waiting == times.length) {
            overflows++;
            return;
        }
        int at = (head + waiting) % times.length;
        times[at] = whenMicros;
        edges[at] = (byte) (whichLine << 1 | (level ? 1 : 0));
        waiting++;
    }

    @Override
    public int presentMask() {
        return presentMask;
    }

    @Override
    public int levels() {
        return levels;
    }

    @Override
    public boolean next() {
        if (waiting == 0) {
            return false;
        }
        micros = times[head];
        line = edges[head] >> 1;
        high = (edges[head] & 1) != 0;
        head = head + 1 == times.length ? 0 : head + 1;
        waiting--;
        return true;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public boolean high() {
        return high;
    }

    @Override
    public int micros() {
        return micros;
    }

    @Override
    public int overflows() {
        return overflows;
    }
}
