package clickweight.bench.wheel;

/** Something that makes detents of two encoder lines: the firmware's wheel or a peer. */
interface EncoderReader {
    /** What it is called in a table. */
    String name();

    /** The levels at the start, before anything else. */
    void start(boolean a, boolean b, int nowMicros);

    /** A line changed, at this time. */
    void edge(int line, boolean high, int micros);

    /** One pass, at 8 kHz; after the edges before it. */
    void poll(int nowMicros);

    /** The sum of all detents told so far. */
    int position();
}
