package clickweight.core.storage;

import clickweight.core.fake.FakeFlash;
import clickweight.core.settings.Settings;
import clickweight.protocol.Buttons;
import clickweight.protocol.setting.SettingId;

/** A device that was switched on with this flash and keeps its settings there; one setting stands for all. */
final class StoredSettings {
    static final int OPERATING = SettingId.of(Buttons.LEFT, SettingId.FORCE_OPERATING);
    static final int FACTORY = 600;
    static final int POLL_MICROS = 125;

    final Settings settings = new Settings();
    final FakeFlash flash;
    final RecordStore store;
    final RecordCommit commit;
    int now;

    StoredSettings(FakeFlash flash) {
        this.flash = flash;
        store = new RecordStore(flash, settings);
        commit = new RecordCommit(flash, store);
        store.load();
    }

    int poll(boolean buttonHeld) {
        int result = commit.advance(now, buttonHeld);
        now += POLL_MICROS;
        return result;
    }

    /** Nothing happens until the device has nothing left to do. */
    StoredSettings settle() {
        while (!commit.settled()) {
            poll(false);
        }
        return this;
    }

    void request(int operating) {
        settings.apply(OPERATING, operating);
        commit.request(now);
    }

    int untilDone() {
        int result = RecordCommit.PENDING;
        while (result == RecordCommit.PENDING) {
            result = poll(false);
        }
        return result;
    }

    int commit(int operating) {
        request(operating);
        return untilDone();
    }

    int operating() {
        return settings.value(OPERATING);
    }
}
