package clickweight.cli;

import clickweight.cli.terminal.Console;
import clickweight.station.Failure;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The firmware's judgement beside that of others. Its code is test code of the firmware, which is not among the jars. */
@Command(
        name = "firmware",
        sortOptions = false,
        description = {
            "Try how well the firmware tells presses, force and detents from bounce, noise and knocks, beside the published"
                    + " rules of others on the same input, and write one page with every figure that was asked for and the"
                    + " one that was seen.",
            "",
            "Sections: contacts (delays, false and missed presses), force (the same for force buttons), wheel (detents), human"
                    + " (scrolling without bonus clicks). All input is simulated from one seed; same seed and presses, same"
                    + " figures, but for the nanoseconds at the end.",
            "",
            "A figure that misses what it must reach is marked MISSED; then the exit code is 1."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight bench firmware",
            "  clickweight bench firmware --seed 5 --out -",
            "  clickweight bench firmware --only contacts --presses 100000 --out mine.md",
            "",
            "The page comes on standard output too. A run of all sections replaces",
            "firmware/BENCHMARKS.md; a run of one (--only) writes a file only when --out",
            "names it. What happens once in a million presses is seen in millions of",
            "presses, not in fewer: for that there is --presses, and --seed for input that",
            "nobody has looked at."
        })
final class BenchFirmwareCommand implements Callable<Integer> {
    /** Set by the launcher: where the compiled bench is. */
    private static final String PROPERTY = "clickweight.bench";

    private static final String BUILT = "firmware/bench/target/test-classes";
    private static final String MAIN = "clickweight.bench.FirmwareBench";

    private final Console console;

    @Option(names = "--seed", paramLabel = "N", description = "Of everything left to chance. Default: 20261124.")
    private @Nullable Long seed;

    @Option(
            names = "--presses",
            paramLabel = "N",
            description =
                    "Presses, or detents, of each scenario. Default: 20000, a few minutes on two cores; time goes with it.")
    private @Nullable Integer presses;

    @Option(
            names = "--only",
            paramLabel = "SECTION",
            description = "One section alone: contacts, force, wheel or human.")
    private @Nullable String only;

    @Option(
            names = "--out",
            paramLabel = "FILE.md",
            description = "The page to write, replacing what is there; - for none. Default: firmware/BENCHMARKS.md.")
    private @Nullable String out;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    BenchFirmwareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, ReflectiveOperationException {
        URL classes = Path.of(System.getProperty(PROPERTY, BUILT)).toUri().toURL();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes}, getClass().getClassLoader())) {
            return (Integer) loader.loadClass(MAIN)
                    .getMethod("run", PrintStream.class, PrintStream.class, String[].class)
                    .invoke(null, console.out(), console.err(), arguments());
        } catch (ClassNotFoundException e) {
            throw Failure.data(
                    "the firmware's bench is not built: start this with ./clickweight from the project's folder, which builds it.");
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private String[] arguments() {
        List<String> arguments = new ArrayList<>();
        add(arguments, "--seed", seed);
        add(arguments, "--presses", presses);
        add(arguments, "--only", only);
        add(arguments, "--out", out);
        return arguments.toArray(String[]::new);
    }

    private static void add(List<String> arguments, String name, @Nullable Object value) {
        if (value != null) {
            arguments.add(name);
            arguments.add(value.toString());
        }
    }
}
