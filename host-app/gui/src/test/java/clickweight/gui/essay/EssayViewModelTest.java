package clickweight.gui.essay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.gui.BenchModel;
import clickweight.gui.HandScreen;
import clickweight.gui.threshold.SettingsModel;
import clickweight.measure.essay.ButtonEssay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EssayViewModelTest {
    private final HandScreen screen = new HandScreen();

    private BenchModel bench() {
        return new BenchModel("sim:?seed=3&pace=free", screen, Runnable::run, () -> LockSupport.parkNanos(20_000));
    }

    @Test
    void simulatedPeopleSayThatTheyAreSimulated() throws Exception {
        try (BenchModel bench = bench()) {
            EssayViewModel model = new EssayViewModel(bench, new SettingsModel(bench));
            assertTrue(model.messageProperty().get().startsWith("This mouse is simulated"));
            model.simulate(2, 1);
            screen.until(
                    "the guard is judged",
                    () -> model.guardProperty().get().steps().size() == 19);
            assertTrue(model.originProperty().get().startsWith("Simulated, touchscreen proxy: 2 people"));
            assertEquals(
                    List.of("wheel", "middle", "left", "right"),
                    model.buttonsProperty().get().stream()
                            .map(ButtonEssay::name)
                            .toList());
            ButtonEssay wheel = model.essay(2).orElseThrow();
            // two people, one press asked for each
            assertEquals(2, wheel.presses());
            assertTrue(wheel.scrolling().maximaMilliNewtons().length >= 4);
            // with so few bouts there is no threshold, and it says what to record
            assertTrue(wheel.refusal().contains("record"), wheel.refusal());
            GuardCurves.Step at600 = model.guardProperty().get().steps().get(2);
            assertEquals(600, at600.operating());
            assertTrue(at600.on().value() < at600.off().value());
        }
    }

    @Test
    void aRecordingOfTheMouseIsASessionAndItsFileIsReadAgain(@TempDir Path folder) throws Exception {
        try (BenchModel bench = bench()) {
            EssayViewModel model = new EssayViewModel(bench, new SettingsModel(bench));
            model.record();
            assertTrue(model.messageProperty().get().startsWith("No mouse is connected"));
            bench.start();
            screen.until("it is live", () -> bench.stateProperty().get().live());
            model.record();
            bench.buttonProperty().set(1);
            model.ask(true);
            screen.until(
                    "it records",
                    model::frame,
                    () -> model.messageProperty().get().matches("Recording, [4-9] s.*"));
            model.stop();
            screen.until(
                    "it is counted",
                    () -> !model.busyProperty().get() && model.essay(3).isPresent());
            assertEquals(
                    "Recorded with this mouse, sessions: 1",
                    model.originProperty().get());
            assertTrue(model.essay(1).orElseThrow().presses() > 0);
            assertEquals(0, model.essay(0).orElseThrow().presses());
            Path file = folder.resolve("essay.csv");
            model.save(file);
            screen.until("it is written", () -> model.messageProperty().get().startsWith("Saved"));
            assertTrue(Files.size(file) > 0);
            model.open(List.of(file));
            screen.until("it is read", () -> model.originProperty().get().equals("Read from files: 1"));
            assertTrue(model.essay(1).orElseThrow().presses() > 0);
            assertTrue(model.guardProperty().get().steps().isEmpty());
        }
    }
}
