package clickweight.gui.judge;

import clickweight.core.force.ForceBank;
import clickweight.core.guard.ScrollGuard;
import clickweight.protocol.Buttons;
import clickweight.protocol.setting.SettingCatalogue;
import java.util.Map;

/**
 * What the firmware's scroll guard is set to.
 *
 * @param values settings of the mouse by name, as in {@code guard.scroll}; the factory's stands for one that is missing
 */
record GuardSettings(Map<String, Integer> values) {
    private int value(String name) {
        String full = "guard." + name;
        return values.getOrDefault(
                full, SettingCatalogue.at(SettingCatalogue.indexOf(full)).defaultValue());
    }

    /** Puts them into a guard, by the levels of a bank that is calibrated; forces as the firmware's own tuner does. */
    void configure(ScrollGuard guard, ForceBank bank, int operating, int release, boolean on) {
        guard.configure(on);
        guard.levels(
                bank.levelAt(Buttons.WHEEL, operating),
                bank.levelAt(Buttons.WHEEL, release),
                bank.levelAt(Buttons.WHEEL, value("touch")),
                bank.levelAt(Buttons.WHEEL, value("lift")));
        guard.forces(
                levels(bank, "scroll"),
                levels(bank, "landing"),
                levels(bank, "tap"),
                levels(bank, "held"),
                levels(bank, "sure"),
                levels(bank, "rise"),
                levels(bank, "rest.rise"),
                levels(bank, "fall"));
        guard.times(
                value("landing.micros"),
                value("confirm.micros"),
                value("tap.micros"),
                value("still.micros"),
                value("hold.micros"),
                value("decay.micros"));
    }

    private int levels(ForceBank bank, String name) {
        return bank.levelAt(Buttons.WHEEL, value(name)) - bank.levelAt(Buttons.WHEEL, 0);
    }
}
