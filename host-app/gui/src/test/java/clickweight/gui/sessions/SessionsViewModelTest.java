package clickweight.gui.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.gui.BenchModel;
import clickweight.gui.HandScreen;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.station.link.Connection;
import clickweight.station.measurement.StrokeCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsViewModelTest {
    private final HandScreen screen = new HandScreen();

    @TempDir
    private Path folder;

    private Path capture(int seed) throws IOException {
        Path file = folder.resolve(seed + ".cwcap");
        StrokeCollector strokes = new StrokeCollector(15, StrokePolicy.defaults());
        try (Connection connection = Connection.open("sim:?strokes=2&seed=" + seed, strokes, Optional.of(file))) {
            connection.session().startStreaming(1, 15);
            while (strokes.strokesDone() < 8) {
                connection.pump();
            }
            connection.session().stopStreaming();
        }
        return file;
    }

    private void idle(SessionsViewModel model) throws InterruptedException {
        screen.until("it is done", () -> !model.busyProperty().get());
    }

    @Test
    void sessionsAreAddedFoundPlayedAgainTaggedComparedAndExported() throws Exception {
        try (BenchModel bench = new BenchModel("sim:?pace=free", screen, Runnable::run)) {
            SessionsViewModel model = new SessionsViewModel(bench, folder.resolve("sessions"));
            model.add(List.of(capture(1)));
            idle(model);
            Path kept = folder.resolve("sessions")
                    .resolve(model.found().getFirst().id())
                    .resolve("result.json");
            Path other = folder.resolve("other.json");
            Files.writeString(
                    other, Files.readString(kept).replace("\"measured_at\" : \"20", "\"measured_at\" : \"19"));
            model.add(List.of(other));
            idle(model);
            assertEquals(2, model.found().size());
            String first = model.found().get(0).id();
            String second = model.found().get(1).id();
            model.open(first);
            idle(model);
            assertEquals(4, model.results().size());
            // only what is played again has a release force
            assertTrue(model.results().getFirst().release().contains("\u00b1"));
            model.tag("office", true);
            idle(model);
            model.note("after the change");
            idle(model);
            model.searchProperty().set("OFFICE change");
            assertEquals(
                    List.of(first), model.found().stream().map(SessionRow::id).toList());
            model.searchProperty().set("");
            model.compare(first, second);
            idle(model);
            assertEquals(4, model.compared().size());
            Path page = folder.resolve("session.html");
            model.export(page);
            idle(model);
            assertTrue(Files.size(page) > 0);
            model.verify();
            idle(model);
            assertEquals(
                    "All 3 files are as they were put in.",
                    model.messageProperty().get());
        }
    }

    @Test
    void whatIsNoSessionIsSaidInASentence() throws Exception {
        try (BenchModel bench = new BenchModel("sim:?pace=free", screen, Runnable::run)) {
            SessionsViewModel model = new SessionsViewModel(bench, folder.resolve("sessions"));
            model.add(List.of(Files.writeString(folder.resolve("a.json"), "{\"a\": 1}")));
            idle(model);
            assertTrue(model.messageProperty().get().startsWith("The result names neither"));
        }
    }
}
