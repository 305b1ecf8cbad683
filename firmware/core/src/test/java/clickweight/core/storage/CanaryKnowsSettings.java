package clickweight.core.storage;

import clickweight.core.settings.Settings;

/** Breaks the rule that storage does not know what it stores. */
public final class CanaryKnowsSettings {
    int first(Settings settings) {
        return settings.valueAt(0);
    }
}
