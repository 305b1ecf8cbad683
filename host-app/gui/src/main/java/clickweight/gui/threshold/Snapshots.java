package clickweight.gui.threshold;

import clickweight.device.settings.RestoreReport;
import clickweight.device.settings.Setting;
import clickweight.device.settings.SettingsSnapshot;
import clickweight.gui.BenchModel;
import clickweight.gui.words.Words;
import clickweight.station.settings.ProfileFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    /** Writes all settings of all profiles as they are now into a new file, TOML where its name ends so. */
    public void export(Path file) {
        bench.link()
                .ask(
                        session -> SettingsSnapshot.take(session.settings(), session.identity()),
                        snapshot -> bench.work()
                                .execute(() -> tell(() -> {
                                    ProfileFile.write(
                                            file, snapshot, Instant.now().truncatedTo(ChronoUnit.SECONDS));
                                    return Words.of("profile.exported", file.toString());
                                })),
                        settings.trouble());
    }

    /** Gives the mouse the settings of a file; the mouse as it is now is kept before. */
    public void load(Path file) {
        take(() -> bench.work()
                .execute(() -> tell(() -> {
                    SettingsSnapshot read = ProfileFile.read(file);
                    bench.screen().execute(() -> {
                        Taken loaded = new Taken(String.valueOf(file.getFileName()), read);
                        taken.add(loaded);
                        restore(loaded, () -> {});
                    });
                    return Words.of("profile.read", file.toString());
                })));
    }

    private interface FileErrand {
        String run() throws IOException;
    }

    private void tell(FileErrand errand) {
        String sentence;
        try {
            sentence = errand.run();
        } catch (IOException | RuntimeException e) {
            sentence = String.valueOf(e.getMessage());
        }
        String words = sentence;
        bench.screen().execute(() -> settings.messageProperty().set(words));
    }

    /** Those there are, oldest first; the first one is the mouse as it was found. */
    public ObservableList<Taken> taken() {
        return taken;
    }
}
