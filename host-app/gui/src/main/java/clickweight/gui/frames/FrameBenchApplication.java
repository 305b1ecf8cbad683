package clickweight.gui.frames;

import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program that measures its own frames instead of showing the bench. */
public final class FrameBenchApplication extends Application {
    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        double seconds = Double.parseDouble(arguments.get(1));
        new FrameBench(stage, System.out, arguments.get(0), seconds, Platform::exit).start();
    }
}
