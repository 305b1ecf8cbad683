package clickweight.gui.threshold;

import clickweight.device.settings.Setting;
import clickweight.device.settings.SettingRefusedException;
import clickweight.device.settings.SettingsClient;
import clickweight.gui.BenchModel;
import clickweight.gui.words.Words;
import clickweight.protocol.message.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The mouse's settings as they were read from it last. Nothing here is wished: a value is shown once the mouse has said it. */
public final class SettingsModel {
    private final BenchModel bench;
    private final SimpleObjectProperty<List<Setting>> settings =
            new SimpleObjectProperty<>(this, "settings", List.of());
    private final BooleanProperty unsaved = new SimpleBooleanProperty(this, "unsaved", false);
    private final EditHistory history = new EditHistory();
    private final StringProperty message = new SimpleStringProperty(this, "message", "");

    public SettingsModel(BenchModel bench) {
        this.bench = bench;
        bench.onConnected(() -> {
            history.forget();
            read();
        });
    }

    /** Reads all of them from the mouse. */
    public void read() {
        bench.link().ask(session -> session.settings().list(), settings::set, message::set);
    }

    /**
     * Changes live values and reads all of them back; what excludes each other on the way is tried again after the others.
     *
     * @param done hears when the mouse has said what it took
     */
    public void write(LinkedHashMap<String, Integer> values, Runnable done) {
        Map<String, Integer> before = valuesOf(values);
        give(values, () -> {
            history.made(new EditHistory.Edit(before, valuesOf(values)));
            done.run();
        });
    }

    private Map<String, Integer> valuesOf(Map<String, Integer> names) {
        Map<String, Integer> now = values();
        now.keySet().retainAll(names.keySet());
        return now;
    }

    /** Takes the last change back. */
    public void undo() {
        history.undo().ifPresent(edit -> give(edit.before(), () -> {}));
    }

    /** Makes again what was taken back. */
    public void redo() {
        history.redo().ifPresent(edit -> give(edit.after(), () -> {}));
    }

    private void give(Map<String, Integer> values, Runnable done) {
        bench.link()
                .ask(
                        session -> given(session.settings(), values),
                        written -> {
                            settings.set(written.settings());
                            unsaved.set(true);
                            message.set(
                                    written.refusal().isEmpty()
                                            ? Words.of("settings.written", String.join(", ", values.keySet()))
                                            : written.refusal());
                            done.run();
                        },
                        message::set);
    }

    private static Written given(SettingsClient client, Map<String, Integer> values) throws IOException {
        List<Map.Entry<String, Integer>> left = new ArrayList<>(values.entrySet());
        String refusal = "";
        int before;
        do {
            before = left.size();
            refusal = "";
            List<Map.Entry<String, Integer>> conflicting = new ArrayList<>();
            for (Map.Entry<String, Integer> value : left) {
                try {
                    client.set(value.getKey(), value.getValue());
                } catch (SettingRefusedException e) {
                    refusal = String.valueOf(e.getMessage());
                    if (e.status() == Status.CONFLICT) {
                        conflicting.add(value);
                    }
                }
            }
            left = conflicting;
        } while (!left.isEmpty() && left.size() < before);
        return new Written(client.list(), refusal);
    }

    private record Written(List<Setting> settings, String refusal) {}

    /** Writes the live values into the mouse's flash. */
    public void save() {
        bench.link()
                .ask(
                        session -> session.settings().commit(),
                        commits -> {
                            unsaved.set(false);
                            message.set(Words.of("settings.saved", Integer.toString(commits)));
                        },
                        message::set);
    }

    /** Back to what the mouse's flash holds. */
    public void revert(Runnable done) {
        bench.link()
                .ask(
                        session -> {
                            session.settings().revert();
                            return session.settings().list();
                        },
                        read -> {
                            settings.set(read);
                            history.forget();
                            unsaved.set(false);
                            message.set(Words.of("settings.reverted"));
                            done.run();
                        },
                        message::set);
    }

    /** Something else changed the mouse's values. */
    void changed(List<Setting> read, String sentence) {
        settings.set(read);
        history.forget();
        unsaved.set(true);
        message.set(sentence);
    }

    /** The value of a setting, or another one before the mouse has said it. */
    public int value(String name, int otherwise) {
        for (Setting setting : settings.get()) {
            if (setting.name().equals(name)) {
                return setting.value();
            }
        }
        return otherwise;
    }

    /** The setting as the mouse described it, for its range; null before that. */
    public @Nullable Setting find(String name) {
        return settings.get().stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** All values by name. */
    public Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        settings.get().forEach(setting -> values.put(setting.name(), setting.value()));
        return values;
    }

    public ReadOnlyObjectProperty<List<Setting>> settingsProperty() {
        return settings;
    }

    /** Whether live values differ from what was saved last, as far as this bench changed them. */
    public BooleanProperty unsavedProperty() {
        return unsaved;
    }

    /** What the mouse said last, in a sentence. */
    public StringProperty messageProperty() {
        return message;
    }

    /** Whether there is a change to take back. */
    public BooleanProperty canUndoProperty() {
        return history.canUndoProperty();
    }

    /** Whether there is one to make again. */
    public BooleanProperty canRedoProperty() {
        return history.canRedoProperty();
    }

    Consumer<String> trouble() {
        return message::set;
    }
}
