package clickweight.gui.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.gui.BenchModel;
import clickweight.gui.HandScreen;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a threshold without a toolkit; the mouse is the simulated one, its settings are the firmware's. */
class ThresholdViewModelTest {
    private final HandScreen screen = new HandScreen();
    private final BenchModel bench =
            new BenchModel("sim:?seed=3&pace=free", screen, Runnable::run, () -> LockSupport.parkNanos(20_000));
    private final SettingsModel settings = new SettingsModel(bench);
    private final Snapshots snapshots = new Snapshots(bench, settings);
    private final ThresholdViewModel model = new ThresholdViewModel(bench, settings, snapshots);

    @BeforeEach
    void connect() throws InterruptedException {
        bench.start();
        screen.until(
                "settings are read", () -> !settings.settingsProperty().get().isEmpty());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatIsTriedIsNotOnTheMouseUntilItIsGivenAndReadBack() throws InterruptedException {
        model.tryOperating(650);
        assertTrue(model.editedProperty().get());
        assertEquals(600, model.mouseOperatingProperty().get());
        model.apply(() -> {});
        screen.until("it is on the mouse", () -> model.mouseOperatingProperty().get() == 650);
        assertFalse(model.editedProperty().get());
        assertTrue(settings.unsavedProperty().get());
        model.save();
        screen.until("it is saved", () -> !settings.unsavedProperty().get());
        assertTrue(
                settings.messageProperty().get().startsWith("Saved"),
                settings.messageProperty().get());
    }

    @Test
    void theMouseAsItWasFoundIsKeptBeforeTheFirstChangeAndPutBack() throws InterruptedException {
        model.tryOperating(380);
        assertEquals(379, model.releaseProperty().get());
        model.apply(() -> {});
        screen.until("it is on the mouse", () -> model.mouseOperatingProperty().get() == 380);
        assertEquals(1, snapshots.taken().size());
        snapshots.restore(snapshots.taken().getFirst(), () -> {});
        screen.until("it is as it was", () -> model.mouseOperatingProperty().get() == 600);
        assertEquals(400, model.mouseReleaseProperty().get());
    }

    @Test
    void changesAreTakenBackAndMadeAgain() throws InterruptedException {
        assertFalse(settings.canUndoProperty().get());
        // 300 is below the release force of 400: on the way back the other one must go first
        model.tryOperating(300);
        model.apply(() -> {});
        screen.until("it is on the mouse", () -> model.mouseOperatingProperty().get() == 300);
        settings.undo();
        screen.until("it is taken back", () -> model.mouseOperatingProperty().get() == 600);
        assertEquals(400, model.mouseReleaseProperty().get());
        assertFalse(settings.canUndoProperty().get());
        settings.redo();
        screen.until("it is made again", () -> model.mouseOperatingProperty().get() == 300);
        assertEquals(299, model.mouseReleaseProperty().get());
        assertTrue(settings.canUndoProperty().get());
        settings.revert(() -> {});
        screen.until(
                "it is as it was saved", () -> model.mouseOperatingProperty().get() == 600);
        assertFalse(settings.canUndoProperty().get());
    }

    @Test
    void settingsAreExportedAndImportedAsToml(@TempDir Path folder) throws InterruptedException {
        Path file = folder.resolve("mouse.toml");
        snapshots.export(file);
        screen.until("it is written", () -> settings.messageProperty().get().startsWith("Written: "));
        model.tryOperating(650);
        model.apply(() -> {});
        screen.until("it is on the mouse", () -> model.mouseOperatingProperty().get() == 650);
        snapshots.load(file);
        screen.until(
                "it is as in the file", () -> model.mouseOperatingProperty().get() == 600);
        assertEquals("mouse.toml", snapshots.taken().getLast().name());
        snapshots.export(file);
        screen.until("the file stays", () -> settings.messageProperty().get().contains("never overwritten"));
    }

    @Test
    void aReleaseForceStaysBelowTheOperatingForceAndInTheMousesRange() {
        model.tryRelease(700);
        assertEquals(599, model.releaseProperty().get());
        model.tryRelease(-5);
        // left.force.release is 20 to 4900 mN (SettingCatalogue)
        assertEquals(20, model.releaseProperty().get());
        model.tryOperating(100_000);
        assertEquals(5000, model.operatingProperty().get());
    }

    @Test
    void givingUpIsBackToWhatTheMouseHas() {
        model.tryOperating(700);
        model.giveUp();
        assertEquals(600, model.operatingProperty().get());
        assertFalse(model.editedProperty().get());
    }

    @Test
    void anotherButtonShowsItsOwnThresholds() {
        model.tryOperating(650);
        bench.buttonProperty().set(2);
        // wheel.force.operating is 700 mN at the factory (SettingCatalogue)
        assertEquals(700, model.operatingProperty().get());
        assertFalse(model.editedProperty().get());
    }

    @Test
    void theConsequenceIsThereAtOnceForWhatWasRecorded() throws InterruptedException {
        screen.until("presses came", () -> bench.link().presses().touches(0).size() >= 4);
        // no press of the plant reaches 3 N
        model.tryOperating(3000);
        screen.until("it is judged", () -> model.comparisonProperty().get() != null);
        var compared = Objects.requireNonNull(model.comparisonProperty().get());
        assertEquals(compared.tried().meant(), compared.tried().missed());
        assertEquals(0, compared.onMouse().missed());
    }
}
