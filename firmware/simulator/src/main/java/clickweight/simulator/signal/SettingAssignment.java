package clickweight.simulator.signal;

import clickweight.protocol.dictionary.SettingTexts;
import clickweight.protocol.message.Status;
import clickweight.protocol.setting.SettingCatalogue;
import clickweight.protocol.setting.SettingSpec;
import clickweight.protocol.setting.SettingUnit;
import java.util.StringJoiner;

/**
 * A setting and the value it shall get, as written in {@code left.debounce.family=asym}. Names of families may stand for
 * their numbers.
 *
 * @param spec the setting
 * @param value legal by itself; beside the other settings only the firmware can say
 */
public record SettingAssignment(SettingSpec spec, int value) {
    /**
     * Reads {@code id=value}.
     *
     * @throws SignalFileException for an unknown setting or an illegal value, with the legal ones
     */
    public static SettingAssignment parse(String text) throws SignalFileException {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new SignalFileException(
                    "\"" + text + "\" is no setting: write id=value, as in left.debounce.micros=5000.");
        }
        return of(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }

    /**
     * Reads a setting's name and value.
     *
     * @throws SignalFileException for an unknown setting or an illegal value, with the legal ones
     */
    public static SettingAssignment of(String id, String value) throws SignalFileException {
        int index = SettingCatalogue.indexOf(id);
        if (index < 0) {
            throw new SignalFileException(
                    "There is no setting \"" + id + "\": \"clickweight settings list\" names those there are.");
        }
        SettingSpec spec = SettingCatalogue.at(index);
        int number = number(spec, value);
        if (spec.check(number) != Status.OK) {
            throw illegal(spec, value);
        }
        return new SettingAssignment(spec, number);
    }

    private static int number(SettingSpec spec, String value) throws SignalFileException {
        try {
            return SettingTexts.parse(spec.unit(), value);
        } catch (IllegalArgumentException e) {
            throw illegal(spec, value);
        }
    }

    private static SignalFileException illegal(SettingSpec spec, String value) {
        return new SignalFileException(
                "\"" + value + "\" is not a legal value of " + spec.name() + ": legal is " + legal(spec) + ".");
    }

    private static String legal(SettingSpec spec) {
        if (spec.unit() == SettingUnit.DEBOUNCE_FAMILY) {
            StringJoiner names = new StringJoiner(", ");
            for (int family = spec.minimum(); family <= spec.maximum(); family++) {
                names.add(SettingTexts.value(spec.unit(), family));
            }
            return names.toString();
        }
        boolean measured = spec.unit() == SettingUnit.MICROS || spec.unit() == SettingUnit.MILLI_NEWTONS;
        return spec.minimum() + " to " + spec.maximum() + (measured ? " " + SettingTexts.unit(spec.unit()) : "");
    }

    /** As in a file. */
    @Override
    public String toString() {
        return spec.name() + "=" + SettingTexts.value(spec.unit(), value);
    }
}
