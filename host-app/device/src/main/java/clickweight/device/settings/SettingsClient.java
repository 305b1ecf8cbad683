package clickweight.device.settings;

import clickweight.device.link.Conversation;
import clickweight.device.link.SessionException;
import clickweight.device.link.VersionException;
import clickweight.device.stream.DeviceIdentity;
import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.Message;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SettingListRequest;
import clickweight.protocol.message.SettingRead;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.message.SettingWrite;
import clickweight.protocol.message.SimpleRequest;
import clickweight.protocol.message.Status;
import clickweight.protocol.message.WheelLearn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and changes the settings of one mouse. A change is live at once and lost at power-off until {@link #commit()}.
 * Ranges are checked here, to answer before anything is sent, and again by the mouse, which has the last word.
 */
public final class SettingsClient {
    private final Conversation conversation;
    private final DeviceIdentity identity;
    private final Map<String, Setting> known = new HashMap<>();

    public SettingsClient(Conversation conversation, DeviceIdentity identity) {
        this.conversation = conversation;
        this.identity = identity;
    }

    /** All settings with their present values, in the mouse's order. */
    public List<Setting> list() throws IOException {
        List<Setting> all = new ArrayList<>();
        int total;
        do {
            byte[] buffer = new byte[SettingListRequest.LENGTH];
            SettingValue answer =
                    askForValue(new SettingListRequest().begin(buffer, 0).index(all.size()));
            if (answer.status() != Status.OK) {
                throw new SessionException("The mouse did not tell its setting number " + all.size() + " of "
                        + answer.total() + " (status " + answer.status() + "): unplug it, plug it in and try again.");
            }
            total = answer.total();
            all.add(remember(answer));
        } while (all.size() < total);
        return all;
    }

    /**
     * One setting by its name.
     *
     * @throws SettingUnknownException when the mouse has none of that name
     */
    public Setting get(String name) throws IOException {
        byte[] buffer = new byte[SettingRead.LENGTH];
        return remember(askForValue(
                new SettingRead().begin(buffer, 0).settingId(find(name).id())));
    }

    /**
     * Changes a live value.
     *
     * @return the setting as applied
     * @throws SettingRefusedException when bench or mouse finds the value illegal; nothing has changed then
     */
    public Setting set(String name, int value) throws IOException {
        Setting setting = find(name);
        int status = setting.check(value);
        if (status != Status.OK) {
            throw SettingRefusedException.of("The bench", setting, value, status);
        }
        return setUnchecked(name, value);
    }

    /** Changes a live value and leaves the check to the mouse. */
    public Setting setUnchecked(String name, int value) throws IOException {
        VersionException.require(identity);
        byte[] buffer = new byte[SettingWrite.LENGTH];
        SettingValue answer = askForValue(
                new SettingWrite().begin(buffer, 0).settingId(find(name).id()).value(value));
        Setting applied = remember(answer);
        if (answer.status() != Status.OK) {
            throw SettingRefusedException.of("The mouse", applied, value, answer.status());
        }
        return applied;
    }

    /** Writes the live values to flash; returns how many commits the flash has seen. */
    public int commit() throws IOException {
        return store(MessageId.SETTING_COMMIT, "save its settings");
    }

    /** Back to what flash holds. */
    public void revert() throws IOException {
        store(MessageId.SETTING_REVERT, "go back to its saved settings");
    }

    /** Back to the factory's values; flash keeps what it holds until {@link #commit()}. */
    public void reset() throws IOException {
        store(MessageId.SETTING_RESET, "reset its settings");
    }

    /**
     * Lets the mouse find out how many steps a detent of its wheel has, while somebody turns it notch by notch. What it
     * finds is in force at once, like a value that was {@link #set}.
     *
     * <pre>
     * action   START                 PROGRESS ...     PROGRESS
     * wheel          rest rest rest              rest
     * found    0                     0                2
     * </pre>
     *
     * @param action {@link WheelLearn#START}, {@link WheelLearn#PROGRESS} or {@link WheelLearn#STOP}
     */
    public WheelProgress learnWheel(int action) throws IOException {
        VersionException.require(identity);
        byte[] buffer = new byte[WheelLearn.LENGTH];
        byte[] answer = conversation.ask(new WheelLearn().begin(buffer, 0).action(action), Conversation.TIMEOUT_MICROS);
        int status = statusOf(answer);
        if (status == Status.UNKNOWN_REQUEST) {
            throw new SessionException("The mouse's firmware cannot find out its wheel's steps: update it, or try"
                    + " encoder.steps.per.detent by hand, 2 for most mouse wheels, 4 for knobs.");
        }
        if (status != Status.OK) {
            throw new SessionException("The mouse did not look at its wheel (" + reason(status) + "): try again.");
        }
        return WheelProgress.of(new Acknowledge().wrap(answer, 0).detail());
    }

    /** Lets time go on, in the transport's microseconds, between two questions. */
    public void rest(long micros) throws IOException {
        conversation.rest(micros);
    }

    private static int statusOf(byte[] answer) {
        return answer.length >= Acknowledge.LENGTH && (answer[0] & 0xFF) == Acknowledge.ID
                ? new Acknowledge().wrap(answer, 0).status()
                : Status.BAD_LENGTH;
    }

    private int store(int requestId, String what) throws IOException {
        VersionException.require(identity);
        byte[] buffer = new byte[SimpleRequest.LENGTH];
        byte[] answer =
                conversation.ask(new SimpleRequest().begin(buffer, 0, requestId), Conversation.SLOW_TIMEOUT_MICROS);
        int status = statusOf(answer);
        if (status != Status.OK) {
            throw new SessionException("The mouse could not " + what + " (" + reason(status)
                    + "): what was saved before is untouched; try again.");
        }
        return new Acknowledge().wrap(answer, 0).detail();
    }

    private static String reason(int status) {
        return switch (status) {
            case Status.BUSY -> "a button is held down or it is still saving";
            case Status.FLASH_FAILED -> "its flash read back differently";
            default -> "status " + status;
        };
    }

    private Setting remember(SettingValue answer) {
        Setting setting = Setting.of(answer);
        known.put(setting.name(), setting);
        return setting;
    }

    private Setting find(String name) throws IOException {
        if (known.isEmpty()) {
            list();
        }
        Setting setting = known.get(name);
        if (setting == null) {
            throw new SettingUnknownException(name);
        }
        return setting;
    }

    private SettingValue askForValue(Message request) throws IOException {
        byte[] answer = conversation.ask(request, Conversation.TIMEOUT_MICROS);
        if ((answer[0] & 0xFF) != SettingValue.ID || answer.length < SettingValue.LENGTH) {
            throw new SessionException("The mouse answered a question about a setting in a way this bench does not"
                    + " understand: update its firmware or the bench, so that both speak the same protocol.");
        }
        return new SettingValue().wrap(answer, 0);
    }
}
