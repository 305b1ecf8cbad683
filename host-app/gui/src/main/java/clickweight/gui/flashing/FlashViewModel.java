package clickweight.gui.flashing;

import clickweight.device.Session;
import clickweight.device.flash.FirmwareImage;
import clickweight.device.flash.FlashListener;
import clickweight.device.flash.FlashReport;
import clickweight.device.flash.Flasher;
import clickweight.device.flash.ThisMachine;
import clickweight.device.stream.SessionListener;
import clickweight.device.transport.Transports;
import clickweight.gui.BenchModel;
import clickweight.gui.words.Words;
import clickweight.station.link.DeviceUri;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * New firmware onto the mouse that is connected, as {@code flash} does it: settings kept before, put back after, done only when the mouse
 * itself tells the new build. The window lets go of the mouse meanwhile and takes it again at the end.
 */
public final class FlashViewModel {
    private final BenchModel bench;
    private final Path folder;
    private final ObservableList<String> steps = FXCollections.observableArrayList();
    private final StringProperty message = new SimpleStringProperty(this, "message", Words.of("flash.ready"));
    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress", 0);
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy", false);
    private final BooleanProperty ready = new SimpleBooleanProperty(this, "ready", false);
    private @Nullable FirmwareImage image;

    /** @param folder where settings are kept before */
    public FlashViewModel(BenchModel bench, Path folder) {
        this.bench = bench;
        this.folder = folder;
    }

    /** Reads an image and checks it from end to end; nothing is changed. */
    public void choose(Path file) {
        ready.set(false);
        image = null;
        bench.work().execute(() -> {
            try {
                FirmwareImage read = FirmwareImage.read(file);
                read.requireThisBench();
                bench.screen().execute(() -> {
                    image = read;
                    ready.set(true);
                    message.set(Words.of("flash.image", read.text()));
                });
            } catch (IOException | RuntimeException e) {
                tell(String.valueOf(e.getMessage()));
            }
        });
    }

    private void tell(String sentence) {
        bench.screen().execute(() -> message.set(sentence));
    }

    /** Puts the image onto the mouse. */
    public void flash() {
        FirmwareImage chosen = image;
        String uri = bench.stateProperty().get().uri();
        if (chosen == null || busy.get()) {
            return;
        }
        if (DeviceUri.isVirtual(uri)) {
            message.set(Words.of("flash.virtual"));
            return;
        }
        if (!bench.stateProperty().get().live()) {
            message.set(Words.of("measure.no.mouse"));
            return;
        }
        busy.set(true);
        steps.clear();
        progress.set(0);
        message.set(Words.of("flash.running"));
        bench.letGo();
        bench.work().execute(() -> {
            String end;
            try {
                end = words(run(chosen, uri));
            } catch (IOException | RuntimeException e) {
                end = String.valueOf(e.getMessage());
            }
            String sentence = end;
            bench.screen().execute(() -> {
                busy.set(false);
                message.set(sentence);
                bench.connect(uri);
            });
        });
    }

    private FlashReport run(FirmwareImage chosen, String uri) throws IOException {
        Session session = Session.open(Transports.open(uri), new SessionListener() {});
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Files.createDirectories(folder);
        try (session) {
            chosen.requireFits(session.identity(), false);
            String name = "clickweight-" + session.identity().serialNumber() + "-"
                    + now.toString().replaceAll("[-:]", "") + ".settings";
            return new Flasher(chosen, new ThisMachine(uri, null), new Progress())
                    .flash(session, folder.resolve(name), now);
        }
    }

    private static String words(FlashReport report) {
        String settings = report.settings() == null ? "" : report.settings().text();
        return report.mouse() == null
                ? Words.of("flash.unseen")
                : Words.of(
                        "flash.done",
                        report.mouse().firmware(),
                        String.format(Locale.ROOT, "%08x", report.mouse().buildId()),
                        settings);
    }

    private final class Progress implements FlashListener {
        @Override
        public void onStep(String sentence) {
            bench.screen().execute(() -> steps.add(sentence));
        }

        @Override
        public void onProgress(long bytes, long ofBytes) {
            bench.screen().execute(() -> progress.set((double) bytes / ofBytes));
        }
    }

    /** What was done so far, a sentence each. */
    public ObservableList<String> steps() {
        return steps;
    }

    public StringProperty messageProperty() {
        return message;
    }

    /** Part of the image that is on the drive, 0 to 1. */
    public DoubleProperty progressProperty() {
        return progress;
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    /** Whether an image was chosen and is whole. */
    public BooleanProperty readyProperty() {
        return ready;
    }
}
