package clickweight.gui.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The last things that the mouse told in words: events and faults. One thread adds, any reads; seldom enough for a lock. */
public final class EventLog {
    /** Lines kept. */
    public static final int CAPACITY = 400;

    /**
     * One line.
     *
     * @param micros when, in the device's time
     * @param place which button, or the mouse
     * @param sentence what happened there
     */
    public record Line(long micros, String place, String sentence) {}

    private final Deque<Line> lines = new ArrayDeque<>();
    private volatile int changes;

    /** Adds one; the oldest goes when there are too many. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread adds
    public void add(Line line) {
        synchronized (lines) {
            lines.addFirst(line);
            if (lines.size() > CAPACITY) {
                lines.removeLast();
            }
        }
        changes++;
    }

    /** Those there are, newest first. */
    public List<Line> lines() {
        synchronized (lines) {
            return new ArrayList<>(lines);
        }
    }

    /** Rises with every line. */
    public int changes() {
        return changes;
    }
}
