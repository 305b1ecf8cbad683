package clickweight.protocol.dictionary;

import clickweight.protocol.setting.SettingId;

/** Words about the settings of force: what each does, and what too little and too much of it do. */
final class ForceTexts {
    private ForceTexts() {}

    static String help(int settingId) {
        switch (settingId) {
            case SettingId.FORCE_FILTER_SHIFT:
                return "Low pass of the force detectors: each sample moves the output by 2^-shift of the difference."
                        + " Too little: noise decides. Too much: presses come late.";
            case SettingId.FORCE_JUMP:
                return "Force by which one sample may differ from the last, beside its noise; 0 believes everything."
                        + " Too small: hard taps wait for three samples more. Too large: spikes click.";
            case SettingId.FORCE_EVIDENCE:
                return "How much a clear rise or fall must outweigh the noise, in halves of its standard deviation."
                        + " Too small: noise reports presses early. Too large: each click is a little later.";
            case SettingId.FORCE_SHARED_IS_KNOCK:
                return "1: a force that all channels feel at once is a knock at the desk and presses nothing."
                        + " 0: knocks click. With 1, chords of all buttons wait up to 8 ms.";
            case SettingId.REST_TOWARDS:
                return "How fast the zero of a button follows a force above it. Too slow: a warming sensor gets away."
                        + " Too fast: a light finger becomes rest.";
            case SettingId.REST_AWAY:
                return "How fast the zero of a button follows a force below it. Too slow: after a wrong rest more force is"
                        + " asked for. Too fast: the swing of a knock is learned.";
            case SettingId.REST_BAND:
                return "Forces this near to zero may be rest; 0 turns rest tracking off. Too small: drift between two looks"
                        + " is lost. Too large: the weight of a finger is learned.";
            case SettingId.REST_LIMIT:
                return "The zero of a button stays this near to its calibration. Too small: a large drift is not followed."
                        + " Too large: a wrong rest can double the force of a light button.";
            case SettingId.REST_HOLD:
                return "The zero of a button is not followed for so long after a release. Too short: the spring-back is"
                        + " learned. Too long: nothing is followed while somebody clicks.";
            case SettingId.RAPID_BOTTOM:
                return "Rapid trigger: at or below this force a button is always released. Too small: a resting finger"
                        + " clicks. Too large: light presses are lost.";
            case SettingId.RAPID_TOP:
                return "Rapid trigger: forces above this count as this one. Too small: no quicker than a plain threshold."
                        + " Too large: a hard press lets go at a small tremor.";
            default:
                return SettingTexts.unknown();
        }
    }
}
