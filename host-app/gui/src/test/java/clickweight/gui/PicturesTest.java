package clickweight.gui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.gui.chart.PressScope;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.station.library.Entry;
import clickweight.station.library.Library;
import clickweight.station.link.Connection;
import clickweight.station.measurement.StrokeCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every screen in both themes, written to {@code target/screenshots} to be looked at. */
@Tag("long")
class PicturesTest {
    private static final int PRESSES = 24;

    @Test
    void everyScreenInBothThemes() throws Exception {
        try (Driver driver = Driver.open("sim:?seed=7&pace=free")) {
            driver.until("presses are recorded", () -> driver.touches(0) >= PRESSES);
            PressScope live = driver.find("live-scope", PressScope.class);
            driver.press(KeyCode.P);
            driver.pointAt(live, 420, Driver.onScreen(() -> live.y(560)));
            both(driver, "live");
            driver.press(KeyCode.P);
            driver.press(KeyCode.F2);
            driver.press(KeyCode.DIGIT3);
            driver.until(
                    "the wheel is judged",
                    () -> !driver.text("consequence-missed").equals("\u2013"));
            PressScope tune = driver.find("tune-scope", PressScope.class);
            driver.until("the scope stands", () -> tune.getHeight() > 100);
            double onTag = tune.getWidth() - 60;
            driver.drag(tune, onTag, Driver.onScreen(() -> tune.y(700)), onTag, Driver.onScreen(() -> tune.y(1600)));
            both(driver, "tune");
            driver.press(KeyCode.ESCAPE);
            driver.press(KeyCode.F3);
            driver.type("measure-strokes", "12");
            driver.type("measure-target", "40");
            driver.click("measure-start");
            driver.until(
                    "there is a result",
                    () -> driver.find("results", TableView.class).getItems().size() == 4);
            both(driver, "measure");
            driver.press(KeyCode.F4);
            driver.click("doctor-examine");
            driver.until(
                    "the doctor is done", () -> !driver.text("doctor-message").contains("Hands"));
            both(driver, "device");
            driver.page(1);
            driver.click("calibrate-begin");
            driver.until(
                    "it is calibrated", () -> driver.text("calibrate-message").startsWith("Fit for use"));
            both(driver, "calibrate");
            driver.page(2);
            both(driver, "flash");
            driver.page(3);
            both(driver, "events");
            driver.page(4);
            driver.click("feel-begin");
            driver.click("feel-pad");
            both(driver, "feel");
            driver.press(KeyCode.F5);
            driver.click("essay-simulate");
            driver.until(
                    "people are simulated",
                    () -> driver.text("essay-origin").startsWith("Simulated, touchscreen proxy"));
            driver.until(
                    "the guard is judged", () -> driver.text("essay-message").isEmpty());
            both(driver, "essay");
            driver.press(KeyCode.DIGIT1);
            assertTrue(Files.size(driver.picture("essay-left")) > 0);
            keepTwo(driver.places().sessions());
            driver.press(KeyCode.F6);
            driver.click("sessions-refresh");
            TableView<?> sessions = driver.find("sessions", TableView.class);
            driver.until("they are listed", () -> sessions.getItems().size() == 2);
            Driver.onScreen(() -> {
                sessions.getSelectionModel().select(0);
                return true;
            });
            driver.until("one is played", () -> driver.text("sessions-message").startsWith("The capture"));
            Driver.onScreen(() -> {
                sessions.getSelectionModel().select(1);
                return true;
            });
            driver.until(
                    "two are compared", () -> driver.text("sessions-message").startsWith("Compared"));
            both(driver, "sessions");
        }
    }

    /** Two sessions of the simulated mouse, one of them with a tag and a note. */
    private static void keepTwo(Path folder) throws IOException {
        Library library = Library.open(folder);
        for (int seed = 1; seed <= 2; seed++) {
            Path capture = folder.resolve("office-" + seed + ".cwcap");
            StrokeCollector strokes = new StrokeCollector(15, StrokePolicy.defaults());
            try (Connection connection =
                    Connection.open("sim:?strokes=10&seed=" + seed, strokes, Optional.of(capture))) {
                connection.session().startStreaming(1, 15);
                while (strokes.strokesDone() < 40) {
                    connection.pump();
                }
                connection.session().stopStreaming();
            }
            Entry entry = library.add(capture);
            if (seed == 1) {
                library.tag(entry, "office", true, Instant.EPOCH);
                library.note(entry, "after the switch was changed", Instant.EPOCH);
            }
        }
    }

    private static void both(Driver driver, String name) throws Exception {
        assertTrue(Files.size(driver.picture(name + "-dark")) > 0);
        driver.press(KeyCode.SHORTCUT, KeyCode.T);
        assertTrue(Files.size(driver.picture(name + "-light")) > 0);
        driver.press(KeyCode.SHORTCUT, KeyCode.T);
    }
}
