package clickweight.simulator.board;

import clickweight.core.board.DigitalInputs;
import clickweight.core.board.Lines;

/**
 * Digital lines with a bounded queue of captured edges, each with its own microsecond. What happens within one microsecond is
 * held together until the next one, or a poll, ends it, and is then told as {@link DigitalInputs} promises:
 *
 * <pre>
 * line 8  __|-----|___|-----     away, back, away: one edge
 * line 0  _____|-|__________     away and back: two edges
 * queued  0 high, 0 low, 8 high
 * </pre>
 */
public final class SimulatedInputs implements DigitalInputs {
    private final int presentMask;
    private final int[] times;
    private final byte[] edges;
    private int levels;
    private int levelsBefore;
    private int touchedMask;
    private int touchedMicros;
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
        if (touchedMask == 0 || whenMicros != touchedMicros) {
            endMicrosecond();
            levelsBefore = levels;
            touchedMicros = whenMicros;
        }
        touchedMask |= bit;
        levels ^= bit;
    }

    /** Queues what was held together. */
    private void endMicrosecond() {
        for (int l = 0; touchedMask != 0 && l < Lines.COUNT; l++) {
            int bit = 1 << l;
            if ((touchedMask & bit) == 0) {
                continue;
            }
            boolean before = (levelsBefore & bit) != 0;
            queue(l, !before);
            if ((levels & bit) != 0 == before) {
                queue(l, before);
            }
        }
        touchedMask = 0;
    }

    private void queue(int whichLine, boolean level) {
        if (waiting == times.length) {
            overflows++;
            return;
        }
        int at = (head + waiting) % times.length;
        times[at] = touchedMicros;
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
        endMicrosecond();
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
        endMicrosecond();
        return overflows;
    }
}
