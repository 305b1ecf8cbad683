package clickweight.cli;

import clickweight.cli.curve.CurveText;
import clickweight.cli.curve.Inputs;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.cli.terminal.Failure;
import clickweight.cli.terminal.Json;
import clickweight.cli.terminal.Style;
import clickweight.measure.curve.Curve;
import clickweight.measure.curve.CurveJson;
import clickweight.measure.curve.DomeFigures;
import clickweight.measure.curve.SwitchFigures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what recorded files hold: captures of a mouse, and force curves of switches and domes. */
@Command(
        name = "analyze",
        sortOptions = false,
        description = {
            "Say what recorded files hold.%n",
            "A capture (*.cwcap) gives what 'measure' gave when it was recorded. A force curve (*.csv with position,"
                    + " force and perhaps contact columns) gives activation force, force at make and release force;"
                    + " without a contact the collapse of the dome. A folder stands for the curves and captures in it."
                    + " Files named NAME-DataLog_N are runs of one set.%n"
        },
        footer = {
            "",
            "Examples:",
            "  clickweight analyze session.cwcap",
            "  clickweight analyze Cherry-MX-Red.csv --tare-offset 0.128 --json",
            "  clickweight analyze recordings/",
            "",
            "Exit code 1: a file is flagged. 4: a file is broken; the others are still shown."
        })
final class AnalyzeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "Captures, curves, or folders of them.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--tare-offset",
            paramLabel = "GF",
            description =
                    "Add this to every force of the curves, in gf. Default: each curve's rows before touch are zero.")
    private @Nullable Double tareOffset;

    @Option(
            names = "--json",
            description = "JSON instead of tables: one object for one file; for more, or a folder: results, sets,"
                    + " duplicates, not_curves, broken.")
    private boolean json;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    AnalyzeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Inputs inputs = Inputs.of(paths);
        boolean one = paths.size() == 1 && !Files.isDirectory(paths.getFirst());
        if (one && !inputs.broken().isEmpty()) {
            throw Failure.data(inputs.broken().getFirst());
        }
        OptionalDouble tare = tareOffset == null ? OptionalDouble.empty() : OptionalDouble.of(tareOffset);
        List<SwitchFigures> switches = inputs.curves().curves().stream()
                .filter(Curve::hasContact)
                .map(curve -> SwitchFigures.of(curve, tare))
                .toList();
        Map<String, List<DomeFigures>> domes = new LinkedHashMap<>();
        inputs.curves()
                .domeSets()
                .forEach((name, runs) ->
                        domes.put(name, runs.stream().map(DomeFigures::of).toList()));
        if (json) {
            console.out().print(Json.text(jsonOf(inputs, switches, domes, one)));
        } else {
            show(inputs, switches, domes);
        }
        Style words = console.errStyle(common.color);
        inputs.broken().forEach(sentence -> console.err().println(words.error("clickweight:") + " " + sentence));
        if (!inputs.broken().isEmpty()) {
            return ExitCode.DATA;
        }
        return flagged(inputs, switches, domes) ? ExitCode.FLAGGED : ExitCode.OK;
    }

    private void show(Inputs inputs, List<SwitchFigures> switches, Map<String, List<DomeFigures>> domes) {
        CurveText text = new CurveText(console.outStyle(common.color));
        text.switches(switches);
        text.domes(domes);
        text.duplicates(inputs.curves().duplicates());
        text.lines().forEach(console.out()::println);
    }

    private static Object jsonOf(
            Inputs inputs, List<SwitchFigures> switches, Map<String, List<DomeFigures>> domes, boolean one) {
        List<Map<String, Object>> results = new ArrayList<>();
        switches.forEach(figures -> results.add(CurveJson.of(figures)));
        List<Map<String, Object>> sets = new ArrayList<>();
        domes.forEach((name, runs) -> sets.add(CurveJson.ofSet(name, runs)));
        if (one) {
            return results.isEmpty() ? sets.getFirst() : results.getFirst();
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("results", results);
        all.put("sets", sets);
        all.put("duplicates", inputs.curves().duplicates());
        all.put("not_curves", inputs.curves().notCurves());
        all.put("broken", inputs.broken());
        return all;
    }

    private static boolean flagged(Inputs inputs, List<SwitchFigures> switches, Map<String, List<DomeFigures>> domes) {
        return !inputs.curves().duplicates().isEmpty()
                || switches.stream().anyMatch(figures -> !figures.flags().isEmpty())
                || domes.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(figures -> !figures.flags().isEmpty());
    }
}
