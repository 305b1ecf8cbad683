package clickweight.core.command;

import clickweight.core.board.Board;
import clickweight.core.settings.Settings;
import clickweight.core.storage.FlashTurns;
import clickweight.core.storage.RecordCommit;
import clickweight.core.storage.RecordStore;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.Status;

/**
 * The requests that have to do with flash, one at a time, each answered when it is done:
 *
 * <pre>
 * commit, store a calibration   begin | the area's commit runs ............ | due | answered
 * revert                        begin | waits while the flash is busy | load | due | answered
 * reset                         begin, due | answered
 * any other meanwhile                     begin: busy
 * </pre>
 *
 * <p>Erasing ahead goes on in between, whether or not somebody asks for something.
 */
public final class StoreCommands {
    private static final int NONE = 0;

    private final Settings settings;
    private final RecordStore settingsStore;
    private final RecordStore unitStore;
    private final RecordCommit settingsCommit;
    private final RecordCommit unitCommit;
    private final FlashTurns turns;
    private final CalibrationCommand calibration;
    private int requestId = NONE;
    private int token;
    private int status;
    private int detail;
    private int requestedMicros;

    /** Keeps settings and the unit's calibration in the board's flash; both stores were loaded. */
    public StoreCommands(
            Board board,
            Settings settings,
            RecordStore settingsStore,
            RecordStore unitStore,
            CalibrationCommand calibration) {
        this.settings = settings;
        this.settingsStore = settingsStore;
        this.unitStore = unitStore;
        this.calibration = calibration;
        settingsCommit = new RecordCommit(board.flash(), settingsStore);
        unitCommit = new RecordCommit(board.unitFlash(), unitStore);
        turns = new FlashTurns(settingsCommit, unitCommit);
    }

    /** Whether a request is being carried out or was not answered yet. */
    boolean pending() {
        return requestId != NONE;
    }

    /** Takes a request; only when none is {@link #pending}. */
    void begin(int id, int newToken, byte[] message, int nowMicros) {
        requestId = id;
        token = newToken;
        status = RecordCommit.PENDING;
        detail = 0;
        requestedMicros = nowMicros;
        if (id == MessageId.SETTING_COMMIT) {
            settingsCommit.request(nowMicros);
        } else if (id == MessageId.SETTING_REVERT) {
            revert(nowMicros);
        } else if (id == MessageId.SETTING_RESET) {
            settings.reset();
            status = Status.OK;
        } else {
            calibrate(message, nowMicros);
        }
    }

    private void calibrate(byte[] message, int nowMicros) {
        int applied = calibration.apply(message);
        if (applied == Status.OK) {
            unitCommit.request(nowMicros);
        } else {
            status = applied;
            detail = calibration.detail();
        }
    }

    private void revert(int nowMicros) {
        if (turns.idle()) {
            settingsStore.load();
            status = Status.OK;
            detail = settingsStore.generation();
        } else if (nowMicros - requestedMicros >= RecordCommit.WAIT_MICROS) {
            status = Status.BUSY;
        }
    }

    /** One step of what is going on. {@code buttonHeld}: nothing is begun in flash meanwhile. */
    void poll(int nowMicros, boolean buttonHeld) {
        int ended = turns.poll(nowMicros, buttonHeld);
        if (ended != RecordCommit.PENDING) {
            status = ended;
            detail = requestId == MessageId.SETTING_COMMIT ? settingsStore.generation() : unitStore.generation();
        } else if (requestId == MessageId.SETTING_REVERT && status == RecordCommit.PENDING) {
            revert(nowMicros);
        }
    }

    /** Whether the request is done, so that it can be answered with what follows. */
    boolean answerDue() {
        return pending() && status != RecordCommit.PENDING;
    }

    int requestId() {
        return requestId;
    }

    int token() {
        return token;
    }

    int status() {
        return status;
    }

    int detail() {
        return detail;
    }

    /** The answer is on its way. */
    void answered() {
        requestId = NONE;
    }
}
