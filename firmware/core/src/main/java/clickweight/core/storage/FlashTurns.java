package clickweight.core.storage;

/**
 * Two areas on one chip: while one of them works, the other waits.
 *
 * <pre>
 * settings   look | erase ...... | look | ready ............. request | program .. | look | erase ......
 * unit                                    look | erase ...... |                     waits                look | ...
 * </pre>
 *
 * <p>A commit comes before erasing ahead; an erase that was started is always seen to its end first.
 */
public final class FlashTurns {
    private final RecordCommit settings;
    private final RecordCommit unit;
    private RecordCommit turn;

    /** Lets {@code settings} and {@code unit} take turns. At most one of them may have a commit under way. */
    public FlashTurns(RecordCommit settings, RecordCommit unit) {
        this.settings = settings;
        this.unit = unit;
        turn = settings;
    }

    /** One step of one area. Returns the {@link RecordCommit#advance result} of the commit that ended, if one did. */
    public int poll(int nowMicros, boolean buttonHeld) {
        if (!turn.working()) {
            turn = next();
        }
        int result = turn.advance(nowMicros, buttonHeld);
        RecordCommit other = turn == unit ? settings : unit;
        // a commit that waits for its turn still keeps its time
        return other.active() ? other.keepTime(nowMicros) : result;
    }

    private RecordCommit next() {
        if (settings.active() || unit.active()) {
            return settings.active() ? settings : unit;
        }
        return settings.settled() ? unit : settings;
    }

    /** Whether the flash may be read now. */
    public boolean idle() {
        return !turn.working();
    }
}
