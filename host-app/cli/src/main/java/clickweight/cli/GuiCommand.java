package clickweight.cli;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.station.Failure;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the window. It is built apart and found by name, so that no other verb waits for a toolkit. */
@Command(
        name = "gui",
        sortOptions = false,
        description = {
            "Open the bench in a window: presses as they happen, thresholds to drag with what they would have done beside"
                    + " them, a guided measurement, all settings, the doctor.",
            "",
            "Without --device it reaches for the mouse that answered last, at first for the simulated one.",
            "",
            "Keys: 1 to 4 choose a button, arrows move its press threshold, with Shift its release threshold, Enter gives"
                    + " it to the mouse, Ctrl+S saves it there, Esc gives it up, Ctrl+Z takes a change back, Ctrl+Y makes it again, P pauses, F1 to F6 are the screens."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight gui",
            "  clickweight gui --device serial:/dev/ttyACM0 --theme light",
            "  clickweight gui --bench"
        })
final class GuiCommand implements Callable<Integer> {
    /** Set by the launcher: the folder of its jars. */
    private static final String PROPERTY = "clickweight.gui";

    private static final String BUILT = "host-app/gui/target/app/lib";
    private static final String MAIN = "clickweight.gui.Main";

    @Mixin
    private final DeviceOption device = new DeviceOption();

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            description = "dark or light; Ctrl+T changes it. Default: as it was the last time, at first dark.")
    private String theme = "";

    @Option(
            names = "--bench",
            description =
                    "Show no bench but measure what a frame costs, beside a line chart of the toolkit, and print it.")
    private boolean bench;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "With --bench: how long each renderer is measured. Default: 10.")
    private double seconds;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    GuiCommand(Console console) {
        // the window has its own words
    }

    @Override
    public Integer call() throws IOException, ReflectiveOperationException {
        if (!theme.isEmpty() && !theme.equals("dark") && !theme.equals("light")) {
            throw Failure.usage("--theme is '" + theme + "', which there is not: give dark or light.");
        }
        if (!(seconds >= 1 && seconds <= 3600)) {
            throw Failure.usage("--seconds is " + seconds + ": give 1 to 3600.");
        }
        try (URLClassLoader loader = new URLClassLoader(jars(), getClass().getClassLoader())) {
            // the toolkit looks for its own parts through this
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> main = loader.loadClass(MAIN);
            if (bench) {
                main.getMethod("bench", String.class, double.class).invoke(null, device.uri, seconds);
            } else {
                boolean named = spec.commandLine().getParseResult().hasMatchedOption("--device");
                main.getMethod("show", String.class, String.class).invoke(null, named ? device.uri : "", theme);
            }
            return ExitCode.OK;
        } catch (ClassNotFoundException e) {
            throw notBuilt();
        } catch (InvocationTargetException e) {
            throw causeOf(e);
        }
    }

    /** Without a display the toolkit gives up in words for programmers. */
    static RuntimeException causeOf(InvocationTargetException e) {
        String words = String.valueOf(e.getCause());
        if (words.contains("DISPLAY") || words.contains("Toolkit") || words.contains("QuantumRenderer")) {
            return Failure.device("there is no display to open a window on, or GTK 3 is missing (Debian: apt install"
                    + " libgtk-3-0): start this on a desktop, or use the other verbs.");
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }

    private static Failure notBuilt() {
        return Failure.data(
                "the window is not built: start this with ./clickweight from the project's folder, which builds it.");
    }

    private static URL[] jars() throws IOException {
        Path folder = Path.of(System.getProperty(PROPERTY, BUILT));
        if (!Files.isDirectory(folder)) {
            throw notBuilt();
        }
        List<URL> jars = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : files) {
                jars.add(jar.toUri().toURL());
            }
        }
        return jars.toArray(URL[]::new);
    }
}
