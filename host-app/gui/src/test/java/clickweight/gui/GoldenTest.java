package clickweight.gui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.gui.chart.StripChart;
import clickweight.station.library.Entry;
import clickweight.station.library.Library;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every screen in both themes beside a picture that somebody looked at. The simulated mouse presses each button four times and rests, so that
 * a screen stands still; what moves with the clock on the wall (the status line, the strip) is left out. Golden pictures change only by
 * {@code -Dclickweight.accept=true}.
 */
@Tag("long")
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final int STROKES = 4;
    private static final int STATUS_PIXELS = 28;
    /** A colour may be so far off, of 255: rounding of text and shades. */
    private static final int TOLERANCE = 24;
    /** Part of the pixels that may be further off: less than a word. */
    private static final double MOST_OTHERS = 0.0001;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyScreenLooksAsItDidWhenSomebodyLookedAtIt() throws Exception {
        try (Driver driver = Driver.open("sim:?seed=7&pace=free&strokes=" + STROKES)) {
            driver.until("it has pressed", () -> driver.touches(3) >= STROKES);
            driver.until(
                    "presses are judged",
                    () -> !driver.text("consequence-missed").equals("\u2013"));
            both(driver, "live", driver.find("live-strip", StripChart.class));
            driver.press(KeyCode.F2);
            both(driver, "tune", null);
            driver.press(KeyCode.F3);
            both(driver, "measure", null);
            driver.press(KeyCode.F4);
            driver.page(1);
            driver.click("calibrate-begin");
            driver.until(
                    "it is calibrated", () -> driver.text("calibrate-message").startsWith("Fit for use"));
            // which ports there are is the machine's business
            both(driver, "calibrate", driver.find("places", Node.class));
            driver.page(4);
            both(driver, "feel", driver.find("places", Node.class));
            driver.press(KeyCode.F5);
            driver.press(KeyCode.DIGIT3);
            driver.click("essay-simulate");
            driver.until(
                    "people are simulated", () -> driver.text("essay-origin").startsWith("Simulated"));
            driver.until(
                    "the guard is judged", () -> driver.text("essay-message").isEmpty());
            both(driver, "essay", null);
            keep(driver.places().sessions());
            driver.press(KeyCode.F6);
            driver.click("sessions-refresh");
            TableView<?> sessions = driver.find("sessions", TableView.class);
            driver.until("they are listed", () -> sessions.getItems().size() == 2);
            Driver.onScreen(() -> {
                sessions.getSelectionModel().selectAll();
                return true;
            });
            driver.until(
                    "they are compared", () -> driver.text("sessions-message").startsWith("Compared"));
            both(driver, "sessions", null);
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private static void keep(Path folder) throws IOException {
        Library library = Library.open(folder);
        for (int force = 600; force <= 660; force += 60) {
            Entry entry = library.addResult(String.format(
                    Locale.ROOT,
                    "{\"measured_at\": \"2026-11-28\", \"device\": {\"device\": \"serial:COM3\"}, \"buttons\": [{\"button\":"
                            + " \"left\", \"activation_force_mN\": {\"n\": 3, \"mean\": %1$d, \"u95_low\": %2$d, \"u95_high\":"
                            + " %3$d}, \"strokes\": [{\"activation_force_mN\": %2$d}, {\"activation_force_mN\": %1$d},"
                            + " {\"activation_force_mN\": %3$d}]}]}",
                    force,
                    force - 9,
                    force + 9));
            library.tag(entry, "office", true, Instant.EPOCH);
        }
    }

    private void both(Driver driver, String name, @Nullable Node leftOut) throws IOException {
        driver.park();
        one(driver, name + "-dark", leftOut);
        driver.press(KeyCode.SHORTCUT, KeyCode.T);
        one(driver, name + "-light", leftOut);
        driver.press(KeyCode.SHORTCUT, KeyCode.T);
    }

    private void one(Driver driver, String name, @Nullable Node leftOut) throws IOException {
        Path seen = driver.picture("golden-" + name);
        Path golden = GOLDEN.resolve(name + ".png");
        if (Boolean.getBoolean("clickweight.accept")) {
            Files.createDirectories(GOLDEN);
            Files.copy(seen, golden, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        Bounds moving = leftOut == null ? null : bounds(leftOut);
        double others = others(ImageIO.read(seen.toFile()), ImageIO.read(golden.toFile()), moving);
        if (others > MOST_OTHERS) {
            wrong.add(String.format(
                    Locale.ROOT, "%s differs from %s in %.2f %% of its pixels", seen, golden, 100 * others));
        }
    }

    private static Bounds bounds(Node node) {
        return Driver.onScreen(() -> node.localToScene(node.getBoundsInLocal()));
    }

    private static double others(BufferedImage seen, BufferedImage golden, @Nullable Bounds leftOut) {
        if (seen.getWidth() != golden.getWidth() || seen.getHeight() != golden.getHeight()) {
            return 1;
        }
        int others = 0;
        for (int y = 0; y < seen.getHeight() - STATUS_PIXELS; y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                if ((leftOut == null || !leftOut.contains(x, y)) && isOther(seen.getRGB(x, y), golden.getRGB(x, y))) {
                    others++;
                }
            }
        }
        return (double) others / (seen.getWidth() * seen.getHeight());
    }

    private static boolean isOther(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > TOLERANCE) {
                return true;
            }
        }
        return false;
    }
}
