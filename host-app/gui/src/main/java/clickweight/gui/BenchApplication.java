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
        BenchModel bench = new BenchModel(options.device(), Platform::runLater, work);
        bench.darkProperty().set(options.dark());
        BenchWindow opened = new BenchWindow(bench, Places.usual());
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
