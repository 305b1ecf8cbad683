package clickweight.gui.sessions;

import clickweight.device.capture.CaptureReader;
import clickweight.gui.BenchModel;
import clickweight.gui.measuring.ResultRow;
import clickweight.gui.words.Words;
import clickweight.measure.result.ButtonResult;
import clickweight.station.library.Check;
import clickweight.station.library.Entry;
import clickweight.station.library.EntryComparison;
import clickweight.station.library.EntryExport;
import clickweight.station.library.KeptResult;
import clickweight.station.library.Library;
import clickweight.station.measurement.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** The library of sessions. All that touches files is done beside the screen. */
public final class SessionsViewModel {
    private final BenchModel bench;
    private final Path folder;
    private final ObservableList<SessionRow> rows = FXCollections.observableArrayList();
    private final FilteredList<SessionRow> found = new FilteredList<>(rows);
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final StringProperty message = new SimpleStringProperty(this, "message", "");
    private final StringProperty meaning = new SimpleStringProperty(this, "meaning", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy", false);
    private final ObjectProperty<@Nullable SessionRow> shown = new SimpleObjectProperty<>(this, "shown");
    private final ObservableList<ResultRow> results = FXCollections.observableArrayList();
    private final ObservableList<ComparedRow> compared = FXCollections.observableArrayList();
    private List<ButtonResult> played = List.of();
    private List<EntryComparison> pairs = List.of();

    /** @param folder of the library; it is made when there is none */
    public SessionsViewModel(BenchModel bench, Path folder) {
        this.bench = bench;
        this.folder = folder;
        search.addListener((property, before, now) -> found.setPredicate(row -> row.matches(now.strip())));
        bench.unitProperty().addListener((property, before, now) -> show());
    }

    private interface Errand<T> {
        T run(Library library) throws IOException;
    }

    private <T> void beside(Errand<T> errand, Consumer<T> then) {
        busy.set(true);
        bench.work().execute(() -> {
            try {
                T done = errand.run(Library.open(folder));
                bench.screen().execute(() -> {
                    busy.set(false);
                    then.accept(done);
                });
            } catch (IOException | RuntimeException e) {
                String sentence = e.getMessage() == null ? e.toString() : e.getMessage();
                bench.screen().execute(() -> {
                    busy.set(false);
                    message.set(sentence);
                });
            }
        });
    }

    private static List<SessionRow> read(Library library) throws IOException {
        List<SessionRow> all = new ArrayList<>();
        for (Entry entry : library.entries()) {
            all.add(SessionRow.of(entry));
        }
        return all;
    }

    /** Looks what there is. */
    public void refresh() {
        beside(SessionsViewModel::read, this::take);
    }

    private void take(List<SessionRow> all) {
        SessionRow before = shown.get();
        rows.setAll(all);
        if (before != null) {
            shown.set(all.stream()
                    .filter(row -> row.id().equals(before.id()))
                    .findFirst()
                    .orElse(null));
        }
    }

    /** Shows a session: its capture is played through what measures a live mouse. */
    public void open(String id) {
        rows.stream().filter(row -> row.id().equals(id)).findFirst().ifPresent(row -> {
            shown.set(row);
            compared.clear();
            pairs = List.of();
            played = List.of();
            meaning.set("");
            show();
            beside(library -> play(library.find(id)), this::play);
        });
    }

    private static Optional<Measurement> play(Entry entry) throws IOException {
        Optional<Path> capture = entry.capture();
        return capture.isEmpty() ? Optional.empty() : Optional.of(Measurement.ofCapture(capture.get()));
    }

    private void play(Optional<Measurement> measurement) {
        played = measurement.map(each -> each.result().buttons()).orElse(List.of());
        message.set(Words.of(measurement.isPresent() ? "sessions.played" : "sessions.not.played"));
        meaning.set(measurement
                .flatMap(each -> each.result().wheelToLeft())
                .map(ratio -> Words.of(
                        "measure.ratio",
                        String.format(Locale.ROOT, "%.3f", ratio.value()),
                        String.format(Locale.ROOT, "%.3f", ratio.bcaLow()),
                        String.format(Locale.ROOT, "%.3f", ratio.bcaHigh())))
                .orElse(""));
        show();
    }

    private void show() {
        SessionRow row = shown.get();
        List<ResultRow> now = new ArrayList<>();
        if (!played.isEmpty()) {
            played.forEach(button -> now.add(ResultRow.of(button, 0, ResultRow.NOTHING, bench.unit())));
        } else if (row != null) {
            row.result()
                    .map(KeptResult::buttons)
                    .orElse(List.of())
                    .forEach(button -> now.add(ResultRow.kept(
                            button.button(),
                            button.n(),
                            button.meanMilliNewtons(),
                            button.halfWidth95(),
                            bench.unit())));
        }
        results.setAll(now);
        compared.setAll(
                pairs.stream().map(pair -> ComparedRow.of(pair, bench.unit())).toList());
    }

    /** Sets two sessions beside each other. */
    public void compare(String one, String other) {
        beside(
                library -> EntryComparison.of(
                        library.find(one).readResult().orElseThrow(),
                        library.find(other).readResult().orElseThrow()),
                now -> {
                    pairs = now;
                    message.set(Words.of("sessions.compared", one, other));
                    show();
                });
    }

    /** Puts captures and results into the library. */
    public void add(List<Path> files) {
        beside(
                library -> {
                    for (Path file : files) {
                        if (CaptureReader.isCapture(file)) {
                            library.add(file);
                        } else {
                            library.addResult(Files.readString(file));
                        }
                    }
                    return read(library);
                },
                all -> {
                    take(all);
                    message.set(Words.of("sessions.added", Integer.toString(files.size())));
                });
    }

    /** Gives the session that is shown a tag, or takes it away. */
    public void tag(String word, boolean holds) {
        change((library, entry) -> library.tag(entry, word.strip(), holds, Instant.now()));
    }

    /** Adds a note to the session that is shown. */
    public void note(String text) {
        if (!text.isBlank()) {
            change((library, entry) -> library.note(entry, text, Instant.now()));
        }
    }

    private interface Remark {
        void make(Library library, Entry entry) throws IOException;
    }

    private void change(Remark remark) {
        SessionRow row = shown.get();
        if (row != null) {
            beside(
                    library -> {
                        remark.make(library, library.find(row.id()));
                        return read(library);
                    },
                    this::take);
        }
    }

    /** Writes the session that is shown as the ending of the name says. */
    public void export(Path file) {
        SessionRow row = shown.get();
        if (row != null) {
            beside(
                    library -> {
                        EntryExport.write(library.find(row.id()), file);
                        return file;
                    },
                    written -> message.set(Words.of("sessions.exported", written.toString())));
        }
    }

    /** Computes all hashes anew. */
    public void verify() {
        beside(Library::verify, checks -> {
            List<Check> broken = checks.stream().filter(check -> !check.whole()).toList();
            message.set(
                    broken.isEmpty()
                            ? Words.of("sessions.whole", Integer.toString(checks.size()))
                            : Words.of(
                                    "sessions.broken",
                                    Integer.toString(broken.size()),
                                    broken.getFirst().id() + "/"
                                            + broken.getFirst().file()));
        });
    }

    /** Sessions that the search finds, the newest day first. */
    public ObservableList<SessionRow> found() {
        return found;
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** What was done, or what went wrong, in a sentence. */
    public StringProperty messageProperty() {
        return message;
    }

    /** How wheel and left of the session compare, in a sentence; empty without both. */
    public StringProperty meaningProperty() {
        return meaning;
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    /** The session that is shown; null before one is. */
    public ObjectProperty<@Nullable SessionRow> shownProperty() {
        return shown;
    }

    /** Its buttons. */
    public ObservableList<ResultRow> results() {
        return results;
    }

    /** The buttons of two that are compared. */
    public ObservableList<ComparedRow> compared() {
        return compared;
    }

    /** The folder of the library. */
    public Path folder() {
        return folder;
    }

    public BenchModel bench() {
        return bench;
    }
}
