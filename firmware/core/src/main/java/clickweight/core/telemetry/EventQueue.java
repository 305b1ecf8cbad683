package clickweight.core.telemetry;

import clickweight.protocol.message.EventBatch;
import clickweight.protocol.message.InputEvent;

/**
 * Events on their way to the bench, oldest first. When they come faster than the port takes them, raw edges give way to
 * judgements, and what finds no place is lost and counted:
 *
 * <pre>
 * places free          | 64 to 16 | 15 to 1    | 0
 * make, break, step    | taken    | lost       | lost
 * what was judged      | taken    | taken      | lost
 * </pre>
 */
public final class EventQueue {
    private static final int CAPACITY = 64;
    private static final int INDEX_MASK = CAPACITY - 1;
    /** Places that raw edges leave free. */
    private static final int FOR_JUDGEMENTS = 15;

    private static final int RAW_KINDS = 1 << InputEvent.MAKE | 1 << InputEvent.BREAK | 1 << InputEvent.STEP;

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
        boolean raw = (RAW_KINDS & 1 << (kind & 31)) != 0;
        if (size >= (raw ? CAPACITY - FOR_JUDGEMENTS : CAPACITY)) {
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

    int size() {
        return size;
    }

    /** Writes the oldest event into a message; only when there is one. */
    void peek(InputEvent event) {
        event.kind(kinds[first])
                .button(buttons[first])
                .micros(micros[first])
                .forceMilliNewtons(forces[first])
                .value(values[first]);
    }

    /** Appends the oldest {@code count} events, which are there, to a batch. */
    void peek(EventBatch batch, int count) {
        for (int i = 0; i < count; i++) {
            int at = first + i & INDEX_MASK;
            batch.add(kinds[at], buttons[at], micros[at], forces[at], values[at]);
        }
    }

    /** Drops the oldest {@code count} events, which were sent. */
    void remove(int count) {
        first = first + count & INDEX_MASK;
        size -= count;
    }

    /** Events lost since start. */
    public int lost() {
        return lost;
    }
}
