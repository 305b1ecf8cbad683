package clickweight.gui.calibrating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.gui.BenchModel;
import clickweight.gui.HandScreen;
import clickweight.gui.PluggedMouse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateViewModelTest {
    private final HandScreen screen = new HandScreen();

    private BenchModel bench(String uri) {
        return new BenchModel(uri, screen, Runnable::run, () -> LockSupport.parkNanos(20_000));
    }

    @Test
    void aSimulatedMouseIsCalibratedStoredAndRecorded(@TempDir Path folder) throws Exception {
        try (BenchModel bench = bench("sim:?seed=3&pace=free")) {
            CalibrateViewModel model = new CalibrateViewModel(bench);
            bench.start();
            screen.until("it is live", () -> bench.stateProperty().get().live());
            bench.buttonProperty().set(2);
            model.begin();
            screen.until("it is done", () -> model.doneProperty().get());
            assertEquals(7, model.rows().size());
            assertEquals("50 g", model.rows().get(1).load());
            // nominal span of the simulated board: 1.25 mN per count within 0.5 % (simulator README)
            assertTrue(
                    model.resultProperty().get().matches("Span 1\\.2[345]\\d* mN a count.*"),
                    model.resultProperty().get());
            assertTrue(model.messageProperty().get().contains("were simulated"));
            model.store();
            screen.until("it is stored", () -> model.messageProperty().get().startsWith("Stored"));
            Path file = folder.resolve("calibration.json");
            model.keep(file);
            screen.until("it is kept", () -> model.messageProperty().get().startsWith("Record"));
            assertTrue(Files.readString(file).contains("\"channel\" : \"wheel\""));
        }
    }

    @Test
    void aMassThatIsNotFeltIsSaidAndAskedForAgain() throws Exception {
        // nobody lays masses on this one: it presses itself
        try (PluggedMouse mouse = new PluggedMouse();
                BenchModel bench = bench(mouse.uri())) {
            CalibrateViewModel model = new CalibrateViewModel(bench);
            bench.start();
            screen.until("it is live", () -> bench.stateProperty().get().live());
            model.begin();
            assertTrue(model.messageProperty().get().startsWith("1 of 7: take everything off Left"));
            model.next();
            assertFalse(model.waitingProperty().get());
            screen.until(
                    "it was read", model::frame, () -> model.waitingProperty().get());
            assertTrue(model.messageProperty().get().contains("1 of 7: take everything off Left"));
            assertEquals(0, model.rows().size());
            model.giveUp();
            assertFalse(model.runningProperty().get());
        }
    }

    @Test
    void massesThatAreTooFewAreRefused() {
        try (BenchModel bench = bench("sim:?pace=free")) {
            CalibrateViewModel model = new CalibrateViewModel(bench);
            model.massesProperty().set("50, 50");
            model.begin();
            assertTrue(model.messageProperty().get().startsWith("Give two masses or more"));
            model.massesProperty().set("fifty");
            model.begin();
            assertFalse(model.runningProperty().get());
        }
    }
}
