package clickweight.core.settings;

import clickweight.core.storage.Records;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.Status;
import clickweight.protocol.setting.SettingCatalogue;
import clickweight.protocol.setting.SettingId;
import clickweight.protocol.setting.SettingSpec;

/**
 * The values in force, by place in the {@link SettingCatalogue}. A value is taken only when it is legal by itself and
 * beside the others; otherwise the old one stays.
 */
public final class Settings implements Records {
    private static final int MAGIC = 0x54535743;

    private final int[] values = new int[SettingCatalogue.count()];
    private int changes;

    /** All at their defaults. */
    public Settings() {
        reset();
    }

    /** The value of a setting that exists; {@code id} as in {@link SettingId}. */
    public int value(int id) {
        return values[SettingCatalogue.indexOf(id)];
    }

    @Override
    public int magic() {
        return MAGIC;
    }

    @Override
    public int capacity() {
        return values.length;
    }

    @Override
    public int count() {
        return values.length;
    }

    @Override
    public int idAt(int index) {
        return SettingCatalogue.at(index).id();
    }

    /** The value at a place in the catalogue, 0 to count - 1. */
    @Override
    public int valueAt(int index) {
        return values[index];
    }

    /** Changes a setting at once, in memory only. Returns a {@link Status}; only {@link Status#OK} changed anything. */
    public int apply(int id, int value) {
        int index = SettingCatalogue.indexOf(id);
        if (index < 0) {
            return Status.UNKNOWN_SETTING;
        }
        int status = check(SettingCatalogue.at(index), value);
        if (status == Status.OK && values[index] != value) {
            values[index] = value;
            changes++;
        }
        return status;
    }

    private int check(SettingSpec spec, int value) {
        int status = checkAlone(spec, value);
        if (status != Status.OK) {
            return status;
        }
        for (int button = 0; button < Buttons.COUNT; button++) {
            int operating = SettingId.of(button, SettingId.FORCE_OPERATING);
            int release = SettingId.of(button, SettingId.FORCE_RELEASE);
            boolean conflict = (spec.id() == operating && value <= value(release))
                    || (spec.id() == release && value >= value(operating));
            if (conflict) {
                return Status.CONFLICT;
            }
        }
        return Status.OK;
    }

    private static int checkAlone(SettingSpec spec, int value) {
        int status = spec.check(value);
        // the one setting whose legal values are not evenly spaced: a Gray circle has no thirds
        boolean thirds = spec.id() == SettingId.ENCODER_STEPS_PER_DETENT && value == 3;
        return status == Status.OK && thirds ? Status.NOT_ON_STEP : status;
    }

    /** Back to the factory's values, in memory only. */
    @Override
    public void reset() {
        for (int i = 0; i < values.length; i++) {
            values[i] = SettingCatalogue.at(i).defaultValue();
        }
        changes++;
    }

    /** Takes a stored value; one that is no longer known or legal is passed over. Finish with {@link #settle}. */
    @Override
    public void restore(int id, int value) {
        int index = SettingCatalogue.indexOf(id);
        if (index >= 0 && checkAlone(SettingCatalogue.at(index), value) == Status.OK) {
            values[index] = value;
        }
    }

    /** After restoring: a button whose stored forces conflict gets the factory's. */
    @Override
    public void settle() {
        for (int button = 0; button < Buttons.COUNT; button++) {
            int operating = SettingCatalogue.indexOf(SettingId.of(button, SettingId.FORCE_OPERATING));
            int release = SettingCatalogue.indexOf(SettingId.of(button, SettingId.FORCE_RELEASE));
            if (values[release] >= values[operating]) {
                values[operating] = SettingCatalogue.at(operating).defaultValue();
                values[release] = SettingCatalogue.at(release).defaultValue();
            }
        }
        changes++;
    }

    /** Rises whenever a value changed: compare with what was seen last. */
    public int changes() {
        return changes;
    }
}
