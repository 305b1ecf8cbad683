package clickweight.gui.measuring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.gui.BenchModel;
import clickweight.gui.HandScreen;
import clickweight.measure.result.ButtonResult;
import clickweight.measure.stroke.ChannelCalibration;
import clickweight.measure.stroke.ForceCurve;
import clickweight.measure.stroke.Stroke;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.station.library.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureViewModelTest {
    private final HandScreen screen = new HandScreen();

    @TempDir
    private Path sessions;

    private BenchModel bench() {
        return new BenchModel("sim:?seed=3&pace=free", screen, Runnable::run, () -> LockSupport.parkNanos(20_000));
    }

    @Test
    void theChosenButtonsAreMeasuredUntilEachHasItsPressesAndItsInterval(@TempDir Path folder) throws Exception {
        try (BenchModel bench = bench()) {
            MeasureViewModel model = new MeasureViewModel(bench, sessions);
            bench.start();
            screen.until("it is live", () -> bench.stateProperty().get().live());
            model.chosen(1).set(false);
            model.chosen(3).set(false);
            model.strokesProperty().set(4);
            model.targetProperty().set(100);
            model.start();
            assertTrue(model.runningProperty().get());
            screen.until(
                    "it is done", model::frame, () -> !model.outcome().rows().isEmpty());
            assertEquals(
                    List.of("left", "wheel"),
                    model.outcome().rows().stream().map(ResultRow::button).toList());
            // true values of the plant: 600 and 1500 mN (README)
            assertEquals(600, force(model, 0), 40);
            assertEquals(1500, force(model, 1), 100);
            assertTrue(model.outcome().meaningProperty().get().startsWith("A click on the wheel takes 2."));
            Path page = folder.resolve("mouse.html");
            model.outcome().writeReport(page, model.messageProperty()::set);
            screen.until("it is written", () -> model.messageProperty().get().startsWith("Report: "));
            assertTrue(Files.readString(page).contains("wheel"));
            model.keep();
            screen.until("it is kept", () -> model.messageProperty().get().startsWith("Kept"));
            assertEquals(
                    2,
                    Library.open(sessions)
                            .entries()
                            .getFirst()
                            .readResult()
                            .orElseThrow()
                            .buttons()
                            .size());
        }
    }

    private static double force(MeasureViewModel model, int row) {
        return Double.parseDouble(
                model.outcome().rows().get(row).activationForce().split(" ", -1)[0]);
    }

    @Test
    void withoutAMouseOrAButtonItSaysWhatToDo() {
        try (BenchModel bench = bench()) {
            MeasureViewModel model = new MeasureViewModel(bench, sessions);
            model.start();
            assertTrue(model.messageProperty().get().startsWith("No mouse is connected"));
            for (int button = 0; button < 4; button++) {
                model.chosen(button).set(false);
            }
            model.start();
            assertTrue(model.messageProperty().get().startsWith("No button is chosen"));
            assertFalse(model.runningProperty().get());
        }
    }

    @Test
    void aStrokeFarFromTheOthersCountsUntilSomebodyLeavesItOut() {
        try (BenchModel bench = bench()) {
            Outcome outcome = new Outcome(bench);
            outcome.take(List.of(button(600, 602, 598, 601, 599, 600, 900)));
            assertEquals(1, outcome.doubts().size());
            assertEquals("7", outcome.rows().getFirst().strokes());
            outcome.decide(outcome.doubts().getFirst(), true);
            assertEquals("6", outcome.rows().getFirst().strokes());
            assertEquals("1 left out by hand", outcome.rows().getFirst().remarks());
            outcome.decide(outcome.doubts().getFirst(), false);
            assertEquals("7", outcome.rows().getFirst().strokes());
        }
    }

    private static ButtonResult button(double... forces) {
        List<Stroke> strokes = new ArrayList<>();
        for (double force : forces) {
            strokes.add(stroke(strokes.size() * 1_000_000L, force));
        }
        ChannelCalibration calibration = new ChannelCalibration(1, 0.002, 60, 36, 12, 200);
        return ButtonResult.of("left", false, calibration, StrokePolicy.defaults(), strokes);
    }

    private static Stroke stroke(long micros, double force) {
        OptionalDouble none = OptionalDouble.empty();
        return new Stroke(
                micros,
                none,
                OptionalDouble.of(micros - 50_000),
                10,
                0,
                1,
                3,
                1,
                OptionalDouble.of(force),
                OptionalDouble.of(micros),
                0,
                true,
                OptionalDouble.of(force),
                none,
                none,
                OptionalDouble.of(2),
                OptionalDouble.of(1),
                none,
                0,
                0,
                Set.of(),
                new ForceCurve(0, 1, new double[0]));
    }
}
