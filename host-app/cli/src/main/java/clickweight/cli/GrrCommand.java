package clickweight.cli;

import clickweight.cli.recording.GaugeText;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.measure.grr.ComponentIntervals;
import clickweight.measure.grr.GaugeFile;
import clickweight.measure.grr.GaugeResult;
import clickweight.measure.grr.GaugeStudy;
import clickweight.measure.grr.GaugeStudyException;
import clickweight.measure.grr.WearTrend;
import clickweight.station.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How much of the spread of readings is the gauge. */
@Command(
        name = "grr",
        sortOptions = false,
        description = {
            "Say how much of the spread of readings is the gauge (Gauge R and R).",
            "",
            "Each of several people (appraisers, each mounting the button anew) measures each of several buttons"
                    + " (parts) twice or more (trials), in random order. The spread is then divided: EV, repeatability,"
                    + " the same person again; AV, reproducibility, another person; GRR, both; PV, between the buttons.",
            "",
            "The file is CSV with the columns part, appraiser, trial, value and perhaps units and order (the"
                    + " sequence of all readings, by which wear is seen), one reading a row. Every appraiser must have measured every part equally often."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight grr study.csv",
            "  clickweight grr study.csv --lower 550 --upper 650 --json",
            "",
            "A first line and two readings of such a file:",
            "  part,appraiser,trial,value,units",
            "  1,Ann,1,602.5,mN",
            "  1,Ann,2,604.0,mN",
            "",
            "Under 10 %% of the total variation is held to be good, over 30 %% not, and",
            "five distinct categories are asked for; the parts must span what buttons",
            "really have, or the percentages mean nothing.",
            "",
            "Exit code 1: the result is doubted (swapped columns?). 4: the file is refused."
        })
final class GrrCommand implements Callable<Integer> {
    private static final long SEED = 1;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The readings, CSV.")
    private Path file = Path.of("");

    @Option(
            names = "--pool-above",
            paramLabel = "P",
            description = "Take the interaction of part and appraiser into repeatability when its p is above this."
                    + " Default: 0.25, AIAG's practice; Minitab and JASP take 0.05; 1 never pools.")
    private double poolAbove = GaugeResult.AIAG_ALPHA;

    @Option(names = "--lower", paramLabel = "VALUE", description = "Lower limit of the tolerance.")
    private @Nullable Double lower;

    @Option(names = "--upper", paramLabel = "VALUE", description = "Upper limit of the tolerance.")
    private @Nullable Double upper;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    GrrCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!(poolAbove >= 0 && poolAbove <= 1)) {
            throw Failure.usage("--pool-above is " + poolAbove + ": choose a probability from 0 to 1.");
        }
        if ((lower == null) != (upper == null) || lower != null && upper != null && !(lower < upper)) {
            throw Failure.usage("--lower and --upper belong together, the lower below the upper: give both.");
        }
        GaugeFile readings = GaugeFile.read(file);
        GaugeResult result;
        try {
            result = GaugeResult.of(GaugeStudy.of(readings.readings()), poolAbove, ComponentIntervals.DRAWS, SEED);
        } catch (GaugeStudyException e) {
            throw Failure.data(file.getFileName() + ": " + e.getMessage());
        }
        GaugeText text = new GaugeText(result, WearTrend.of(readings.readings()), readings.unit(), lower, upper);
        if (json) {
            console.out().print(text.json());
        } else {
            text.lines(console.outStyle(common.color)).forEach(console.out()::println);
        }
        return result.doubts().isEmpty() ? ExitCode.OK : ExitCode.FLAGGED;
    }
}
