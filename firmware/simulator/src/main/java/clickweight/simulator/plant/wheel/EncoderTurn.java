package clickweight.simulator.plant.wheel;

import java.util.Arrays;

/** What the two lines do in one turn of the wheel, in time order, and the true detents in it. */
public final class EncoderTurn {
    /** The line that leads when the wheel turns forward. */
    public static final int A = 0;

    /** The other. */
    public static final int B = 1;

    private static final int INITIAL_CAPACITY = 256;
    private static final int DRAWN_SHIFT = 1;

    /** Changes as {@code time * 2 + line}; a level follows from how many there were. */
    private long[] changes = new long[INITIAL_CAPACITY];
    /** Detents as {@code time * 2 + (forward ? 1 : 0)}. */
    private long[] detents = new long[INITIAL_CAPACITY];
    /** Middles of glitches. */
    private long[] glitches = new long[INITIAL_CAPACITY];

    private int size;
    private int detentCount;
    private int glitchCount;
    private double stepMicros;
    private long endMicros;

    void begin(int position) {
        size = 0;
        detentCount = 0;
        glitchCount = 0;
        assert (position & 1) == 0 : "a turn begins at rest";
    }

    void change(int line, long micros) {
        if (size == changes.length) {
            changes = Arrays.copyOf(changes, 2 * size);
        }
        changes[size] = micros << DRAWN_SHIFT | line;
        size++;
    }

    void detent(int direction, long micros) {
        if (detentCount == detents.length) {
            detents = Arrays.copyOf(detents, 2 * detentCount);
        }
        detents[detentCount] = micros << DRAWN_SHIFT | (direction > 0 ? 1 : 0);
        detentCount++;
    }

    void glitch(int line, long micros, int width) {
        change(line, micros);
        change(line, micros + width);
        glitches[glitchCount % glitches.length] = micros;
        glitchCount++;
    }

    boolean quietAround(long micros, double apartMicros) {
        for (int i = 0; i < Math.min(glitchCount, glitches.length); i++) {
            if (Math.abs(glitches[i] - micros) < apartMicros) {
                return false;
            }
        }
        return true;
    }

    void stepMicros(double micros) {
        stepMicros = micros;
    }

    void end(long micros) {
        endMicros = micros;
    }

    /** Into time order; two changes of a line at the same moment are none. */
    void sort() {
        Arrays.sort(changes, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept > 0 && changes[kept - 1] == changes[i]) {
                kept--;
            } else {
                changes[kept] = changes[i];
                kept++;
            }
        }
        size = kept;
    }

    /** Changes of lines in this turn. */
    public int size() {
        return size;
    }

    /** Time of a change, microseconds that do not wrap. */
    public long micros(int index) {
        return changes[index] >> DRAWN_SHIFT;
    }

    /** The line of a change, {@link #A} or {@link #B}. */
    public int line(int index) {
        return (int) (changes[index] & 1);
    }

    /** True detents in this turn. */
    public int detents() {
        return detentCount;
    }

    /** When a detent was truly reached. */
    public long detentMicros(int index) {
        return detents[index] >> DRAWN_SHIFT;
    }

    /** +1 or -1. */
    public int detentDirection(int index) {
        return (detents[index] & 1) == 1 ? 1 : -1;
    }

    /** The time of a step in the last run of this turn. */
    public double stepMicros() {
        return stepMicros;
    }

    /** When this turn is over. */
    public long endMicros() {
        return endMicros;
    }
}
