package clickweight.gui;

import clickweight.gui.live.LiveViewModel;
import clickweight.gui.threshold.SettingsModel;
import clickweight.gui.threshold.ThresholdViewModel;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Keys that do the same on every screen, unless what has the focus needs them itself: text, lists, and Enter on a button. */
final class Keys {
    private static final double LARGE_STEP = 10;

    private final BenchModel bench;
    private final Shell shell;
    private final LiveViewModel live;
    private final ThresholdViewModel thresholds;
    private final SettingsModel settings;

    Keys(BenchModel bench, Shell shell, LiveViewModel live, ThresholdViewModel thresholds, SettingsModel settings) {
        this.settings = settings;
        this.bench = bench;
        this.shell = shell;
        this.live = live;
        this.thresholds = thresholds;
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean text = scene.getFocusOwner() instanceof TextInputControl;
            boolean ofText = text && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
            if (event.isShortcutDown() ? !ofText && shortcut(event.getCode()) : plain(event, scene.getFocusOwner())) {
                event.consume();
            }
        });
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case S -> thresholds.save();
            case T -> shell.switchTheme();
            case U -> shell.switchUnit();
            case Z -> settings.undo();
            case Y -> settings.redo();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event, @Nullable Node focus) {
        switch (event.getCode()) {
            case F1, F2, F3, F4, F5, F6 -> shell.show(event.getCode().ordinal() - KeyCode.F1.ordinal());
            case ESCAPE -> thresholds.giveUp();
            default -> {
                return !isTakenBy(focus, event.getCode()) && everywhere(event);
            }
        }
        return true;
    }

    private static boolean isTakenBy(@Nullable Node focus, KeyCode code) {
        if (focus instanceof TextInputControl) {
            return true;
        }
        boolean list = focus instanceof ListView
                || focus instanceof TableView
                || focus instanceof ComboBoxBase
                || focus instanceof ChoiceBox;
        return list || focus instanceof ButtonBase && code == KeyCode.ENTER;
    }

    private boolean everywhere(KeyEvent event) {
        double step = event.isControlDown() || event.isAltDown() ? LARGE_STEP : 1;
        switch (event.getCode()) {
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4 ->
                bench.buttonProperty().set(event.getCode().ordinal() - KeyCode.DIGIT1.ordinal());
            case UP, DOWN -> nudge(event.isShiftDown(), event.getCode() == KeyCode.UP ? step : -step);
            case ENTER -> thresholds.apply(() -> {});
            case P -> live.pausedProperty().set(!live.pausedProperty().get());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void nudge(boolean release, double by) {
        if (release) {
            thresholds.tryRelease(thresholds.releaseProperty().get() + by);
        } else {
            thresholds.tryOperating(thresholds.operatingProperty().get() + by);
        }
    }
}
