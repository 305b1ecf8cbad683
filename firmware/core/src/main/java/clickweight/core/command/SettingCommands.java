package clickweight.core.command;

import clickweight.core.port.MessagePort;
import clickweight.core.settings.Settings;
import clickweight.protocol.message.SettingListRequest;
import clickweight.protocol.message.SettingRead;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.message.SettingWrite;
import clickweight.protocol.message.Status;
import clickweight.protocol.setting.SettingCatalogue;
import clickweight.protocol.setting.SettingSpec;

/** List, read and write: each is answered with the setting as it stands afterwards and its legal range. */
final class SettingCommands {
    private final Settings settings;
    private final MessagePort port;
    private final SettingListRequest list = new SettingListRequest();
    private final SettingRead read = new SettingRead();
    private final SettingWrite write = new SettingWrite();
    private final SettingValue answer = new SettingValue();
    private final byte[] out = new byte[SettingValue.LENGTH];

    SettingCommands(Settings settings, MessagePort port) {
        this.settings = settings;
        this.port = port;
    }

    void list(byte[] message) {
        list.wrap(message, 0);
        int index = list.index();
        boolean known = index < SettingCatalogue.count();
        reply(list.token(), known ? Status.OK : Status.UNKNOWN_SETTING, known ? index : -1, index, 0);
    }

    void read(byte[] message) {
        read.wrap(message, 0);
        int index = SettingCatalogue.indexOf(read.settingId());
        reply(read.token(), index < 0 ? Status.UNKNOWN_SETTING : Status.OK, index, 0, read.settingId());
    }

    void write(byte[] message) {
        write.wrap(message, 0);
        int status = settings.apply(write.settingId(), write.value());
        reply(write.token(), status, SettingCatalogue.indexOf(write.settingId()), 0, write.settingId());
    }

    /** {@code index} below 0: there is no such setting; the answer then repeats what was asked for. */
    private void reply(int token, int status, int index, int askedIndex, int askedId) {
        answer.begin(out, 0).token(token).status(status).total(SettingCatalogue.count());
        if (index < 0) {
            answer.index(askedIndex).settingId(askedId).unit(0).value(0);
            answer.minimum(0).maximum(0).step(0).defaultValue(0).name("");
        } else {
            SettingSpec spec = SettingCatalogue.at(index);
            answer.index(index).settingId(spec.id()).unit(spec.unit()).value(settings.value(spec.id()));
            answer.minimum(spec.minimum()).maximum(spec.maximum()).step(spec.step());
            answer.defaultValue(spec.defaultValue()).name(spec.owner(), spec.ownName());
        }
        port.send(answer, MessagePort.REPLY);
    }
}
