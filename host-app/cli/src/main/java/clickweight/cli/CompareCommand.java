package clickweight.cli;

import clickweight.cli.recording.CompareText;
import clickweight.cli.recording.SideInputs;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.capture.CaptureException;
import clickweight.measure.comparison.Limits;
import clickweight.measure.comparison.Quantity;
import clickweight.measure.comparison.SideBySide;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.station.Failure;
import clickweight.station.file.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Two boards, two settings or two days side by side; one alone, its buttons against each other. */
@Command(
        name = "compare",
        sortOptions = false,
        description = {
            "Put measurements side by side: how much they differ, and whether that is more than chance and more than a finger"
                    + " can feel.",
            "",
            "A side is a capture (*.cwcap), a result that 'measure --json' or 'analyze --json' wrote, a folder of them, or"
                    + " several with commas between them; a name before an equals sign is what it is called. Each file is a"
                    + " session. One side alone: its buttons against each other.",
            "",
            "Of every button: n, mean with its 95 %% interval (bootstrap, BCa; by session where there are several), spread,"
                    + " where 95 %% of strokes lie with 95 %% confidence, whether strokes look normal (Anderson-Darling)."
                    + " Of every pair: difference (Welch, p after Holm), ratio (Fieller), just noticeable steps of 10 %%."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight compare before.json after.json",
            "  clickweight compare soft=mon.cwcap,tue.cwcap hard=wed.cwcap,thu.cwcap",
            "  clickweight compare board-a/ board-b/ --limits 550:650 --json",
            "  clickweight compare session.cwcap",
            "",
            "Exit code 1: strokes are flagged, or a pair could not be compared."
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "[NAME=]FILE[,FILE...]", arity = "1..*", description = "The sides.")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--what",
            paramLabel = "FORCE",
            description = "Which force: af (activation force), make (at make), release, opening (at the first opening)."
                    + " Default: af.")
    private String what = "af";

    @Option(
            names = "--limits",
            paramLabel = "LSL:USL",
            description = "Limits in mN, for Cp and Cpk; either may be missing, as in :700.")
    private @Nullable String limits;

    @Option(names = "--seed", paramLabel = "N", description = "Of the bootstrap. Default: 1.")
    private long seed = 1;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    @Option(
            names = "--csv",
            paramLabel = "FILE.csv",
            description = "Write all figures as CSV too, units in the header.")
    private @Nullable Path csv;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, CaptureException {
        Quantity quantity = switch (what) {
            case "af" -> Quantity.ACTIVATION_FORCE;
            case "make" -> Quantity.FORCE_AT_MAKE;
            case "release" -> Quantity.RELEASE_FORCE;
            case "opening" -> Quantity.FORCE_AT_FIRST_OPENING;
            default -> throw Failure.usage("--what is '" + what + "': choose af, make, release or opening.");
        };
        Optional<Limits> within = limits();
        SideInputs inputs = SideInputs.of(arguments);
        SideBySide result;
        try {
            result = SideBySide.of(inputs.sides(), quantity, within, seed);
        } catch (InsufficientDataException e) {
            throw Failure.data(e);
        }
        CompareText text = new CompareText(inputs, result, within);
        if (csv != null) {
            OutputFile.write(csv, text.csv());
        }
        if (json) {
            console.out().print(text.json());
        } else {
            text.lines(console.outStyle(common.color)).forEach(console.out()::println);
        }
        return inputs.notes().isEmpty() && result.refused().isEmpty() ? ExitCode.OK : ExitCode.FLAGGED;
    }

    private Optional<Limits> limits() {
        if (limits == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Limits.parse(limits));
        } catch (IllegalArgumentException e) {
            throw Failure.usage(
                    "--limits is '" + limits
                            + "': give a lower and a higher force in mN with a colon between them, or one of them, as in 550:650 or :700.");
        }
    }
}
