package clickweight.core.storage;

import clickweight.core.board.Flash;

/**
 * The slot that is not in use, made blank ahead of the next commit:
 *
 * <pre>
 * content   older records ............................. | FF FF ... FF ........................ | a commit
 * state     UNKNOWN, looked at piece by piece | DIRTY   | UNKNOWN, looked at again | READY ..... | UNKNOWN
 * flash     read, read, ...                     erase     read, read, ...
 * </pre>
 *
 * <p>What is blank is found out once after each start and after each erase, by reading. A slot that is not blank after it
 * was erased is WORN and left alone until a commit is asked for.
 */
final class StandbySlot {
    /** Bytes looked at in one step: some 10 us of reading on the chip. */
    static final int LOOK_BYTES = 32;

    private static final int UNKNOWN = 0;
    private static final int DIRTY = 1;
    private static final int READY = 2;
    private static final int WORN = 3;
    private static final byte BLANK = (byte) 0xFF;

    private final Flash flash;
    private final RecordStore store;
    private final byte[] piece = new byte[LOOK_BYTES];
    private int state;
    private int firstSector;
    private int bytesLookedAt;
    private int sectorsErased;
    private boolean erased;

    StandbySlot(Flash flash, RecordStore store) {
        this.flash = flash;
        this.store = store;
        renew();
    }

    /** Another slot is on standby now, or something was done to this one. */
    void renew() {
        // an area too small for its records is never written
        state = store.sectorsNeeded() == 0 ? READY : UNKNOWN;
        firstSector = store.nextSector();
        bytesLookedAt = 0;
        sectorsErased = 0;
        erased = false;
    }

    /** A commit was asked for: a slot given up as worn gets another try. */
    void retry() {
        if (state == WORN) {
            renew();
        }
    }

    /** Whether the slot is blank. */
    boolean ready() {
        return state == READY && firstSector == store.nextSector();
    }

    /** Whether erasing did not make it blank. */
    boolean worn() {
        return state == WORN && firstSector == store.nextSector();
    }

    /** Does the next piece of work on a slot that is neither ready nor worn. Says whether an erase was started. */
    boolean step() {
        if (firstSector != store.nextSector()) {
            // a load chose the other slot
            renew();
        }
        if (state == DIRTY) {
            flash.erase(firstSector + sectorsErased);
            sectorsErased++;
            if (sectorsErased >= store.sectorsNeeded()) {
                erased = true;
                bytesLookedAt = 0;
                state = UNKNOWN;
            }
            return true;
        }
        look();
        return false;
    }

    private void look() {
        flash.read(firstSector * flash.sectorBytes() + bytesLookedAt, piece, 0, LOOK_BYTES);
        for (int i = 0; i < LOOK_BYTES; i++) {
            if (piece[i] != BLANK) {
                state = erased ? WORN : DIRTY;
                return;
            }
        }
        bytesLookedAt += LOOK_BYTES;
        if (bytesLookedAt >= store.sectorsNeeded() * flash.sectorBytes()) {
            state = READY;
        }
    }
}
