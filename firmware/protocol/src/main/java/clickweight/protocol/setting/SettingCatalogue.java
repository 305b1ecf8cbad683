package clickweight.protocol.setting;

import clickweight.protocol.Buttons;

/**
 * The one list of tunables. Device, bench, screen and documentation read it here; a setting that is added at the end of
 * its group needs no other code to be listed, checked, stored and shown.
 */
public final class SettingCatalogue {
    private static final int PER_BUTTON = 4;
    private static final int OTHERS = 5;

    private static final SettingSpec[] ALL = new SettingSpec[Buttons.COUNT * PER_BUTTON + OTHERS];
    private static final SettingSpec[] OF_PROFILE = new SettingSpec[ALL.length];
    /** Place of the first setting of a group, and of the first behind the last group. */
    private static final int[] FIRST = new int[SettingId.GROUPS + 1];

    private static int count;
    private static int countOfProfile;

    static {
        for (int group = 0; group < SettingId.GROUPS; group++) {
            FIRST[group] = count;
            addGroup(group);
        }
        FIRST[SettingId.GROUPS] = count;
    }

    private SettingCatalogue() {}

    private static void addGroup(int group) {
        switch (group) {
            case SettingId.WHEEL_GROUP:
                add(group, "encoder", "steps.per.detent", SettingUnit.NUMBER, 1, 4, 2, false);
                add(group, "encoder", "invert", SettingUnit.SWITCH, 0, 1, 0, false);
                break;
            case SettingId.FORCE_GROUP:
                add(group, "force", "filter.shift", SettingUnit.NUMBER, 0, 6, 0, false);
                break;
            case SettingId.PROFILE_GROUP:
                add(group, "profile", "active", SettingUnit.NUMBER, 1, SettingId.PROFILES, 1, false);
                add(group, "profile", "chord", SettingUnit.SWITCH, 0, 1, 1, false);
                break;
            default:
                if (group > 0 && group <= Buttons.COUNT) {
                    addButton(group, Buttons.name(group - 1), group - 1 == Buttons.WHEEL);
                }
        }
    }

    /** {@code heavy}: a wheel is rested on and pushed while scrolling, so its button needs more than a light one. */
    private static void addButton(int group, String owner, boolean heavy) {
        int families = DebounceFamily.COUNT - 1;
        add(group, owner, "debounce.family", SettingUnit.DEBOUNCE_FAMILY, 0, families, DebounceFamily.AUTO, false);
        add(group, owner, "debounce.micros", SettingUnit.MICROS, 0, 50000, 5000, false);
        add(group, owner, "force.operating", SettingUnit.MILLI_NEWTONS, 50, 5000, heavy ? 1200 : 600, true);
        add(group, owner, "force.release", SettingUnit.MILLI_NEWTONS, 20, 4900, heavy ? 800 : 400, true);
    }

    /** The next setting of its group: its number follows from its place. */
    private static void add(
            int group,
            String owner,
            String ownName,
            int unit,
            int minimum,
            int maximum,
            int defaultValue,
            boolean perProfile) {
        int id = group << 8 | count - FIRST[group] + 1;
        int rank = perProfile ? countOfProfile : -1;
        ALL[count] = new SettingSpec(id, owner, ownName, unit, minimum, maximum, defaultValue, rank);
        if (perProfile) {
            OF_PROFILE[countOfProfile++] = ALL[count];
        }
        count++;
    }

    /** How many settings there are. */
    public static int count() {
        return count;
    }

    /** How many of them each profile has for itself. */
    public static int countOfProfile() {
        return countOfProfile;
    }

    /** The setting at a place, 0 to {@link #count()} - 1. */
    public static SettingSpec at(int index) {
        return ALL[index];
    }

    /** The setting of a {@link SettingSpec#profileRank()}, 0 to {@link #countOfProfile()} - 1. */
    public static SettingSpec ofProfile(int rank) {
        return OF_PROFILE[rank];
    }

    /** The place of a setting, or -1 when there is none of that number. */
    public static int indexOf(int id) {
        int group = id >> 8;
        if (group < 0 || group >= SettingId.GROUPS) {
            return -1;
        }
        int index = FIRST[group] + (id & 0xFF) - 1;
        return index >= FIRST[group] && index < FIRST[group + 1] ? index : -1;
    }

    /** The place of a setting by its name, or -1. */
    public static int indexOf(String name) {
        for (int i = 0; i < count; i++) {
            if (ALL[i].name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
