package clickweight.core.settings;

import clickweight.core.board.Flash;
import clickweight.protocol.message.Status;

/**
 * Writes the settings to flash in small steps, at most one sector erased or one page programmed per poll:
 *
 * <pre>
 * wait until no button is held | erase sectors | program pages 1.. | program page 0, the header | done
 * </pre>
 *
 * <p>Each page is read back. While a button is held every step waits, so that no press in progress is late; after
 * {@link #WAIT_MICROS} in all, the commit gives up with {@link Status#BUSY}. Giving up, a failed read back and a power
 * cut all leave the settings before in use, because the header comes last.
 */
public final class SettingsCommit {
    /** Longest time from request to answer. */
    public static final int WAIT_MICROS = 1000000;
    /** Returned by {@link #advance} while there is no result yet. */
    public static final int PENDING = -1;

    private final Flash flash;
    private final SettingsStore store;
    private final byte[] readBack;
    private boolean active;
    private boolean started;
    private int requestedMicros;
    private int sectorsErased;
    private int nextPage;

    /** Commits to {@code store}, which lies in {@code flash}. */
    public SettingsCommit(Flash flash, SettingsStore store) {
        this.flash = flash;
        this.store = store;
        readBack = new byte[flash.pageBytes()];
    }

    /** Begins a commit; only when not {@link #active()}. */
    public void request(int nowMicros) {
        active = true;
        started = false;
        requestedMicros = nowMicros;
    }

    /** Whether a commit is under way. */
    public boolean active() {
        return active;
    }

    /** Does the next step, unless a button is held. Returns {@link #PENDING} or, once, the resulting {@link Status}. */
    public int advance(int nowMicros, boolean buttonHeld) {
        if (!active) {
            return PENDING;
        }
        int result = PENDING;
        if (!buttonHeld) {
            result = step();
        } else if (nowMicros - requestedMicros >= WAIT_MICROS) {
            result = Status.BUSY;
        }
        active = result == PENDING;
        return result;
    }

    private int step() {
        if (!started) {
            // what is committed are the values when writing begins; later changes are for the next commit
            store.prepare();
            started = true;
            sectorsErased = 0;
            nextPage = 1;
            return store.sectorsNeeded() > 0 ? PENDING : Status.FLASH_FAILED;
        }
        if (sectorsErased < store.sectorsNeeded()) {
            flash.erase(store.nextSector() + sectorsErased);
            sectorsErased++;
            return PENDING;
        }
        SlotImage image = store.image();
        if (nextPage < image.pages()) {
            int page = nextPage++;
            return program(image, page) ? PENDING : Status.FLASH_FAILED;
        }
        if (!program(image, 0)) {
            return Status.FLASH_FAILED;
        }
        store.finished();
        return Status.OK;
    }

    private boolean program(SlotImage image, int page) {
        int length = flash.pageBytes();
        int from = page * length;
        int address = store.nextSector() * flash.sectorBytes() + from;
        flash.program(address, image.bytes(), from, length);
        flash.read(address, readBack, 0, length);
        for (int i = 0; i < length; i++) {
            if (readBack[i] != image.bytes()[from + i]) {
                return false;
            }
        }
        return true;
    }
}
