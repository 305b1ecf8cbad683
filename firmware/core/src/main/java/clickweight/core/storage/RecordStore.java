package clickweight.core.storage;

import clickweight.core.board.Flash;

/**
 * Two slots of flash, used in turn. A commit writes the slot that is not in use, so whatever stops it, the records
 * before are still there. That slot is erased ahead, see {@link RecordCommit}:
 *
 * <pre>
 * slot 0   gen 1 .......................... erase ........ records | header: gen 3 ............
 * slot 1   (blank) ... records | header: gen 2 .................................... erase ....
 * in use   1 ............................ 2 .................................... 3 ............
 * </pre>
 *
 * The slot in use is the finished one with all records good and the highest generation; failing that, the finished one
 * with the highest generation, whose bad records are as if never stored.
 */
public final class RecordStore {
    private final Flash flash;
    private final Records records;
    private final SlotImage image;
    private final int sectorsNeeded;
    private int slotInUse = 1;
    private int generation;
    private int damagedRecords;

    /** A store in {@code flash} for {@code records}; reads nothing yet. */
    public RecordStore(Flash flash, Records records) {
        this.flash = flash;
        this.records = records;
        image = new SlotImage(records, flash.pageBytes());
        int needed = (image.bytes().length + flash.sectorBytes() - 1) / flash.sectorBytes();
        sectorsNeeded = needed <= sectorsPerSlot() ? needed : 0;
    }

    /** Puts the committed records in force, or none when nothing was ever committed. Only while the flash is idle. */
    public void load() {
        int best = -1;
        boolean bestWhole = false;
        int bestGeneration = 0;
        for (int slot = 0; slot < 2; slot++) {
            read(slot);
            if (!image.finished()) {
                continue;
            }
            boolean whole = image.whole();
            boolean newer = whole == bestWhole ? image.generation() - bestGeneration > 0 : whole;
            if (best < 0 || newer) {
                best = slot;
                bestWhole = whole;
                bestGeneration = image.generation();
            }
        }
        damagedRecords = 0;
        if (best < 0) {
            slotInUse = 1;
            generation = 0;
            records.reset();
            return;
        }
        slotInUse = best;
        generation = bestGeneration;
        read(best);
        image.decode();
        damagedRecords = image.damagedRecords();
    }

    private void read(int slot) {
        flash.read(slotAddress(slot), image.bytes(), 0, image.bytes().length);
    }

    private int sectorsPerSlot() {
        return flash.sectors() >> 1;
    }

    private int slotAddress(int slot) {
        return slot * sectorsPerSlot() * flash.sectorBytes();
    }

    /** How many commits the records in use have seen; 0 means that none are stored. */
    public int generation() {
        return generation;
    }

    /** Records that could not be read at the last load. */
    public int damagedRecords() {
        return damagedRecords;
    }

    /** Begins the image of the next slot, which is blank before. */
    void beginImage() {
        image.begin(generation + 1);
    }

    /** The slot being prepared; {@link #load} overwrites it. */
    SlotImage image() {
        return image;
    }

    /** First sector of the slot that the next commit writes. */
    int nextSector() {
        return (1 - slotInUse) * sectorsPerSlot();
    }

    /** Sectors that the image takes; 0 when it does not fit a slot. */
    int sectorsNeeded() {
        return sectorsNeeded;
    }

    /** The slot written is now the one in use. */
    void finished() {
        slotInUse = 1 - slotInUse;
        generation++;
    }
}
