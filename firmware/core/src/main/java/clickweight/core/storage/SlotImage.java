package clickweight.core.storage;

import clickweight.protocol.frame.Crc32;

/**
 * One slot as bytes, little endian:
 *
 * <pre>
 * page 0    magic of the records | layout u16 | record count u16 | generation u32 | CRC-32 of these 12 bytes | FF ...
 *           the same again in the middle of the page
 * page 1-   records of 12 bytes: id u16 | low half of the generation u16 | value i32 | CRC-32 of these 8 bytes
 * </pre>
 *
 * <p>The header is programmed last and alone in its page: a slot without it was never finished. It is there twice, so
 * that one bad bit does not cost all. Records carry their own
 * checksum, so that one bad bit costs one record, and part of the generation, so that leftovers of an older commit are
 * not taken for part of this one.
 *
 * <p>A tool that prepares a flash image puts {@link #bytes} after {@code encode(1)} at the beginning of the area and
 * leaves the rest of the area erased.
 */
public final class SlotImage {
    private static final int LAYOUT = 1;
    private static final int HEADER_CRC_AT = 12;
    private static final int RECORD_BYTES = 12;
    private static final int RECORD_CRC_AT = 8;

    private final Records records;
    private final int pageBytes;
    private final byte[] bytes;
    private int damagedRecords;
    private int headerAt;
    private int taken;
    private int changesTaken;

    /** Room for all records there can be, in pages of {@code pageBytes}. */
    public SlotImage(Records records, int pageBytes) {
        this.records = records;
        this.pageBytes = pageBytes;
        int recordPages = (records.capacity() * RECORD_BYTES + pageBytes - 1) / pageBytes;
        bytes = new byte[(1 + recordPages) * pageBytes];
    }

    /** The bytes themselves, from the beginning of the slot; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    int pages() {
        return bytes.length / pageBytes;
    }

    /** Fills the bytes with the records as they are; {@code generation} counts the commits of an area, from 1. */
    public void encode(int generation) {
        blank();
        begin(generation);
        while (!taken()) {
            takeNext();
        }
    }

    /** First step of encoding, which is too long for one poll. */
    void blank() {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) 0xFF;
        }
    }

    /** Second step: the header. */
    void begin(int generation) {
        int count = records.count();
        putHeader(0, count, generation);
        putHeader(pageBytes >> 1, count, generation);
        headerAt = 0;
        taken = 0;
        changesTaken = records.changes();
    }

    /** Further steps: one more record; all of them again when a value changed meanwhile, so that they fit each other. */
    void takeNext() {
        if (records.changes() != changesTaken) {
            begin(generation());
        }
        int at = recordAt(taken);
        put32(at, (records.idAt(taken) & 0xFFFF) | generation() << 16);
        put32(at + 4, records.valueAt(taken));
        put32(at + RECORD_CRC_AT, Crc32.of(bytes, at, RECORD_CRC_AT));
        taken++;
    }

    /** Whether all records are taken down. */
    boolean taken() {
        return taken >= stored() && records.changes() == changesTaken;
    }

    private void putHeader(int at, int count, int generation) {
        put32(at, records.magic());
        put32(at + 4, LAYOUT | count << 16);
        put32(at + 8, generation);
        put32(at + HEADER_CRC_AT, Crc32.of(bytes, at, HEADER_CRC_AT));
    }

    private int recordAt(int index) {
        return pageBytes + index * RECORD_BYTES;
    }

    /** Whether the bytes are a slot that was finished. */
    boolean finished() {
        headerAt = headerGood(0) ? 0 : pageBytes >> 1;
        return headerGood(headerAt);
    }

    private boolean headerGood(int at) {
        return get32(at) == records.magic()
                && (get32(at + 4) & 0xFFFF) == LAYOUT
                && get32(at + HEADER_CRC_AT) == Crc32.of(bytes, at, HEADER_CRC_AT);
    }

    int generation() {
        return get32(headerAt + 8);
    }

    /** Hands out the good records of a finished slot and counts the others. */
    void decode() {
        records.reset();
        damagedRecords = 0;
        for (int i = 0; i < stored(); i++) {
            if (recordGood(i)) {
                int at = recordAt(i);
                records.restore(get32(at) & 0xFFFF, get32(at + 4));
            } else {
                damagedRecords++;
            }
        }
        records.settle();
    }

    /** Whether all records of a finished slot are good. */
    boolean whole() {
        for (int i = 0; i < stored(); i++) {
            if (!recordGood(i)) {
                return false;
            }
        }
        return true;
    }

    /** Records that the last {@link #decode} had to pass over. */
    int damagedRecords() {
        return damagedRecords;
    }

    private int stored() {
        // a later firmware may have stored more records than fit here: those are not known here either
        return Math.min(get32(headerAt + 4) >>> 16, (bytes.length - pageBytes) / RECORD_BYTES);
    }

    private boolean recordGood(int index) {
        int at = recordAt(index);
        return get32(at + RECORD_CRC_AT) == Crc32.of(bytes, at, RECORD_CRC_AT)
                && get32(at) >>> 16 == (generation() & 0xFFFF);
    }

    private void put32(int at, int value) {
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >> 8);
        bytes[at + 2] = (byte) (value >> 16);
        bytes[at + 3] = (byte) (value >> 24);
    }

    private int get32(int at) {
        return (bytes[at] & 0xFF)
                | (bytes[at + 1] & 0xFF) << 8
                | (bytes[at + 2] & 0xFF) << 16
                | (bytes[at + 3] & 0xFF) << 24;
    }
}
