package clickweight.gui;

import clickweight.gui.threshold.Snapshots;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window in memory with a pair of hands; the only class that names the test toolkit. */
final class Driver implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    /** Each millisecond of the mouse takes at least so long, so that the window gets its share of the processor. */
    private static final long BREATH_NANOS = 20_000;

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final FxRobot robot = new FxRobot();
    private final ExecutorService work = WorkThread.create();
    private final Path home;
    private final Stage stage;
    private final BenchModel bench;
    private final BenchWindow window;

    private Driver(String uri) throws TimeoutException {
        try {
            home = Path.of("target", "home");
            if (Files.exists(home)) {
                try (var files = Files.walk(home)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stage = FxToolkit.registerPrimaryStage();
        bench = new BenchModel(uri, Platform::runLater, work, () -> LockSupport.parkNanos(BREATH_NANOS));
        window = onScreen(() -> {
            BenchWindow opened = new BenchWindow(bench, Places.in(home));
            stage.setScene(opened.scene());
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1400);
            stage.setHeight(800);
            stage.show();
            opened.start();
            return opened;
        });
    }

    /** Opens the bench on a mouse. */
    static Driver open(String uri) throws TimeoutException {
        return new Driver(uri);
    }

    /** Something else than the bench in a window. */
    static void withStage(Consumer<Stage> begin) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        onScreen(() -> {
            begin.accept(stage);
            return true;
        });
    }

    /** Where this window keeps things. */
    Places places() {
        return Places.in(home);
    }

    BenchModel bench() {
        return bench;
    }

    BenchWindow window() {
        return window;
    }

    /** Runs on the screen's thread and waits for it. */
    static <T> T onScreen(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, call);
    }

    /** Waits until something is so on the screen. */
    void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
    }

    void click(String id) {
        robot.clickOn("#" + id);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(String id, String text) {
        robot.doubleClickOn("#" + id).push(KeyCode.SHORTCUT, KeyCode.A).write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Takes hold at a place within a node and lets go at another. */
    void drag(Node node, double fromX, double fromY, double toX, double toY) {
        Bounds place = onScreen(() -> node.localToScreen(node.getBoundsInLocal()));
        robot.moveTo(place.getMinX() + fromX, place.getMinY() + fromY)
                .press(MouseButton.PRIMARY)
                .moveTo(place.getMinX() + (fromX + toX) / 2, place.getMinY() + (fromY + toY) / 2)
                .moveTo(place.getMinX() + toX, place.getMinY() + toY)
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void pointAt(Node node, double x, double y) {
        Bounds place = onScreen(() -> node.localToScreen(node.getBoundsInLocal()));
        robot.moveTo(place.getMinX() + x, place.getMinY() + y);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The pointer out of the way and the focus on nothing that blinks. */
    void park() {
        robot.moveTo(1399, 799);
        onScreen(() -> {
            window.scene().getRoot().requestFocus();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    <T extends Node> T find(String id, Class<T> type) {
        return robot.lookup("#" + id).queryAs(type);
    }

    String text(String id) {
        return onScreen(() -> find(id, Labeled.class).getText());
    }

    String field(String id) {
        return onScreen(() -> find(id, TextInputControl.class).getText());
    }

    @SuppressWarnings("unchecked") // an id has one type
    ComboBox<Snapshots.Taken> snapshots() {
        return find("snapshot-choice", ComboBox.class);
    }

    /** Shows a page of the Device screen, from 0. */
    void page(int number) {
        onScreen(() -> {
            find("device-pages", TabPane.class).getSelectionModel().select(number);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Touches recorded of a button. */
    int touches(int button) {
        return bench.link().presses().touches(button).size();
    }

    /** Writes what the window shows to {@code target/screenshots}. */
    Path picture(String name) {
        WritableImage image = onScreen(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return window.scene().snapshot(null);
        });
        BufferedImage copy =
                new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(PICTURES);
            Path file = PICTURES.resolve(name + ".png");
            ImageIO.write(copy, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        onScreen(() -> {
            window.close();
            stage.hide();
            return true;
        });
        work.shutdownNow();
    }
}
