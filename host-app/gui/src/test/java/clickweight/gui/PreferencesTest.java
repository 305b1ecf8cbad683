package clickweight.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.gui.words.ForceUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir
    private Path folder;

    @Test
    void themeUnitAndTheMouseThatAnsweredAreRemembered() throws InterruptedException {
        Path file = folder.resolve("new").resolve("window.properties");
        HandScreen screen = new HandScreen();
        try (BenchModel bench = new BenchModel("sim:?seed=3", screen, Runnable::run)) {
            Preferences first = new Preferences(file);
            assertEquals("sim:", first.device(""));
            assertTrue(first.dark(""));
            first.follow(bench);
            bench.darkProperty().set(false);
            bench.unitProperty().set(ForceUnit.GRAM_FORCE);
            bench.start();
            screen.until("it is live", () -> bench.stateProperty().get().live());
        }
        Preferences next = new Preferences(file);
        assertEquals("sim:?seed=3", next.device(""));
        assertEquals("hid:", next.device("hid:"));
        assertFalse(next.dark(""));
        assertTrue(next.dark("dark"));
        assertEquals(ForceUnit.GRAM_FORCE, next.unit());
    }

    @Test
    void aFileThatIsNoneIsAsIfThereWereNone() throws IOException {
        Path file = Files.writeString(folder.resolve("window.properties"), "unit=pound\ntheme=\\uZZZZ\n");
        Preferences preferences = new Preferences(file);
        assertEquals(ForceUnit.MILLI_NEWTONS, preferences.unit());
        assertTrue(preferences.dark(""));
    }
}
