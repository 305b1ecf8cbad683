package clickweight.cli;

import clickweight.cli.recording.Findings;
import clickweight.cli.recording.Inputs;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.cli.terminal.Style;
import clickweight.station.Failure;
import clickweight.station.file.OutputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what recorded files hold: captures of a mouse, and force curves of switches and domes. */
@Command(
        name = "analyze",
        sortOptions = false,
        customSynopsis = "clickweight analyze [OPTIONS] FILE|FOLDER...%n   or: clickweight analyze accidental --help",
        description = {
            "Say what recorded files hold.",
            "",
            "A capture (*.cwcap) gives what 'measure' gave when it was recorded. A force curve (CSV, ODS or JSON with position,"
                    + " force and perhaps contact columns) gives activation force, force at make and release force,"
                    + " touch point, bump, travels, work, hysteresis and tease band; without a contact the collapse of the dome. A folder stands for the curves and captures in it."
                    + " Files named NAME-DataLog_N are runs of one set."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight analyze session.cwcap",
            "  clickweight analyze Cherry-MX-Red.csv --tare-offset 0.128 --json",
            "  clickweight analyze recordings/ --report curves.html --csv curves.csv",
            "  (for PDF: open the page in a browser and print it)",
            "  clickweight analyze accidental trials/   (see: analyze accidental --help)",
            "",
            "Exit code 1: a file is flagged. 4: a file is broken; the others are still shown."
        })
final class AnalyzeCommand implements Callable<Integer> {
    private final Console console;

    // none at all is refused below: the member of this family has files of its own
    @Parameters(paramLabel = "FILE|FOLDER", arity = "0..*", description = "Captures, curves, or folders of them.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--tare-offset",
            paramLabel = "GF",
            description =
                    "Add this to every force of the curves, in gf. Default: each curve's rows before touch are zero.")
    private @Nullable Double tareOffset;

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = "Write a page too: of the one capture, or of all curves with their pictures and figures.")
    private @Nullable Path report;

    @Option(
            names = "--csv",
            paramLabel = "FILE.csv",
            description =
                    "Write the figures of curves, a row each, and the strokes of captures, a row each; units in the"
                            + " header, a blank line between the two.")
    private @Nullable Path csv;

    @Option(
            names = "--json",
            description = "JSON instead of tables: one object for one file; for more, or a folder: results, sets,"
                    + " duplicates, not_curves, broken.")
    private boolean json;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private AnalyzeCommand(Console console) {
        this.console = console;
    }

    /** The verb with its member. */
    static CommandLine create(Console console) {
        return new CommandLine(new AnalyzeCommand(console)).addSubcommand(new AnalyzeAccidentalCommand(console));
    }

    @Override
    public Integer call() {
        if (paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE|FOLDER'");
        }
        Inputs inputs = Inputs.of(paths);
        boolean one = paths.size() == 1 && !Files.isDirectory(paths.getFirst());
        if (one && !inputs.broken().isEmpty()) {
            throw Failure.data(inputs.broken().getFirst());
        }
        OptionalDouble tare = tareOffset == null ? OptionalDouble.empty() : OptionalDouble.of(tareOffset);
        Findings findings = Findings.of(inputs, tare);
        if (one && !findings.broken().isEmpty()) {
            throw Failure.data(findings.broken().getFirst());
        }
        if (report != null) {
            writeReport(findings, report);
        }
        if (csv != null) {
            OutputFile.write(csv, findings.csv());
        }
        if (json) {
            console.out().print(one ? findings.onlyJson() : findings.json());
        } else {
            findings.lines(console.outStyle(common.color)).forEach(console.out()::println);
        }
        Style words = console.errStyle(common.color);
        findings.broken().forEach(sentence -> console.err().println(words.error("clickweight:") + " " + sentence));
        if (!findings.broken().isEmpty()) {
            return ExitCode.DATA;
        }
        return findings.flagged() ? ExitCode.FLAGGED : ExitCode.OK;
    }

    private static void writeReport(Findings findings, Path path) {
        boolean curves = !findings.switches().isEmpty() || !findings.domes().isEmpty();
        int captures = findings.measurements().size();
        if (!curves && captures == 0) {
            return; // what is broken is told below
        }
        if (curves && captures > 0 || captures > 1) {
            throw Failure.usage("--report takes one capture or curves, and here are " + captures + " captures"
                    + (curves ? " and curves" : "") + ": name them apart.");
        }
        if (curves) {
            findings.writeReport(path);
        } else {
            findings.measurements().getFirst().writeReport(path);
        }
    }
}
