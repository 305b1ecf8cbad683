package clickweight.rp2040.chip;

/**
 * What the two interrupts wrote down, in rings in RAM. They decide nothing: one stamps edges, the other samples the force.
 *
 * <p>Each ring has a head, counted up by its interrupt, a tail, counted up by the reader, and a count of what did not fit.
 * All are 32-bit words that wrap; an entry's place is its number modulo the ring's length.
 */
public final class Capture {
    /** Edges that can wait between two polls. */
    public static final int EDGES = 256;
    /** Ticks that can wait: 8 ms at 8 kHz. */
    public static final int TICKS = 64;

    /** Words of the block, as byte offsets from {@link #address()}. */
    public static final int EDGE_HEAD = 0;

    public static final int EDGE_TAIL = 4;
    public static final int EDGE_LOST = 8;
    public static final int TICK_HEAD = 12;
    public static final int TICK_TAIL = 16;
    public static final int TICK_LOST = 20;
    /** Set by the serial port's interrupt when bytes have arrived. */
    public static final int REQUEST = 24;
    /** 125, the converter's control word that begins a round (0: no channel), and the time of the next tick. */
    public static final int TICK_PERIOD = 28;

    public static final int CONVERTER_START = 32;
    public static final int TICK_NEXT = 36;
    /** Edges: time, levels of all pins, latched edges of pins 0 to 7 and of 8 to 15. */
    public static final int EDGE_RING = 40;

    public static final int EDGE_BYTES = 16;
    /** Ticks: time, then two words of two 16-bit samples, of the channels that are fitted. */
    public static final int TICK_RING = EDGE_RING + EDGES * EDGE_BYTES;

    public static final int TICK_BYTES = 12;

    private Capture() {}

    /** Where the block begins. */
    public static native int address();
}
