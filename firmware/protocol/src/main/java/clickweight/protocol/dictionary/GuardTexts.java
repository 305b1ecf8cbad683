package clickweight.protocol.dictionary;

import clickweight.protocol.setting.SettingId;

/** Words about the settings of the scroll guard: what each does, and what too little and too much of it do. */
final class GuardTexts {
    private GuardTexts() {}

    static String help(int settingId) {
        return (settingId & 0xFF) < (SettingId.GUARD_LANDING_MICROS & 0xFF) ? force(settingId) : time(settingId);
    }

    private static String force(int settingId) {
        switch (settingId) {
            case SettingId.GUARD_ON:
                return "1: a press on the wheel is judged by what the finger and the wheel did before. 0: a plain threshold.";
            case SettingId.GUARD_SCROLL:
                return "Force asked for on top while the wheel turns. Too small: scrolling clicks."
                        + " Too large: a click meant while scrolling must be hard.";
            case SettingId.GUARD_RISE:
                return "Rise asked for after scrolling, while the guard fades. Too small: the end of a scroll clicks."
                        + " Too large: a click just after it is missed.";
            case SettingId.GUARD_REST_RISE:
                return "Rise within 16 ms asked for from a finger that rests on the wheel. Too small: a heavy hand clicks."
                        + " Too large: slow clicks come late or are missed.";
            case SettingId.GUARD_LANDING:
                return "Force above the operating force that a landing finger needs when the looking ends. Too small: heavy"
                        + " landings click. Too large: presses that hold are missed.";
            case SettingId.GUARD_SURE:
                return "A landing this far above the operating force is reported at once. Too small: hard landings click."
                        + " Too large: taps wait.";
            case SettingId.GUARD_TAP:
                return "A landing that had this much above the operating force and turns back is a tap. Too small: landings"
                        + " that overshoot click. Too large: soft taps are missed.";
            case SettingId.GUARD_FALL:
                return "Turning back is falling by this much and an eighth of the peak. Too small: an unsteady landing clicks. Too large: taps wait.";
            case SettingId.GUARD_HELD:
                return "A landing held this far above the operating force, the wheel still, is a press in the end. Too small:"
                        + " heavy rests click. Too large: press-and-scroll is missed.";
            case SettingId.GUARD_TOUCH:
                return "From this force on a finger touches the wheel. Too small: noise touches. Too large: landings are"
                        + " seen late.";
            case SettingId.GUARD_LIFT:
                return "Below this force the finger has lifted. Too small: a lift is missed. Too large: noise lifts.";
            default:
                return SettingTexts.unknown();
        }
    }

    private static String time(int settingId) {
        switch (settingId) {
            case SettingId.GUARD_LANDING_MICROS:
                return "A touch is a fresh landing for so long. Too short: slow landings click. Too long: taps wait.";
            case SettingId.GUARD_CONFIRM_MICROS:
                return "A landing is looked at for so long. Too short: scrolls click before they turn. Too long: delay.";
            case SettingId.GUARD_TAP_MICROS:
                return "A tap may turn back until so long after its start. Too short: taps are missed. Too long: delay.";
            case SettingId.GUARD_STILL_MICROS:
                return "A held landing is a press after so long with the wheel still. Too short: slow scrolls click."
                        + " Too long: press-and-scroll begins late.";
            case SettingId.GUARD_HOLD_MICROS:
                return "The wheel turns until so long after a step. Too short: slow scrolling clicks."
                        + " Too long: clicks after a scroll must be hard.";
            case SettingId.GUARD_DECAY_MICROS:
                return "Then the guard fades over this time. Too short: lifting the finger clicks."
                        + " Too long: clicks after a scroll must be hard.";
            default:
                return SettingTexts.unknown();
        }
    }
}
