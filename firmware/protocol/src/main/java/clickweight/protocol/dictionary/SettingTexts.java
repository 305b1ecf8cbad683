package clickweight.protocol.dictionary;

import clickweight.protocol.setting.DebounceFamily;
import clickweight.protocol.setting.SettingId;
import clickweight.protocol.setting.SettingUnit;
import clickweight.protocol.setting.WheelRole;

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
            case SettingUnit.MILLIS:
                return "ms";
            case SettingUnit.MILLI_NEWTONS_PER_SECOND:
                return "mN/s";
            case SettingUnit.PERCENT:
                return "%";
            case SettingUnit.WHEEL_ROLE:
                return "role";
            default:
                return "";
        }
    }

    /** A value as a person writes it: families and roles by name, all else in digits. */
    public static String value(int unit, int value) {
        if (unit == SettingUnit.DEBOUNCE_FAMILY && value >= 0 && value < DebounceFamily.COUNT) {
            return DebounceFamily.name(value);
        }
        boolean role = unit == SettingUnit.WHEEL_ROLE && value >= 0 && value < WheelRole.COUNT;
        return role ? WheelRole.name(value) : Integer.toString(value);
    }

    /**
     * A value as a person wrote it, to a number.
     *
     * @throws IllegalArgumentException in a sentence, when it is neither a number nor a name of that unit
     */
    public static int parse(int unit, String text) {
        int named = -1;
        String names = "";
        if (unit == SettingUnit.DEBOUNCE_FAMILY) {
            named = DebounceFamily.indexOf(text);
            names = " or one of auto, none, defer, eager, asym, integrator, qualified, spdt";
        } else if (unit == SettingUnit.WHEEL_ROLE) {
            named = WheelRole.indexOf(text);
            names = " or one of off, heavy, same";
        }
        if (named >= 0) {
            return named;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a whole number" + names, e);
        }
    }

    /** What the setting does, in one or two sentences; for ids this version does not know, a sentence that says so. */
    public static String help(int settingId) {
        switch (settingId >> 8) {
            case SettingId.CONTACT_GROUP:
                return contactHelp(settingId);
            case SettingId.WHEEL_GROUP:
                return wheelHelp(settingId);
            case SettingId.FORCE_GROUP:
                return ForceTexts.help(settingId);
            case SettingId.PROFILE_GROUP:
                return profileHelp(settingId);
            case SettingId.GUARD_GROUP:
                return GuardTexts.help(settingId);
            default:
                return settingId >> 8 >= 1 && settingId >> 8 <= 4 ? buttonHelp(settingId & 0xFF) : unknown();
        }
    }

    private static String buttonHelp(int which) {
        switch (which) {
            case SettingId.DEBOUNCE_FAMILY:
                return "How the contact's edges become presses: auto, none, defer, eager, asym, integrator, qualified"
                        + " or spdt. auto takes the best the board's contacts and force channels allow.";
            case SettingId.DEBOUNCE_MICROS:
                return "Time for which defer, eager, asym and integrator wait or are deaf; qualified and spdt do not use it."
                        + " Too short: one press clicks twice. Too long: releases come late and quick double clicks are"
                        + " lost.";
            case SettingId.FORCE_OPERATING:
                return "Force that presses a button without a contact. Too low: a resting finger clicks."
                        + " Too high: clicks are missed and fingers tire.";
            case SettingId.FORCE_RELEASE:
                return "Force under which that button is released; always below the operating force."
                        + " Too close to it: a held button flickers. Too low: it sticks.";
            case SettingId.RAPID_PRESS:
                return "Rapid trigger: a rise by this much from the lowest force presses; 0 turns rapid trigger off."
                        + " Too low: a trembling finger clicks. Too high: no quicker than a plain threshold.";
            case SettingId.RAPID_RELEASE:
                return "Rapid trigger: a fall by this much from the highest force releases."
                        + " Too low: a trembling finger lets go. Too high: quick clicks run together.";
            default:
                return unknown();
        }
    }

    private static String contactHelp(int settingId) {
        switch (settingId) {
            case SettingId.CONTACT_PROOF:
                return "Family qualified: a contact closed for so long without a break is a press."
                        + " Too short: electrical disturbance clicks. Too long: clicks come late.";
            case SettingId.CONTACT_LOCKOUT:
                return "Family qualified: deaf for so long after a press or release, then the contact is read again."
                        + " Too short: bounce clicks twice. Too long: quick clicks of one finger are missed.";
            case SettingId.CONTACT_HOLD_OFF:
                return "Family qualified: the most that a release may be held back on a switch that was seen to chatter;"
                        + " 0 learns nothing. Too short: a worn switch clicks twice. Too long: its quick second clicks"
                        + " are missed.";
            case SettingId.CONTACT_WITNESS:
                return "From this share of its operating force on, a button's force channel vouches for its contact."
                        + " Too low: a resting finger vouches for disturbance. Too high: light presses wait for proof.";
            default:
                return unknown();
        }
    }

    private static String wheelHelp(int settingId) {
        switch (settingId) {
            case SettingId.ENCODER_STEPS_PER_DETENT:
                return "Gray transitions of the wheel's encoder per felt notch. Too few: one notch scrolls twice."
                        + " Too many: every second notch does nothing.";
            case SettingId.ENCODER_INVERT:
                return "1 turns the wheel's direction round, for an encoder wired the other way.";
            case SettingId.WHEEL_ROLE:
                return "What pressing the wheel does: off = nothing, heavy = a click at the wheel's own forces,"
                        + " same = a click at the middle button's forces.";
            case SettingId.LONE_DETENT:
                return "So long after the wheel is pressed or let go, a single notch is not scrolled; 0 turns this off."
                        + " Too short: a slow press scrolls. Too long: a notch meant just after a click is lost.";
            case SettingId.PRESS_STOPS_SCROLL:
                return "1: the wheel does not scroll while it is pressed. 0: press and scroll together.";
            default:
                return unknown();
        }
    }

    private static String profileHelp(int settingId) {
        switch (settingId) {
            case SettingId.PROFILE_ACTIVE:
                return "Which of the four profiles is in force. Forces, rapid trigger, the wheel's role and what the guard"
                        + " adds are each profile's own; a value that is read or written is that of the profile in force.";
            case SettingId.PROFILE_CHORD:
                return "1: holding wheel button and middle button together for two seconds brings the next profile."
                        + " 0: only the bench changes profiles.";
            default:
                return unknown();
        }
    }

    static String unknown() {
        return "This bench does not know this setting; a newer one will.";
    }
}
