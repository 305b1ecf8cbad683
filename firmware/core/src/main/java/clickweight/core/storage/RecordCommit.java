package clickweight.core.storage;

import clickweight.core.board.Flash;
import clickweight.protocol.message.Status;

/**
 * Writes the records of one area to flash in the background. The slot on standby is erased ahead, after start and after
 * each commit, so that a commit only programs pages:
 *
 * <pre>
 * standby   look | erase | look | ready ....................................................... | look | erase | ...
 * commit                    request | until no button is held | image | page 1, read back | .. | page 0, the header: done
 * flash            busy                                                 busy                     busy
 * </pre>
 *
 * <p>One step a poll, none while a button is held or the flash is busy. A commit that comes before the slot is ready waits
 * for it. What is stored are the values when the image was whole; later changes are for the next commit. After
 * {@link #WAIT_MICROS} in all, the commit gives up with {@link Status#BUSY}. Giving up, a failed read back and a power cut
 * all leave the records before in use, because the header comes last.
 */
public final class RecordCommit {
    /** Longest time from request to answer. */
    public static final int WAIT_MICROS = 1000000;
    /** Returned by {@link #advance} while there is no result yet. */
    public static final int PENDING = -1;

    /** The header takes less; it is not begun when there is less time, so that {@link Status#BUSY} means not stored. */
    private static final int HEADER_MICROS = 20000;

    private static final int BLANK = 0;
    private static final int BEGIN = 1;
    private static final int TAKE_DOWN = 2;
    private static final int PROGRAM = 3;
    private static final int CHECK = 4;

    private final Flash flash;
    private final RecordStore store;
    private final StandbySlot standby;
    private final byte[] readBack = new byte[StandbySlot.LOOK_BYTES];
    private boolean active;
    private int requestedMicros;
    private boolean working;
    private int phase;
    private int page;
    private int bytesChecked;

    /** Commits to {@code store}, which lies in {@code flash}. */
    public RecordCommit(Flash flash, RecordStore store) {
        this.flash = flash;
        this.store = store;
        standby = new StandbySlot(flash, store);
    }

    /** Begins a commit; only when not {@link #active()}. */
    public void request(int nowMicros) {
        active = true;
        phase = BLANK;
        requestedMicros = nowMicros;
        standby.retry();
    }

    /** Whether a commit is under way. */
    public boolean active() {
        return active;
    }

    /** Whether the flash was given work that has not been seen to be over: it may not be touched otherwise. */
    public boolean working() {
        return working;
    }

    /** Whether nothing is left to do until the next request. */
    public boolean settled() {
        return !active && !working && (standby.ready() || standby.worn());
    }

    /** Does the next step. Returns {@link #PENDING} or, once, the resulting {@link Status} of the commit. */
    public int advance(int nowMicros, boolean buttonHeld) {
        if (working) {
            working = flash.busy();
        }
        // reading back a header waits for nothing, so that its commit is answered as it ended
        if (!working && (!buttonHeld || headerBegun())) {
            int result = step(nowMicros - requestedMicros);
            if (result != PENDING) {
                return end(result);
            }
        }
        return keepTime(nowMicros);
    }

    /** Gives up a commit whose time is over, and does nothing else. Returns as {@link #advance} does. */
    int keepTime(int nowMicros) {
        if (!active || nowMicros - requestedMicros < WAIT_MICROS) {
            return PENDING;
        }
        // a header under way for so long is a chip that has died
        return end(headerBegun() ? Status.FLASH_FAILED : Status.BUSY);
    }

    private int end(int result) {
        active = false;
        if (phase >= PROGRAM) {
            standby.renew();
        }
        return result;
    }

    private boolean headerBegun() {
        return active && phase == CHECK && page == 0;
    }

    private int step(int elapsed) {
        boolean ready = standby.ready();
        if (!ready && !standby.worn()) {
            working = standby.step();
            return PENDING;
        }
        if (!active) {
            return PENDING;
        }
        if (!ready || store.sectorsNeeded() == 0) {
            return Status.FLASH_FAILED;
        }
        switch (phase) {
            case PROGRAM:
                program(elapsed);
                return PENDING;
            case CHECK:
                return check();
            default:
                prepare();
                return PENDING;
        }
    }

    /** The image of the slot, in pieces that fit a poll. */
    private void prepare() {
        SlotImage image = store.image();
        if (phase == BLANK) {
            image.blank();
            phase = BEGIN;
        } else if (phase == BEGIN) {
            store.beginImage();
            phase = TAKE_DOWN;
        } else if (!image.taken()) {
            image.takeNext();
        } else {
            page = 1;
            phase = PROGRAM;
        }
    }

    private int address() {
        return store.nextSector() * flash.sectorBytes() + page * flash.pageBytes();
    }

    private void program(int elapsed) {
        if (page == 0 && elapsed >= WAIT_MICROS - HEADER_MICROS) {
            return;
        }
        flash.program(address(), store.image().bytes(), page * flash.pageBytes(), flash.pageBytes());
        working = true;
        bytesChecked = 0;
        phase = CHECK;
    }

    /** Reads back a piece of the page; after the whole page comes the next, and after the last the header. */
    private int check() {
        flash.read(address() + bytesChecked, readBack, 0, readBack.length);
        byte[] wanted = store.image().bytes();
        int from = page * flash.pageBytes() + bytesChecked;
        for (int i = 0; i < readBack.length; i++) {
            if (readBack[i] != wanted[from + i]) {
                return Status.FLASH_FAILED;
            }
        }
        bytesChecked += readBack.length;
        if (bytesChecked < flash.pageBytes()) {
            return PENDING;
        }
        if (page == 0) {
            store.finished();
            return Status.OK;
        }
        page = page + 1 < store.image().pages() ? page + 1 : 0;
        phase = PROGRAM;
        return PENDING;
    }
}
