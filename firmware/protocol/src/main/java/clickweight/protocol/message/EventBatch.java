package clickweight.protocol.message;

/**
 * Up to {@link #MAX_EVENTS} events in one message, oldest first: each says what an {@link InputEvent} says. Where a message
 * takes a whole report, they travel together when more than one waits.
 *
 * <pre>
 * byte 0      id: 0xA2
 * byte 1      number of events, 1 to 7
 * byte 2      bits 0-3 kind, bits 4-7 button   \
 * byte 3      value, signed                     | again for each event,
 * byte 4-7    micros                            | 8 bytes further on
 * byte 8-9    force in millinewtons            /
 * </pre>
 */
public final class EventBatch extends Message {
    public static final int ID = MessageId.EVENT_BATCH;
    public static final int HEADER_LENGTH = 2;
    public static final int EVENT_LENGTH = 8;
    /** What fits a report of 64 bytes. */
    public static final int MAX_EVENTS = 7;

    /** Points at a batch that is there. */
    public EventBatch wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes a batch without events. */
    public EventBatch begin(byte[] buffer, int offset) {
        point(buffer, offset);
        put8(0, ID);
        put8(1, 0);
        return this;
    }

    /** Whether number of events and length agree; a message that fails this must not be read further. */
    public static boolean isWhole(byte[] buffer, int offset, int length) {
        if (length < HEADER_LENGTH) {
            return false;
        }
        int events = buffer[offset + 1];
        return events > 0 && events <= MAX_EVENTS && length >= HEADER_LENGTH + events * EVENT_LENGTH;
    }

    /** Events in the batch. */
    public int count() {
        return u8(1);
    }

    /** Appends {@code events} that were packed one behind the other; only up to {@link #MAX_EVENTS}. */
    public EventBatch append(byte[] packed, int from, int events) {
        int count = count();
        System.arraycopy(packed, from, buffer(), offset() + at(count), events * EVENT_LENGTH);
        put8(1, count + events);
        return this;
    }

    /**
     * Packs an event into {@link #EVENT_LENGTH} bytes. The arguments are the fields of {@link InputEvent}, {@code value}
     * from -128 to 127.
     */
    public static void pack(byte[] into, int at, int kind, int button, int micros, int forceMilliNewtons, int value) {
        into[at] = (byte) (kind & 15 | button << 4);
        into[at + 1] = (byte) value;
        into[at + 2] = (byte) micros;
        into[at + 3] = (byte) (micros >> 8);
        into[at + 4] = (byte) (micros >> 16);
        into[at + 5] = (byte) (micros >> 24);
        into[at + 6] = (byte) forceMilliNewtons;
        into[at + 7] = (byte) (forceMilliNewtons >> 8);
    }

    /** Writes one event, from 0 to {@link #count()} - 1, into a message of its own. */
    public void event(int index, InputEvent into) {
        int at = at(index);
        into.kind(u8(at) & 15)
                .button(u8(at) >> 4)
                .micros(i32(at + 2))
                .forceMilliNewtons(i16(at + 6))
                .value((byte) u8(at + 1));
    }

    private static int at(int index) {
        return HEADER_LENGTH + index * EVENT_LENGTH;
    }

    @Override
    public int length() {
        return at(count());
    }
}
