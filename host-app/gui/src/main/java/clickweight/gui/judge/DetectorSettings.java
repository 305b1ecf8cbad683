package clickweight.gui.judge;

import clickweight.core.force.ForceBank;
import java.util.Map;

/**
 * What the firmware's force detector of one button is set to, beside its two thresholds.
 *
 * @param values settings of the mouse by name, as in {@code force.evidence}
 * @param owner the button's name
 */
record DetectorSettings(Map<String, Integer> values, String owner) {
    /** The firmware's own default stands for a setting that the mouse does not have. */
    private int value(String name, int byDefault) {
        return values.getOrDefault(name, byDefault);
    }

    /** Puts all of them into a detector. */
    void configure(ForceBank bank, int channel, int operating, int release) {
        bank.configure(channel, operating, release, value("force.filter.shift", 0));
        bank.configureRapid(
                channel,
                value(owner + ".rapid.press", 0),
                value(owner + ".rapid.release", 100),
                value("force.rapid.bottom", 200),
                value("force.rapid.top", 3000));
        bank.configureDisturbances(
                value("force.jump", 50), value("force.evidence", 10), value("force.shared.is.knock", 1) != 0);
        bank.configureRest(
                value("force.rest.towards", 10),
                value("force.rest.away", 40),
                value("force.rest.band", 80),
                value("force.rest.limit", 150),
                value("force.rest.hold.millis", 500));
    }
}
