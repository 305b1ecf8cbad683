package clickweight.protocol.setting;

import clickweight.protocol.Buttons;

/**
 * The one list of tunables. Device, bench, screen and documentation read it here; a setting that is added at the end of
 * its group needs no other code to be listed, checked, stored and shown.
 */
public final class SettingCatalogue {
    private static final int PER_BUTTON = 6;
    private static final int OTHERS = 39;
    private static final int PER_BUTTON_AND_PROFILE = 4;
    private static final int OTHERS_PER_PROFILE = 7;

    private static final SettingSpec[] ALL = new SettingSpec[Buttons.COUNT * PER_BUTTON + OTHERS];
    private static final SettingSpec[] OF_PROFILE =
            new SettingSpec[Buttons.COUNT * PER_BUTTON_AND_PROFILE + OTHERS_PER_PROFILE];
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
            case SettingId.CONTACT_GROUP:
                addContact(group, "contact");
                break;
            case SettingId.WHEEL_GROUP:
                addWheel(group);
                break;
            case SettingId.FORCE_GROUP:
                addForce(group, "force");
                break;
            case SettingId.PROFILE_GROUP:
                add(group, "profile", "active", SettingUnit.NUMBER, 1, SettingId.PROFILES, 1, false);
                add(group, "profile", "chord", SettingUnit.SWITCH, 0, 1, 1, false);
                break;
            case SettingId.GUARD_GROUP:
                addGuard(group, "guard");
                break;
            default:
                if (group > 0 && group <= Buttons.COUNT) {
                    addButton(group, Buttons.name(group - 1), group - 1 == Buttons.WHEEL);
                }
        }
    }

    /**
     * {@code heavy}: a wheel is rested on and pushed while scrolling, so its button needs more than a light one. How much more
     * at what moment is the guard's business; this is what it needs at least.
     */
    private static void addButton(int group, String owner, boolean heavy) {
        int families = DebounceFamily.COUNT - 1;
        add(group, owner, "debounce.family", SettingUnit.DEBOUNCE_FAMILY, 0, families, DebounceFamily.AUTO, false);
        add(group, owner, "debounce.micros", SettingUnit.MICROS, 0, 50000, 5000, false);
        add(group, owner, "force.operating", SettingUnit.MILLI_NEWTONS, 50, 5000, heavy ? 700 : 600, true);
        add(group, owner, "force.release", SettingUnit.MILLI_NEWTONS, 20, 4900, heavy ? 450 : 400, true);
        add(group, owner, "rapid.press", SettingUnit.MILLI_NEWTONS, 0, 2000, 0, true);
        add(group, owner, "rapid.release", SettingUnit.MILLI_NEWTONS, 10, 2000, 100, true);
    }

    private static void addContact(int group, String owner) {
        add(group, owner, "proof.micros", SettingUnit.MICROS, 0, 1000, 101, false);
        add(group, owner, "lockout.micros", SettingUnit.MICROS, 0, 50000, 6500, false);
        add(group, owner, "hold.off.micros", SettingUnit.MICROS, 0, 50000, 48000, false);
        add(group, owner, "witness.percent", SettingUnit.PERCENT, 10, 100, 75, false);
    }

    private static void addWheel(int group) {
        add(group, "encoder", "steps.per.detent", SettingUnit.NUMBER, 1, 4, 2, false);
        add(group, "encoder", "invert", SettingUnit.SWITCH, 0, 1, 0, false);
        add(group, "wheel", "role", SettingUnit.WHEEL_ROLE, 0, WheelRole.COUNT - 1, WheelRole.HEAVY, true);
        add(group, "wheel", "lone.detent.micros", SettingUnit.MICROS, 0, 500000, 120000, false);
        add(group, "wheel", "press.stops.scroll", SettingUnit.SWITCH, 0, 1, 0, false);
    }

    private static void addForce(int group, String owner) {
        add(group, owner, "filter.shift", SettingUnit.NUMBER, 0, 6, 0, false);
        add(group, owner, "jump", SettingUnit.MILLI_NEWTONS, 0, 500, 50, false);
        add(group, owner, "evidence", SettingUnit.NUMBER, 0, 16, 10, false);
        add(group, owner, "shared.is.knock", SettingUnit.SWITCH, 0, 1, 1, false);
        add(group, owner, "rest.towards", SettingUnit.MILLI_NEWTONS_PER_SECOND, 0, 500, 10, false);
        add(group, owner, "rest.away", SettingUnit.MILLI_NEWTONS_PER_SECOND, 0, 500, 40, false);
        add(group, owner, "rest.band", SettingUnit.MILLI_NEWTONS, 0, 500, 80, false);
        add(group, owner, "rest.limit", SettingUnit.MILLI_NEWTONS, 0, 500, 150, false);
        add(group, owner, "rest.hold.millis", SettingUnit.MILLIS, 0, 4000, 500, false);
        add(group, owner, "rapid.bottom", SettingUnit.MILLI_NEWTONS, 20, 2000, 200, false);
        add(group, owner, "rapid.top", SettingUnit.MILLI_NEWTONS, 100, 5000, 3000, false);
    }

    private static void addGuard(int group, String owner) {
        add(group, owner, "on", SettingUnit.SWITCH, 0, 1, 1, true);
        add(group, owner, "scroll", SettingUnit.MILLI_NEWTONS, 0, 3000, 300, true);
        add(group, owner, "rise", SettingUnit.MILLI_NEWTONS, 0, 3000, 300, true);
        add(group, owner, "rest.rise", SettingUnit.MILLI_NEWTONS, 0, 500, 50, true);
        add(group, owner, "landing", SettingUnit.MILLI_NEWTONS, 0, 3000, 1600, true);
        add(group, owner, "sure", SettingUnit.MILLI_NEWTONS, 0, 5000, 2400, true);
        add(group, owner, "tap", SettingUnit.MILLI_NEWTONS, 0, 3000, 400, false);
        add(group, owner, "fall", SettingUnit.MILLI_NEWTONS, 50, 2000, 400, false);
        add(group, owner, "held", SettingUnit.MILLI_NEWTONS, 0, 3000, 500, false);
        add(group, owner, "touch", SettingUnit.MILLI_NEWTONS, 50, 500, 150, false);
        add(group, owner, "lift", SettingUnit.MILLI_NEWTONS, 30, 480, 90, false);
        add(group, owner, "landing.micros", SettingUnit.MICROS, 0, 200000, 80000, false);
        add(group, owner, "confirm.micros", SettingUnit.MICROS, 0, 60000, 60000, false);
        add(group, owner, "tap.micros", SettingUnit.MICROS, 0, 300000, 300000, false);
        add(group, owner, "still.micros", SettingUnit.MICROS, 0, 1000000, 300000, false);
        add(group, owner, "hold.micros", SettingUnit.MICROS, 0, 500000, 150000, false);
        add(group, owner, "decay.micros", SettingUnit.MICROS, 16, 1000000, 350000, false);
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
