package clickweight.gui;

import java.util.concurrent.ExecutorService;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program with a window. */
public final class BenchApplication extends Application {
    private final ExecutorService work = WorkThread.create();
    private @Nullable BenchWindow window;

    @Override
    public void start(Stage stage) {
        Options options = Options.of(getParameters().getRaw());
        Places places = Places.usual();
        Preferences remembered = new Preferences(places.preferences());
        BenchModel bench = new BenchModel(remembered.device(options.device()), Platform::runLater, work);
        bench.darkProperty().set(remembered.dark(options.theme()));
        bench.unitProperty().set(remembered.unit());
        remembered.follow(bench);
        BenchWindow opened = new BenchWindow(bench, places);
        window = opened;
        stage.setTitle("Clickweight");
        stage.setScene(opened.scene());
        stage.setMinWidth(1100);
        stage.setMinHeight(680);
        stage.show();
        opened.start();
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        work.shutdownNow();
    }
}
