package clickweight.core.telemetry;

import clickweight.protocol.message.InputEvent;

/**
 * Events on their way to the bench, oldest first. When it is full, which takes a link that nobody reads, new events are
 * lost and counted.
 */
public final class EventQueue {
    private static final int CAPACITY = 64;
    private static final int INDEX_MASK = CAPACITY - 1;

    private final byte[] kinds = new byte[CAPACITY];
    private final byte[] buttons = new byte[CAPACITY];
    private final int[] micros = new int[CAPACITY];
    private final short[] forces = new short[CAPACITY];
    private final byte[] values = new byte[CAPACITY];
    private int first;
    private int size;
    private int lost;

    /** Adds an event; the arguments are the fields of {@link InputEvent}. */
    public void add(int kind, int button, int eventMicros, int forceMilliNewtons, int value) {
        if (size == CAPACITY) {
            lost++;
            return;
        }
        int at = first + size & INDEX_MASK;
        kinds[at] = (byte) kind;
        buttons[at] = (byte) button;
        micros[at] = eventMicros;
        forces[at] = (short) forceMilliNewtons;
        values[at] = (byte) value;
        size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Writes the oldest event into a message; only when not empty. */
    void peek(InputEvent event) {
        event.kind(kinds[first])
                .button(buttons[first])
                .micros(micros[first])
                .forceMilliNewtons(forces[first])
                .value(values[first]);
    }

    /** Drops the oldest event, which was sent. */
    void remove() {
        first = first + 1 & INDEX_MASK;
        size--;
    }

    /** Events lost since start. */
    public int lost() {
        return lost;
    }
}
