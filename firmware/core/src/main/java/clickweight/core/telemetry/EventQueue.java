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

    /** Packed as they are sent together, so that no poll has to pack a whole batch. */
    private final byte[] packed = new byte[CAPACITY * EventBatch.EVENT_LENGTH];

    private final EventBatch oldest = new EventBatch();
    private final byte[] oldestBytes = new byte[EventBatch.HEADER_LENGTH + EventBatch.EVENT_LENGTH];
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
        int at = (first + size & INDEX_MASK) * EventBatch.EVENT_LENGTH;
        EventBatch.pack(packed, at, kind, button, eventMicros, forceMilliNewtons, value);
        size++;
    }

    int size() {
        return size;
    }

    /** Writes the oldest event into a message; only when there is one. */
    void peek(InputEvent event) {
        peek(oldest.begin(oldestBytes, 0), 1);
        oldest.event(0, event);
    }

    /** Appends the oldest {@code count} events, which are there, to a batch. */
    void peek(EventBatch batch, int count) {
        int untilEnd = Math.min(count, CAPACITY - first);
        batch.append(packed, first * EventBatch.EVENT_LENGTH, untilEnd);
        if (untilEnd < count) {
            batch.append(packed, 0, count - untilEnd);
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
