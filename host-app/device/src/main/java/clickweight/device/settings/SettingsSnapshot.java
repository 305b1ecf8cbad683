package clickweight.device.settings;

import clickweight.device.stream.DeviceIdentity;
import clickweight.protocol.dictionary.SettingTexts;
import clickweight.protocol.message.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All settings of a mouse, of each of its profiles, by name and in words: what may be put back into another firmware, which
 * may have other settings and other ranges.
 *
 * @param serialNumber of the mouse they were read from
 * @param firmware it ran
 * @param profiles name to value, in the mouse's order; the first is the profile that was in force
 */
public record SettingsSnapshot(String serialNumber, String firmware, List<Map<String, String>> profiles) {
    /** The setting that says which profile is in force; firmware before profiles has none. */
    static final String ACTIVE = "profile.active";

    /** Copies the lists. */
    public SettingsSnapshot {
        profiles = profiles.stream()
                .map(profile -> Collections.unmodifiableMap(new LinkedHashMap<>(profile)))
                .toList();
    }

    /**
     * Reads all settings. To see the other profiles it puts each in force for a moment; of a mouse that speaks another
     * protocol only the one in force can be read.
     */
    public static SettingsSnapshot take(SettingsClient settings, DeviceIdentity identity) throws IOException {
        List<Map<String, String>> profiles = new ArrayList<>();
        List<Setting> inForce = settings.list();
        profiles.add(values(inForce));
        Setting active = find(inForce, ACTIVE);
        if (active != null && identity.isCompatible()) {
            try {
                for (int profile = active.minimum(); profile <= active.maximum(); profile++) {
                    if (profile != active.value()) {
                        settings.set(ACTIVE, profile);
                        profiles.add(values(settings.list()));
                    }
                }
            } finally {
                settings.set(ACTIVE, active.value());
            }
        }
        return new SettingsSnapshot(identity.serialNumber(), identity.firmware(), profiles);
    }

    /** How many settings a profile has. */
    public int count() {
        return profiles.getFirst().size();
    }

    /**
     * Gives a mouse these values, as far as it takes them; nothing is saved in its flash. What it does not take is said
     * in the report and keeps the mouse's own value.
     *
     * @throws IOException when the mouse stops answering
     */
    public RestoreReport restore(SettingsClient settings) throws IOException {
        RestoreReport report = new RestoreReport();
        Setting before = find(settings.list(), ACTIVE);
        // the profile that was in force comes last, so that it is in force again
        for (Map<String, String> profile : profiles.reversed()) {
            String number = profile.get(ACTIVE);
            if (before != null && number != null) {
                settings.set(ACTIVE, SettingTexts.parse(before.unit(), number));
            }
            restore(settings, profile, report);
        }
        report.switched(before, find(settings.list(), ACTIVE));
        return report;
    }

    /** Values that exclude each other on the way (release and operating force) are tried again after the others. */
    private static void restore(SettingsClient settings, Map<String, String> profile, RestoreReport report)
            throws IOException {
        List<Map.Entry<String, String>> left = new ArrayList<>(profile.entrySet());
        left.removeIf(entry -> entry.getKey().equals(ACTIVE));
        int before;
        do {
            before = left.size();
            List<Map.Entry<String, String>> conflicting = new ArrayList<>();
            for (Map.Entry<String, String> entry : left) {
                if (set(settings, entry.getKey(), entry.getValue(), report) == Status.CONFLICT) {
                    conflicting.add(entry);
                }
            }
            left = conflicting;
        } while (!left.isEmpty() && left.size() < before);
        for (Map.Entry<String, String> entry : left) {
            report.refused(entry.getKey() + " was " + entry.getValue()
                    + ", which does not fit another setting of this firmware: it stays "
                    + settings.get(entry.getKey()).valueText() + ".");
        }
    }

    /** Returns {@link Status#CONFLICT} when it may be tried again later. */
    private static int set(SettingsClient settings, String name, String text, RestoreReport report) throws IOException {
        Setting now;
        try {
            now = settings.get(name);
        } catch (SettingUnknownException e) {
            report.refused(name + " was " + text + " and is not known to this firmware: it is left out.");
            return Status.UNKNOWN_SETTING;
        }
        if (now.valueText().equals(text)) {
            report.same();
            return Status.OK;
        }
        try {
            settings.set(name, SettingTexts.parse(now.unit(), text));
            report.changed();
            return Status.OK;
        } catch (SettingRefusedException e) {
            if (e.status() == Status.CONFLICT) {
                return Status.CONFLICT;
            }
            if (e.status() == Status.BUSY) {
                throw e;
            }
        } catch (IllegalArgumentException e) {
            // a name of a family or role that this firmware does not have
        }
        report.refused(
                name + " was " + text + ", legal is now " + now.rangeText() + ": it stays " + now.valueText() + ".");
        return Status.OUT_OF_RANGE;
    }

    private static Map<String, String> values(List<Setting> all) {
        Map<String, String> values = new LinkedHashMap<>();
        all.forEach(setting -> values.put(setting.name(), setting.valueText()));
        return values;
    }

    private static @Nullable Setting find(List<Setting> all, String name) {
        return all.stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
