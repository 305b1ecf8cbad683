package clickweight.protocol.setting;

import clickweight.protocol.Buttons;

/**
 * The one list of tunables. Device, bench, screen and documentation read it here; a setting that is added at the end of
 * its group needs no other code to be listed, checked, stored and shown.
 */
public final class SettingCatalogue {
    private static final int PER_BUTTON = 4;
    private static final SettingSpec[] ALL = build();

    private SettingCatalogue() {}

    private static SettingSpec[] build() {
        SettingSpec[] all = new SettingSpec[Buttons.COUNT * PER_BUTTON + 3];
        int at = 0;
        for (int button = 0; button < Buttons.COUNT; button++) {
            // a wheel is rested on and pushed while scrolling: its button needs more than a light one
            boolean heavy = button == Buttons.WHEEL;
            all[at++] = spec(
                    button,
                    SettingId.DEBOUNCE_FAMILY,
                    "debounce.family",
                    SettingUnit.DEBOUNCE_FAMILY,
                    0,
                    DebounceFamily.COUNT - 1,
                    DebounceFamily.AUTO);
            all[at++] = spec(button, SettingId.DEBOUNCE_MICROS, "debounce.micros", SettingUnit.MICROS, 0, 50000, 5000);
            all[at++] = spec(
                    button,
                    SettingId.FORCE_OPERATING,
                    "force.operating",
                    SettingUnit.MILLI_NEWTONS,
                    50,
                    5000,
                    heavy ? 1200 : 600);
            all[at++] = spec(
                    button,
                    SettingId.FORCE_RELEASE,
                    "force.release",
                    SettingUnit.MILLI_NEWTONS,
                    20,
                    4900,
                    heavy ? 800 : 400);
        }
        all[at++] = new SettingSpec(
                SettingId.ENCODER_STEPS_PER_DETENT, "encoder.steps.per.detent", SettingUnit.NUMBER, 1, 4, 1, 2);
        all[at++] = new SettingSpec(SettingId.ENCODER_INVERT, "encoder.invert", SettingUnit.SWITCH, 0, 1, 1, 0);
        all[at] = new SettingSpec(SettingId.FORCE_FILTER_SHIFT, "force.filter.shift", SettingUnit.NUMBER, 0, 6, 1, 0);
        return all;
    }

    private static SettingSpec spec(
            int button, int which, String name, int unit, int minimum, int maximum, int defaultValue) {
        return new SettingSpec(
                SettingId.of(button, which),
                Buttons.name(button) + "." + name,
                unit,
                minimum,
                maximum,
                1,
                defaultValue);
    }

    /** How many settings there are. */
    public static int count() {
        return ALL.length;
    }

    /** The setting at a place, 0 to {@link #count()} - 1. */
    public static SettingSpec at(int index) {
        return ALL[index];
    }

    /** The place of a setting, or -1 when there is none of that number. */
    public static int indexOf(int id) {
        for (int i = 0; i < ALL.length; i++) {
            if (ALL[i].id() == id) {
                return i;
            }
        }
        return -1;
    }

    /** The place of a setting by its name, or -1. */
    public static int indexOf(String name) {
        for (int i = 0; i < ALL.length; i++) {
            if (ALL[i].name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
