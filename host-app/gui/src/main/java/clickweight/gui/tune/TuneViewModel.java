package clickweight.gui.tune;

import clickweight.device.settings.Setting;
import clickweight.gui.live.LiveViewModel;
import clickweight.gui.threshold.SettingsModel;
import clickweight.gui.threshold.Snapshots;
import clickweight.gui.threshold.ThresholdViewModel;
import clickweight.protocol.dictionary.SettingTexts;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** All settings as rows to search, and snapshots of them. */
public final class TuneViewModel {
    private final LiveViewModel live;
    private final SettingsModel settings;
    private final Snapshots snapshots;
    private final ObservableList<SettingRow> rows = FXCollections.observableArrayList();
    private final FilteredList<SettingRow> found = new FilteredList<>(rows);
    private final StringProperty search = new SimpleStringProperty(this, "search", "");

    public TuneViewModel(LiveViewModel live, SettingsModel settings, Snapshots snapshots) {
        this.live = live;
        this.settings = settings;
        this.snapshots = snapshots;
        settings.settingsProperty().addListener((property, before, now) -> fill(now));
        search.addListener((property, before, now) -> found.setPredicate(row -> row.matches(now.strip())));
    }

    private void fill(List<Setting> now) {
        List<SettingRow> words = now.stream().map(SettingRow::of).toList();
        if (rows.size() != words.size()) {
            rows.setAll(words);
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(rows.get(i))) {
                rows.set(i, words.get(i));
            }
        }
    }

    /** Gives the mouse another value, in words as its row shows them; what it says to that is the message. */
    public void change(String name, String text) {
        Setting setting = settings.find(name);
        if (setting == null || setting.valueText().equals(text.strip())) {
            return;
        }
        int value;
        try {
            value = SettingTexts.parse(setting.unit(), text.strip());
        } catch (IllegalArgumentException e) {
            settings.messageProperty()
                    .set(e.getMessage() + ": " + name + " takes " + setting.rangeText() + "; it stays "
                            + setting.valueText() + ".");
            return;
        }
        LinkedHashMap<String, Integer> values = new LinkedHashMap<>();
        values.put(name, value);
        if (snapshots.taken().isEmpty()) {
            snapshots.take(() -> settings.write(values, () -> {}));
        } else {
            settings.write(values, () -> {});
        }
    }

    /** Rows that the search finds, in the mouse's order. */
    public ObservableList<SettingRow> found() {
        return found;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public LiveViewModel live() {
        return live;
    }

    public ThresholdViewModel thresholds() {
        return live.thresholds();
    }

    public SettingsModel settings() {
        return settings;
    }

    public Snapshots snapshots() {
        return snapshots;
    }
}
