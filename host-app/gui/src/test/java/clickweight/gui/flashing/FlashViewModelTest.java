package clickweight.gui.flashing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.gui.BenchModel;
import clickweight.gui.HandScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a board is flashed is tested where it is done, in the device module; here, that nothing is begun which must not be. */
class FlashViewModelTest {
    private final HandScreen screen = new HandScreen();

    @Test
    void aFileThatIsNoImageIsRefusedAndNothingCanBeFlashed(@TempDir Path folder) throws Exception {
        try (BenchModel bench = new BenchModel("sim:", screen, Runnable::run)) {
            FlashViewModel model = new FlashViewModel(bench, folder);
            model.choose(Files.writeString(folder.resolve("a.uf2"), "no image"));
            String before = model.messageProperty().get();
            screen.until("it is looked at", () -> !model.messageProperty().get().equals(before));
            assertTrue(
                    model.messageProperty().get().contains("a.uf2"),
                    model.messageProperty().get());
            assertFalse(model.readyProperty().get());
            model.flash();
            assertFalse(model.busyProperty().get());
            assertEquals(0, model.steps().size());
        }
    }
}
