package clickweight.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.gui.chart.PressScope;
import clickweight.gui.threshold.Snapshots;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What a person does with the window. The simulated mouse goes faster than a real one. */
class JourneyTest {
    private static void dragPressThreshold(Driver driver, double to) {
        PressScope scope = driver.find("tune-scope", PressScope.class);
        driver.until("the scope stands", () -> scope.getHeight() > 100);
        double from = Driver.onScreen(() -> scope.y(600));
        double target = Driver.onScreen(() -> scope.y(to));
        double onTag = scope.getWidth() - 60;
        driver.drag(scope, onTag, from, onTag, target);
    }

    @Test
    void connectMeasureDragSeeTheConsequenceSaveAndRestore() throws Exception {
        try (Driver driver = Driver.open("sim:?seed=7&pace=free")) {
            driver.until("presses are recorded", () -> driver.touches(0) >= 4);
            driver.press(KeyCode.F3);
            driver.type("measure-strokes", "2");
            driver.type("measure-target", "500");
            driver.click("measure-start");
            driver.until(
                    "there is a result",
                    () -> driver.find("results", TableView.class).getItems().size() == 4);
            assertTrue(driver.text("measure-message").startsWith("Done"));

            driver.press(KeyCode.F2);
            dragPressThreshold(driver, 1100);
            driver.until("something is tried", () -> driver.text("tune-status").startsWith("\u25cf"));
            driver.until("presses are missed", () -> !"0\u2013".contains(driver.text("consequence-missed")));
            assertEquals("600 mN", driver.text("tune-mouse-press"));

            driver.click("tune-save");
            driver.until("it is saved", () -> driver.text("settings-message").startsWith("Saved"));
            assertFalse(driver.text("tune-mouse-press").equals("600 mN"));

            Driver.onScreen(() -> {
                ComboBox<Snapshots.Taken> choice = driver.snapshots();
                choice.getSelectionModel().selectFirst();
                return true;
            });
            driver.click("snapshot-restore");
            driver.until(
                    "it is as it was", () -> driver.text("tune-mouse-press").equals("600 mN"));
            assertTrue(driver.text("unsaved").startsWith("\u25cf"));
        }
    }

    @Test
    void keysNudgeAThresholdGiveItUpChooseAButtonAndChangeTheUnit() throws Exception {
        try (Driver driver = Driver.open("sim:?seed=7&pace=free")) {
            driver.until(
                    "settings are read",
                    () -> driver.bench().stateProperty().get().live());
            driver.until(
                    "the mouse's value is shown",
                    () -> driver.text("live-mouse-press").equals("600 mN"));
            driver.press(KeyCode.UP);
            driver.press(KeyCode.UP);
            driver.press(KeyCode.SHIFT, KeyCode.DOWN);
            assertEquals("602", driver.field("live-press"));
            assertEquals("399", driver.field("live-release"));
            driver.press(KeyCode.ESCAPE);
            assertEquals("600", driver.field("live-press"));
            driver.press(KeyCode.DIGIT3);
            driver.until(
                    "the wheel's value is shown",
                    () -> driver.text("live-mouse-press").equals("700 mN"));
            driver.press(KeyCode.SHORTCUT, KeyCode.U);
            // 700 mN / 9.80665 mN per gf = 71.38 gf
            assertEquals("71.4 gf", driver.text("live-mouse-press"));
        }
    }

    @Test
    void unpluggedThereIsABannerUntilTheMouseIsBack() throws Exception {
        try (PluggedMouse mouse = new PluggedMouse();
                Driver driver = Driver.open(mouse.uri())) {
            driver.until(
                    "it is live", () -> driver.bench().stateProperty().get().live());
            Node banner = driver.find("banner", Node.class).getParent();
            assertFalse(banner.isVisible());
            mouse.unplug();
            driver.until("there is a banner", banner::isVisible);
            assertTrue(driver.text("banner").contains("plug it in again"), driver.text("banner"));
            driver.picture("unplugged-dark");
            mouse.plug();
            driver.until("the banner is gone", () -> !banner.isVisible());
        }
    }
}
