package clickweight.gui.threshold;

import clickweight.device.settings.Setting;
import clickweight.gui.BenchModel;
import clickweight.gui.words.Words;
import java.io.IOException;
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
    private final StringProperty message = new SimpleStringProperty(this, "message", "");

    public SettingsModel(BenchModel bench) {
        this.bench = bench;
        bench.onConnected(this::read);
    }

    /** Reads all of them from the mouse. */
    public void read() {
        bench.link().ask(session -> session.settings().list(), settings::set, message::set);
    }

    /**
     * Changes live values, in the order given, and reads all of them back.
     *
     * @param done hears when the mouse has said what it took
     */
    public void write(LinkedHashMap<String, Integer> values, Runnable done) {
        bench.link()
                .ask(
                        session -> {
                            IOException refused = null;
                            for (Map.Entry<String, Integer> value : values.entrySet()) {
                                try {
                                    session.settings().set(value.getKey(), value.getValue());
                                } catch (IOException e) {
                                    refused = e;
                                    break;
                                }
                            }
                            return new Written(
                                    session.settings().list(),
                                    refused == null ? "" : String.valueOf(refused.getMessage()));
                        },
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
                            unsaved.set(false);
                            message.set(Words.of("settings.reverted"));
                            done.run();
                        },
                        message::set);
    }

    /** Something else changed the mouse's values. */
    void changed(List<Setting> read, String sentence) {
        settings.set(read);
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

    Consumer<String> trouble() {
        return message::set;
    }
}
