package clickweight.bench.human;

/** What stands between the plain judgement of a button and its report. */
interface Rule {
    /** The wheel stepped; before the poll that follows. */
    void step(int direction, int micros);

    /** Whether to report the button pressed. */
    boolean poll(boolean candidate, int level, int nowMicros);
}
