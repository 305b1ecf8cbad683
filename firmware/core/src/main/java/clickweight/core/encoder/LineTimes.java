package clickweight.core.encoder;

/** When each line last came to each of its two levels: the time of a step that is believed later. */
final class LineTimes {
    /** Line A as a bit of the levels. */
    static final int A = 2;

    /** Line B. */
    static final int B = 1;

    /* Numbered line (0 is B, 1 is A) * 2 + level. */
    private final int[] micros = new int[4];
    private int stepMicros;

    /** Nothing before now is known. */
    void start(int nowMicros) {
        for (int i = 0; i < 4; i++) {
            micros[i] = nowMicros;
        }
        stepMicros = nowMicros;
    }

    /** A line, as its bit in the levels, changed. */
    void edge(int line, boolean high, int nowMicros) {
        micros[(line & 2) | (high ? 1 : 0)] = nowMicros;
    }

    /** The time of the step that changes a line to its level in {@code after}; never before the step before. */
    int of(int line, int after) {
        int time = at(line, after);
        if (time - stepMicros > 0) {
            stepMicros = time;
        }
        return stepMicros;
    }

    /** When a line last came to its level in {@code levels}. */
    int at(int line, int levels) {
        return micros[(line & 2) | ((levels & line) != 0 ? 1 : 0)];
    }
}
