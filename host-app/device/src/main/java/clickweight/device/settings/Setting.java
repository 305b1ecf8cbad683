package clickweight.device.settings;

import clickweight.protocol.dictionary.SettingTexts;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.message.Status;

/**
 * One tunable as the mouse has it now. Range and unit come from the mouse, so a newer firmware's settings work too.
 *
 * @param id its number
 * @param name as in {@code left.force.operating}
 * @param unit see the protocol's SettingUnit
 * @param value as applied
 * @param minimum least legal value
 * @param maximum greatest legal value
 * @param step legal values are minimum plus a multiple of this
 * @param defaultValue value of a factory reset
 */
public record Setting(int id, String name, int unit, int value, int minimum, int maximum, int step, int defaultValue) {
    static Setting of(SettingValue message) {
        return new Setting(
                message.settingId(),
                message.name(),
                message.unit(),
                message.value(),
                message.minimum(),
                message.maximum(),
                message.step(),
                message.defaultValue());
    }

    /** {@link Status#OK}, {@link Status#OUT_OF_RANGE} or {@link Status#NOT_ON_STEP}. */
    public int check(int wanted) {
        if (wanted < minimum || wanted > maximum) {
            return Status.OUT_OF_RANGE;
        }
        return ((long) wanted - minimum) % Math.max(1, step) == 0 ? Status.OK : Status.NOT_ON_STEP;
    }

    /** The value as a person writes it, without unit. */
    public String valueText() {
        return SettingTexts.value(unit, value);
    }

    /** The legal range in words, as in {@code 50 to 5000 mN}. */
    public String rangeText() {
        String range = SettingTexts.value(unit, minimum) + " to " + SettingTexts.value(unit, maximum) + unitText();
        return step > 1 ? range + " in steps of " + step : range;
    }

    private String unitText() {
        boolean measured = SettingTexts.value(unit, 0).equals("0")
                && !SettingTexts.unit(unit).isEmpty();
        return measured && !SettingTexts.unit(unit).equals("switch") ? " " + SettingTexts.unit(unit) : "";
    }
}
