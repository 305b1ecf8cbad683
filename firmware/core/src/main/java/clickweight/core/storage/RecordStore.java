package clickweight.core.settings;

import clickweight.core.board.Flash;

/**
 * Two slots of flash, used in turn. A commit writes the slot that is not in use, so whatever stops it, the settings
 * before are still there:
 *
 * <pre>
 * slot 0   gen 1 ........................... erase | records | header: gen 3
 * slot 1   (blank) ... erase | records | header: gen 2 .....................
 * in use   1 ................................. 2 ......................... 3
 * </pre>
 *
 * The slot in use is the finished one with all records good and the highest generation; failing that, the finished one
 * with the highest generation, whose bad records fall back to the factory's values.
 */
public final class SettingsStore {
    private final Flash flash;
    private final Settings settings;
    private final SlotImage image;
    private int slotInUse = 1;
    private int generation;
    private int damagedRecords;

    /** A store in {@code flash} for {@code settings}; reads nothing yet. */
    public SettingsStore(Flash flash, Settings settings) {
        this.flash = flash;
        this.settings = settings;
        image = new SlotImage(flash.pageBytes());
    }

    /** Puts the committed settings in force, or the factory's when nothing was ever committed. */
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
            settings.reset();
            return;
        }
        slotInUse = best;
        generation = bestGeneration;
        read(best);
        image.decode(settings);
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

    /** How many commits the settings in use have seen; 0 means the factory's. */
    public int generation() {
        return generation;
    }

    /** Records that could not be read at the last load. */
    public int damagedRecords() {
        return damagedRecords;
    }

    /** Takes down the settings as they are for the next slot. */
    void prepare() {
        image.encode(settings, generation + 1);
    }

    /** What {@link #prepare} took down; {@link #load} overwrites it. */
    SlotImage image() {
        return image;
    }

    /** First sector of the slot that the next commit writes. */
    int nextSector() {
        return (1 - slotInUse) * sectorsPerSlot();
    }

    /** Sectors that the image takes; 0 when it does not fit a slot. */
    int sectorsNeeded() {
        int needed = (image.bytes().length + flash.sectorBytes() - 1) / flash.sectorBytes();
        return needed <= sectorsPerSlot() ? needed : 0;
    }

    /** The slot written is now the one in use. */
    void finished() {
        slotInUse = 1 - slotInUse;
        generation++;
    }
}
