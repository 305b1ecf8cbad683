package clickweight.protocol.dictionary;

import clickweight.protocol.setting.DebounceFamily;
import clickweight.protocol.setting.SettingId;
import clickweight.protocol.setting.SettingUnit;

/** Words about settings, for help, tables and screens: what each does, and what too little and too much of it do. */
public final class SettingTexts {
    private SettingTexts() {}

    /** The unit's sign behind a value; empty for plain numbers. */
    public static String unit(int unit) {
        switch (unit) {
            case SettingUnit.MICROS:
                return "us";
            case SettingUnit.MILLI_NEWTONS:
                return "mN";
            case SettingUnit.DEBOUNCE_FAMILY:
                return "family";
            case SettingUnit.SWITCH:
                return "switch";
            default:
                return "";
        }
    }

    /** A value as a person writes it: families by name, all else in digits. */
    public static String value(int unit, int value) {
        boolean family = unit == SettingUnit.DEBOUNCE_FAMILY && value >= 0 && value < DebounceFamily.COUNT;
        return family ? DebounceFamily.name(value) : Integer.toString(value);
    }

    /**
     * A value as a person wrote it, to a number.
     *
     * @throws IllegalArgumentException in a sentence, when it is neither a number nor a name of that unit
     */
    public static int parse(int unit, String text) {
        if (unit == SettingUnit.DEBOUNCE_FAMILY) {
            int family = DebounceFamily.indexOf(text);
            if (family >= 0) {
                return family;
            }
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            String names = unit == SettingUnit.DEBOUNCE_FAMILY
                    ? " or one of auto, none, defer, eager, asym, integrator, qualified, spdt"
                    : "";
            throw new IllegalArgumentException("'" + text + "' is not a whole number" + names, e);
        }
    }

    /** What the setting does, in one or two sentences; for ids this version does not know, a sentence that says so. */
    public static String help(int settingId) {
        switch (settingId) {
            case SettingId.ENCODER_STEPS_PER_DETENT:
                return "Gray transitions of the wheel's encoder per felt notch. Too few: one notch scrolls twice."
                        + " Too many: every second notch does nothing.";
            case SettingId.ENCODER_INVERT:
                return "1 turns the wheel's direction round, for an encoder wired the other way.";
            case SettingId.FORCE_FILTER_SHIFT:
                return "Low pass of the force detectors: each sample moves the output by 2^-shift of the difference."
                        + " Too little: noise decides. Too much: presses come late.";
            case SettingId.PROFILE_ACTIVE:
                return "Which of the four profiles is in force. Forces, guard and wheel button are each profile's own;"
                        + " a value that is read or written is that of the profile in force.";
            case SettingId.PROFILE_CHORD:
                return "1: holding wheel button and middle button together for two seconds brings the next profile."
                        + " 0: only the bench changes profiles.";
            default:
                return settingId >> 8 >= 1 && settingId >> 8 <= 4 ? buttonHelp(settingId & 0xFF) : unknown();
        }
    }

    private static String buttonHelp(int which) {
        switch (which) {
            case SettingId.DEBOUNCE_FAMILY:
                return "How the contact's edges become presses: auto, none, defer, eager, asym, integrator, qualified"
                        + " or spdt. auto takes the best the board's contacts allow.";
            case SettingId.DEBOUNCE_MICROS:
                return "Time the debouncer waits or is deaf. Too short: one press clicks twice."
                        + " Too long: releases come late and quick double clicks are lost.";
            case SettingId.FORCE_OPERATING:
                return "Force that presses a button without a contact. Too low: a resting finger clicks."
                        + " Too high: clicks are missed and fingers tire.";
            case SettingId.FORCE_RELEASE:
                return "Force under which that button is released; always below the operating force."
                        + " Too close to it: a held button flickers. Too low: it sticks.";
            default:
                return unknown();
        }
    }

    private static String unknown() {
        return "This bench does not know this setting; a newer one will.";
    }
}
