package clickweight.gui.threshold;

import clickweight.device.settings.RestoreReport;
import clickweight.device.settings.Setting;
import clickweight.device.settings.SettingsSnapshot;
import clickweight.gui.BenchModel;
import clickweight.gui.words.Words;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All settings of the mouse as they were at some moments, to be put back. Kept while the window is open. */
public final class Snapshots {
    /** All settings at one moment. */
    public record Taken(String name, SettingsSnapshot settings) {
        @Override
        public String toString() {
            return name;
        }
    }

    private record Restored(RestoreReport report, List<Setting> settings) {}

    private final BenchModel bench;
    private final SettingsModel settings;
    private final ObservableList<Taken> taken = FXCollections.observableArrayList();

    public Snapshots(BenchModel bench, SettingsModel settings) {
        this.bench = bench;
        this.settings = settings;
    }

    /** Reads all settings of all profiles, then goes on. */
    public void take(Runnable then) {
        bench.link()
                .ask(
                        session -> SettingsSnapshot.take(session.settings(), session.identity()),
                        snapshot -> {
                            String name = taken.isEmpty()
                                    ? Words.of("snapshot.found", snapshot.serialNumber())
                                    : Words.of("snapshot.name", Integer.toString(taken.size()));
                            taken.add(new Taken(name, snapshot));
                            settings.messageProperty()
                                    .set(Words.of("snapshot.taken", name, Integer.toString(snapshot.count())));
                            then.run();
                        },
                        settings.trouble());
    }

    /** Gives the mouse those values; its flash keeps what it has until they are saved. */
    public void restore(Taken snapshot, Runnable done) {
        bench.link()
                .ask(
                        session -> new Restored(
                                snapshot.settings().restore(session.settings()),
                                session.settings().list()),
                        restored -> {
                            String refusals = String.join(" ", restored.report().refusals());
                            settings.changed(
                                    restored.settings(), (restored.report().text() + " " + refusals).strip());
                            done.run();
                        },
                        settings.trouble());
    }

    /** Those there are, oldest first; the first one is the mouse as it was found. */
    public ObservableList<Taken> taken() {
        return taken;
    }
}
