package clickweight.cli;

import clickweight.cli.recording.AccidentalJson;
import clickweight.cli.recording.AccidentalText;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.measure.accidental.AccidentalSettings;
import clickweight.measure.accidental.ChannelFindings;
import clickweight.measure.accidental.GripFile;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.station.Failure;
import clickweight.station.recording.AccidentalInputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How often a force that nobody meant would have clicked. */
@Command(
        name = "accidental",
        sortOptions = false,
        description = {
            "Say how often a resting or scrolling finger would have clicked, from recorded forces.",
            "",
            "Counted are bouts above the threshold, not samples, which are not independent; where bouts cluster"
                    + " within sessions the interval comes from the sessions, and its method is named. A threshold"
                    + " for an accepted rate is given only where the data bear one.",
            "",
            "A file is CSV with time_us and force_mN, and where you have them detents (count of the wheel), session,"
                    + " button (left, wheel ...) and cue (1 while a press is asked for); or counts of force sensors on a mouse, columns"
                    + " F1, F2 ..., with a calibration.csv beside it (Mass in g, counts of each sensor)."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight analyze accidental trials/ --threshold 600",
            "  clickweight analyze accidental mine.csv --target 0.5 --json",
            "",
            "Exit code 1: read a note before you believe the figures. 4: a file is refused."
        })
final class AnalyzeAccidentalCommand implements Callable<Integer> {
    private static final double MICROS_PER_MILLISECOND = 1000;

    private final Console console;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "Recordings, or folders of them.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--threshold",
            paramLabel = "MN",
            description = "Force above which a button would click. Default: ${DEFAULT-VALUE}.")
    private double threshold = 600;

    @Option(names = "--dwell-ms", paramLabel = "MS", description = "For at least so long. Default: ${DEFAULT-VALUE}.")
    private double dwellMilliseconds;

    @Option(
            names = "--bout-gap-ms",
            paramLabel = "MS",
            description = "Bouts with less between them are one. Default: ${DEFAULT-VALUE}.")
    private double boutGapMilliseconds = 1000;

    @Option(
            names = "--scroll-gap-ms",
            paramLabel = "MS",
            description = "Longest pause of the wheel in one scroll episode. Default: ${DEFAULT-VALUE}.")
    private double scrollGapMilliseconds = 150;

    @Option(
            names = "--rest-ms",
            paramLabel = "MS",
            description = "Length of a rest episode. Default: ${DEFAULT-VALUE}.")
    private double restMilliseconds = 1000;

    @Option(
            names = "--touch",
            paramLabel = "MN",
            description = "A finger lies on the button from this force up. Default: ${DEFAULT-VALUE}.")
    private double touch = 50;

    @Option(
            names = "--target",
            paramLabel = "PER_HOUR",
            description = "Accepted accidents an hour, for the threshold that keeps them. Default: ${DEFAULT-VALUE}.")
    private double target = 1;

    @Option(
            names = "--calibration",
            paramLabel = "FILE",
            description = "Of force-sensor counts. Default: calibration.csv beside the recording.")
    private @Nullable Path calibration;

    @Option(
            names = "--rate-hz",
            paramLabel = "HZ",
            description = "Rate of force-sensor counts, which have no time stamps. Default: ${DEFAULT-VALUE}.")
    private double hz = GripFile.NOMINAL_HZ;

    @Option(names = "--seed", paramLabel = "N", description = "Of the bootstraps. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    AnalyzeAccidentalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        mustBePositive("--threshold", threshold);
        mustBePositive("--rest-ms", restMilliseconds);
        mustBePositive("--scroll-gap-ms", scrollGapMilliseconds);
        mustBePositive("--target", target);
        mustBePositive("--rate-hz", hz);
        AccidentalSettings settings = new AccidentalSettings(
                threshold,
                Math.round(dwellMilliseconds * MICROS_PER_MILLISECOND),
                Math.round(boutGapMilliseconds * MICROS_PER_MILLISECOND),
                Math.round(scrollGapMilliseconds * MICROS_PER_MILLISECOND),
                Math.round(restMilliseconds * MICROS_PER_MILLISECOND),
                touch,
                target,
                seed);
        AccidentalInputs inputs = AccidentalInputs.read(paths, calibration, hz);
        List<ChannelFindings> findings;
        try {
            findings = ChannelFindings.of(inputs.tracks(), settings);
        } catch (InsufficientDataException e) {
            throw Failure.data(e);
        }
        if (json) {
            console.out().print(AccidentalJson.text(findings, settings, inputs));
        } else {
            new AccidentalText(settings, console.outStyle(common.color))
                    .lines(findings, inputs)
                    .forEach(console.out()::println);
        }
        return inputs.notes().isEmpty() ? ExitCode.OK : ExitCode.FLAGGED;
    }

    private static void mustBePositive(String option, double value) {
        if (!(value > 0)) {
            throw Failure.usage(option + " is " + value + ": choose a number above 0.");
        }
    }
}
