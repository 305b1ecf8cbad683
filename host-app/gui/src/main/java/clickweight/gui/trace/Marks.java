package clickweight.gui.trace;

/** What happened at buttons and wheel, by the number of the sample at that time. One thread writes, another reads. */
public final class Marks {
    /** The firmware judged that the button is pressed. */
    public static final byte PRESS = 0;
    /** The firmware judged that the button is released. */
    public static final byte RELEASE = 1;
    /** The wheel turned by a notch; its value is +1 or -1. */
    public static final byte DETENT = 2;
    /** A press that the firmware judged not meant. */
    public static final byte SUPPRESSED = 3;
    /** Samples are missing. */
    public static final byte GAP = 4;

    /** Marks kept. */
    public static final int CAPACITY = 1 << 12;

    private final byte[] kinds = new byte[CAPACITY];
    private final byte[] buttons = new byte[CAPACITY];
    private final byte[] values = new byte[CAPACITY];
    private final long[] samples = new long[CAPACITY];
    private volatile int count;

    /**
     * Adds one.
     *
     * @param kind one of the constants
     * @param button 0 = left to 3 = middle
     * @param value direction of a detent, else 0
     */
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes
    public void add(byte kind, int button, int value, long sample) {
        int at = count & CAPACITY - 1;
        kinds[at] = kind;
        buttons[at] = (byte) button;
        values[at] = (byte) value;
        samples[at] = sample;
        count++;
    }

    /** How many there have been; those from {@code count - CAPACITY} on can be read. */
    public int count() {
        return count;
    }

    public byte kind(int mark) {
        return kinds[mark & CAPACITY - 1];
    }

    public int button(int mark) {
        return buttons[mark & CAPACITY - 1];
    }

    public int value(int mark) {
        return values[mark & CAPACITY - 1];
    }

    public long sample(int mark) {
        return samples[mark & CAPACITY - 1];
    }
}
