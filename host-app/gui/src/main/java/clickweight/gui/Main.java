package clickweight.gui;

import java.io.PrintStream;
import javafx.application.Application;

/** Starts the window; apart from the application, so that the toolkit may come from the class path. */
public final class Main {
    private Main() {}

    /**
     * Shows the window and returns when it is closed. The command line calls this by name, because it is built without it.
     *
     * @param arguments names and values in turn: --device URI, --theme dark or light
     * @return the exit code
     */
    public static int run(PrintStream out, PrintStream err, String[] arguments) {
        Application.launch(BenchApplication.class, arguments);
        return 0;
    }
}
