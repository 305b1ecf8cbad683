package clickweight.bench.contact;

/** Something that judges one button. Times are microseconds that wrap. */
interface Judge {
    /** An edge of the normally open contact, given at the poll after it, with its own time. */
    void make(boolean closed, int edgeMicros);

    /** An edge of the normally closed contact. */
    default void brk(boolean closed, int edgeMicros) {}

    /** The force at a sample, in millinewtons; comes before the poll of its time. */
    default void force(double milliNewtons) {}

    /** Runs the timers. */
    void poll(int nowMicros);

    boolean pressed();
}
