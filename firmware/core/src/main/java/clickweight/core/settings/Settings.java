package clickweight.core.settings;

import clickweight.core.storage.Records;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.Status;
import clickweight.protocol.setting.SettingCatalogue;
import clickweight.protocol.setting.SettingId;
import clickweight.protocol.setting.SettingSpec;

/**
 * The values of all settings. Some are shared, of the others each of four profiles has its own, and one profile is in
 * force:
 *
 * <pre>
 * place    0 ........................ count | ......... | ......... | .........
 * values   shared, and of profile 1         | profile 2 | profile 3 | profile 4
 * </pre>
 *
 * A value is taken only when it is legal by itself and beside the others; otherwise the old one stays.
 */
public final class Settings implements Records {
    private static final int MAGIC = 0x54535743;
    private static final int ALL_GROUPS = (1 << SettingId.GROUPS) - 1;

    private static final int BUTTON_GROUPS = (1 << Buttons.COUNT + 1) - 2;
    /** What they say is applied with each button; the guard's touch with the wheel's. */
    private static final int APPLIED_BY_BUTTON = 1 << SettingId.CONTACT_GROUP
            | 1 << SettingId.WHEEL_GROUP
            | 1 << SettingId.FORCE_GROUP
            | 1 << SettingId.GUARD_GROUP;

    private final int shared = SettingCatalogue.count();
    private final int ofProfile = SettingCatalogue.countOfProfile();
    private final int[] values = new int[shared + (SettingId.PROFILES - 1) * ofProfile];
    private int profile;
    private int changes;
    private int changedGroups;

    /** All at their defaults. */
    public Settings() {
        reset();
    }

    /** The value in force of a setting that exists; {@code id} as in {@link SettingId}. */
    public int value(int id) {
        return values[placeOf(SettingCatalogue.at(SettingCatalogue.indexOf(id)), profile)];
    }

    /** {@code ofThis}: a profile from 0; without meaning for a setting that is shared. */
    private int placeOf(SettingSpec spec, int ofThis) {
        if (ofThis == 0 || !spec.perProfile()) {
            return SettingCatalogue.indexOf(spec.id());
        }
        return shared + (ofThis - 1) * ofProfile + spec.profileRank();
    }

    /** Changes a setting at once, in memory only. Returns a {@link Status}; only {@link Status#OK} changed anything. */
    public int apply(int id, int value) {
        int index = SettingCatalogue.indexOf(id);
        if (index < 0) {
            return Status.UNKNOWN_SETTING;
        }
        SettingSpec spec = SettingCatalogue.at(index);
        int status = check(spec, value);
        int place = placeOf(spec, profile);
        if (status == Status.OK && values[place] != value) {
            values[place] = value;
            changed(1 << (id >> 8 & 31));
            if (id == SettingId.PROFILE_ACTIVE) {
                profile = value - 1;
                changed(ALL_GROUPS);
            }
        }
        return status;
    }

    /** The profile after the one in force, if the setting lets buttons choose it. */
    public void nextProfile() {
        if (value(SettingId.PROFILE_CHORD) == 1) {
            apply(SettingId.PROFILE_ACTIVE, (profile + 1) % SettingId.PROFILES + 1);
        }
    }

    /** A group is to be taken as changed, because what it is applied to did. */
    public void touch(int group) {
        touched(1 << (group & 31));
    }

    private void touched(int groups) {
        changedGroups |= groups;
        if ((groups & APPLIED_BY_BUTTON) != 0) {
            changedGroups |= BUTTON_GROUPS;
        }
    }

    private void changed(int groups) {
        changes++;
        touched(groups);
    }

    private int check(SettingSpec spec, int value) {
        int status = checkAlone(spec, value);
        if (status != Status.OK || spec.id() >> 8 > Buttons.COUNT) {
            return status;
        }
        int button = (spec.id() >> 8) - 1;
        int operating = SettingId.of(button, SettingId.FORCE_OPERATING);
        int release = SettingId.of(button, SettingId.FORCE_RELEASE);
        boolean conflict = (spec.id() == operating && value <= value(release))
                || (spec.id() == release && value >= value(operating));
        return conflict ? Status.CONFLICT : Status.OK;
    }

    private static int checkAlone(SettingSpec spec, int value) {
        int status = spec.check(value);
        // the one setting whose legal values are not evenly spaced: a Gray circle has no thirds
        boolean thirds = spec.id() == SettingId.ENCODER_STEPS_PER_DETENT && value == 3;
        return status == Status.OK && thirds ? Status.NOT_ON_STEP : status;
    }

    /** A group with a value that changed since it was last taken, as the high byte of its numbers; -1 when there is none. */
    public int takeChangedGroup() {
        if (changedGroups == 0) {
            return -1;
        }
        // the buttons come last: what they are applied with is then in force
        int group = 31 - Integer.numberOfLeadingZeros(changedGroups);
        changedGroups &= ~(1 << (group & 31));
        return group;
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
    public int idAt(int place) {
        return SettingId.stored(profileAt(place), specAt(place).id());
    }

    private int profileAt(int place) {
        int at = 0;
        for (int left = place - shared; left >= 0; left -= ofProfile) {
            at++;
        }
        return at;
    }

    private SettingSpec specAt(int place) {
        int at = profileAt(place);
        return at == 0 ? SettingCatalogue.at(place) : SettingCatalogue.ofProfile(place - shared - (at - 1) * ofProfile);
    }

    /** The value at a place, 0 to count - 1, whichever profile is in force. */
    @Override
    public int valueAt(int place) {
        return values[place];
    }

    /** Back to the factory's values, in all profiles, in memory only. */
    @Override
    public void reset() {
        for (int index = 0; index < shared; index++) {
            SettingSpec spec = SettingCatalogue.at(index);
            for (int of = 0; of < SettingId.PROFILES; of++) {
                values[placeOf(spec, of)] = spec.defaultValue();
            }
        }
        profile = 0;
        changed(ALL_GROUPS);
    }

    /** Takes a stored value; one that is no longer known or legal is passed over. Finish with {@link #settle}. */
    @Override
    public void restore(int storedId, int value) {
        int index = SettingCatalogue.indexOf(SettingId.settingOf(storedId));
        int of = SettingId.profileOf(storedId);
        if (index < 0 || of >= SettingId.PROFILES) {
            return;
        }
        SettingSpec spec = SettingCatalogue.at(index);
        if ((of == 0 || spec.perProfile()) && checkAlone(spec, value) == Status.OK) {
            values[placeOf(spec, of)] = value;
        }
    }

    /** After restoring: a button whose stored forces conflict gets the factory's, in that profile. */
    @Override
    public void settle() {
        for (int of = 0; of < SettingId.PROFILES; of++) {
            for (int button = 0; button < Buttons.COUNT; button++) {
                settle(of, spec(button, SettingId.FORCE_OPERATING), spec(button, SettingId.FORCE_RELEASE));
            }
        }
        profile = value(SettingId.PROFILE_ACTIVE) - 1;
        changed(ALL_GROUPS);
    }

    private static SettingSpec spec(int button, int which) {
        return SettingCatalogue.at(SettingCatalogue.indexOf(SettingId.of(button, which)));
    }

    private void settle(int of, SettingSpec operating, SettingSpec release) {
        int operatingPlace = placeOf(operating, of);
        int releasePlace = placeOf(release, of);
        if (values[releasePlace] >= values[operatingPlace]) {
            values[operatingPlace] = operating.defaultValue();
            values[releasePlace] = release.defaultValue();
        }
    }

    /** Rises whenever a value changed: compare with what was seen last. */
    @Override
    public int changes() {
        return changes;
    }
}
