package clickweight.gui;

import clickweight.gui.frames.FrameBenchApplication;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/** Starts the window; apart from the application, so that the toolkit may come from the class path. */
public final class Main {
    /** Held here, so that what is set stays set. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    static {
        // it warns that it is on the class path, which is meant
        TOOLKIT.setLevel(Level.SEVERE);
    }

    private Main() {}

    /**
     * Shows the window and returns when it is closed. The command line calls this by name, because it is built without it.
     *
     * @param device which mouse; empty: the one that answered last
     * @param theme {@code dark} or {@code light}; empty: the one shown last
     */
    public static void show(String device, String theme) {
        Application.launch(BenchApplication.class, "--device", device, "--theme", theme);
    }

    /**
     * Measures what a frame costs, prints that and returns.
     *
     * @param device which mouse
     * @param seconds of each renderer
     */
    public static void bench(String device, double seconds) {
        Application.launch(FrameBenchApplication.class, device, Double.toString(seconds));
    }
}
