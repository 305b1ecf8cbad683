package clickweight.gui.tune;

import clickweight.device.settings.Setting;
import clickweight.protocol.dictionary.SettingTexts;
import java.util.Locale;

/**
 * One setting in words, built from what the mouse says about it: a setting that is new to this bench is shown too.
 *
 * @param name as in {@code left.force.operating}
 * @param value as the mouse has it
 * @param unit as in {@code mN}; empty for a word or a number
 * @param byDefault value of a factory reset
 * @param range legal values
 * @param help what it does, and what too little and too much do
 */
public record SettingRow(String name, String value, String unit, String byDefault, String range, String help) {
    /** Puts a setting into words. */
    static SettingRow of(Setting setting) {
        return new SettingRow(
                setting.name(),
                setting.valueText(),
                SettingTexts.unit(setting.unit()),
                SettingTexts.value(setting.unit(), setting.defaultValue()),
                setting.rangeText(),
                SettingTexts.help(setting.id()));
    }

    /** Whether every word of a search stands somewhere in it. */
    boolean matches(String search) {
        String all = (name + " " + value + " " + help).toLowerCase(Locale.ROOT);
        for (String word : search.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is not as the factory made it. */
    public boolean changed() {
        return !value.equals(byDefault);
    }
}
