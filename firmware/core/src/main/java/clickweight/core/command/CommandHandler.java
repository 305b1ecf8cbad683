package clickweight.core.command;

import clickweight.core.board.Board;
import clickweight.core.port.ActivePort;
import clickweight.core.port.MessagePort;
import clickweight.core.settings.Settings;
import clickweight.core.storage.RecordStore;
import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.CalibrationStore;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.ResendRequest;
import clickweight.protocol.message.SettingListRequest;
import clickweight.protocol.message.SettingRead;
import clickweight.protocol.message.SettingWrite;
import clickweight.protocol.message.SimpleRequest;
import clickweight.protocol.message.StartStreaming;
import clickweight.protocol.message.Status;
import clickweight.protocol.message.TareRequest;
import clickweight.protocol.message.WheelLearn;

/**
 * Answers the bench: one request per poll, and only while the answer fits its port, so that every request that arrived
 * whole gets exactly one answer. What is stored in flash is answered when it is done, at the latest after
 * {@link clickweight.core.storage.RecordCommit#WAIT_MICROS}; until then, what would disturb it is refused as
 * {@link Status#BUSY}. So is what touches flash once a reset to the bootloader is due.
 *
 * <p>A request shorter than its message is refused as {@link Status#BAD_LENGTH}; a longer one is taken, because later
 * protocols append fields.
 */
public final class CommandHandler {
    private final ActivePort port;
    private final StoreCommands stores;
    private final IdentityCommand identity;
    private final SettingCommands settingCommands;
    private final MeasuringCommands measuring;
    private final WheelLearnCommand learn;
    private final BootloaderEntry bootloader;
    private final Acknowledge acknowledge = new Acknowledge();
    private final byte[] out = new byte[Acknowledge.LENGTH];
    private int changesSeen;

    /** Takes requests from {@code port} and answers there. */
    public CommandHandler(
            Board board,
            ActivePort port,
            Settings settings,
            RecordStore settingsStore,
            StoreCommands stores,
            MeasuringCommands measuring,
            WheelLearnCommand learn) {
        this.port = port;
        this.stores = stores;
        this.measuring = measuring;
        this.learn = learn;
        bootloader = new BootloaderEntry(board.watchdog());
        identity = new IdentityCommand(board, settingsStore, port);
        settingCommands = new SettingCommands(settings, port);
    }

    /**
     * Goes on with what is done in flash, then answers at most one request. {@code pressedMask}: the buttons that are
     * held.
     */
    public void poll(int nowMicros, int pressedMask) {
        bootloader.poll(nowMicros);
        // nothing is begun in flash just before the reset
        stores.poll(nowMicros, pressedMask != 0 || bootloader.due());
        if (stores.answerDue()) {
            if (port.hasRoom(port.longestMessage(), MessagePort.REPLY)) {
                answerStore();
            }
        } else if (port.next()) {
            if (port.changes() != changesSeen) {
                changesSeen = port.changes();
                measuring.benchMoved();
            }
            answer(port.message(), port.length(), nowMicros, pressedMask);
        }
    }

    private void answerStore() {
        acknowledge(stores.requestId(), stores.token(), stores.status(), stores.detail());
        stores.answered();
    }

    private void answer(byte[] message, int length, int nowMicros, int pressedMask) {
        int id = message[0] & 0xFF;
        int token = length > 1 ? message[1] & 0xFF : 0;
        int needed = lengthOf(id);
        if (needed == 0) {
            acknowledge(id, token, Status.UNKNOWN_REQUEST, 0);
        } else if (length < needed) {
            acknowledge(id, token, Status.BAD_LENGTH, needed);
        } else {
            carryOut(id, token, message, nowMicros, pressedMask);
        }
    }

    /** Length of a request, or 0 when there is none of that id on this port. */
    private int lengthOf(int id) {
        switch (id) {
            case MessageId.IDENTIFY:
            case MessageId.STOP_STREAMING:
            case MessageId.SETTING_COMMIT:
            case MessageId.SETTING_REVERT:
            case MessageId.SETTING_RESET:
            case MessageId.RESET_TO_BOOTLOADER:
                return SimpleRequest.LENGTH;
            case MessageId.START_STREAMING:
                return StartStreaming.LENGTH;
            case MessageId.TARE:
                return TareRequest.LENGTH;
            case MessageId.SETTING_LIST:
                return SettingListRequest.LENGTH;
            case MessageId.SETTING_READ:
                return SettingRead.LENGTH;
            case MessageId.SETTING_WRITE:
                return SettingWrite.LENGTH;
            case MessageId.RESEND:
                return port.keepsBatches() ? ResendRequest.LENGTH : 0;
            case MessageId.WHEEL_LEARN:
                return WheelLearn.LENGTH;
            case MessageId.CALIBRATION_STORE:
                return CalibrationStore.LENGTH;
            default:
                return 0;
        }
    }

    private void carryOut(int id, int token, byte[] message, int nowMicros, int pressedMask) {
        switch (id) {
            case MessageId.IDENTIFY:
                identity.answer(token);
                break;
            case MessageId.START_STREAMING:
                acknowledge(id, token, measuring.start(message), measuring.detail());
                break;
            case MessageId.STOP_STREAMING:
                measuring.stop();
                acknowledge(id, token, Status.OK, 0);
                break;
            case MessageId.TARE:
                acknowledge(id, token, measuring.tare(message, pressedMask), measuring.detail());
                break;
            case MessageId.RESEND:
                acknowledge(id, token, measuring.resend(message), measuring.detail());
                break;
            case MessageId.WHEEL_LEARN:
                acknowledge(id, token, learn.carryOut(message, nowMicros), learn.detail());
                break;
            case MessageId.SETTING_LIST:
                settingCommands.list(message);
                break;
            case MessageId.SETTING_READ:
                settingCommands.read(message);
                break;
            case MessageId.SETTING_WRITE:
                settingCommands.write(message);
                break;
            default:
                store(id, token, message, nowMicros);
                break;
        }
    }

    private void store(int id, int token, byte[] message, int nowMicros) {
        if (stores.pending() || bootloader.due()) {
            acknowledge(id, token, Status.BUSY, 0);
            return;
        }
        if (id == MessageId.RESET_TO_BOOTLOADER) {
            bootloader.request(nowMicros);
            acknowledge(id, token, Status.OK, 0);
            return;
        }
        stores.begin(id, token, message, nowMicros);
        if (stores.answerDue()) {
            answerStore();
        }
    }

    private void acknowledge(int requestId, int token, int status, int detail) {
        acknowledge
                .begin(out, 0)
                .token(token)
                .requestId(requestId)
                .status(status)
                .detail(detail);
        port.send(acknowledge, MessagePort.REPLY);
    }
}
