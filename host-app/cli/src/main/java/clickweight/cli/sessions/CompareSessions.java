package clickweight.cli.sessions;

import clickweight.cli.recording.CompareText;
import clickweight.cli.recording.SideInputs;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.measure.comparison.Quantity;
import clickweight.measure.comparison.ResultFile;
import clickweight.measure.comparison.Side;
import clickweight.measure.comparison.SideBySide;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.station.Failure;
import clickweight.station.library.Entry;
import clickweight.station.library.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Two sessions beside each other. */
@Command(
        name = "compare",
        sortOptions = false,
        description = "Set two sessions beside each other, button by button, as 'clickweight compare' does with files.",
        footer = {"", "Example:", "  clickweight sessions compare 3f2a 91bc"})
final class CompareSessions extends SessionsVerb {
    private static final long SEED = 1;

    @Parameters(index = "0", paramLabel = "ID", description = "The first.")
    @SuppressWarnings("NullAway.Init")
    private String one;

    @Parameters(index = "1", paramLabel = "ID", description = "The second.")
    @SuppressWarnings("NullAway.Init")
    private String other;

    CompareSessions(Console console) {
        super(console);
    }

    @Override
    int run(Library sessions) throws IOException {
        Entry first = sessions.find(one);
        Entry second = sessions.find(other);
        List<Side> sides = List.of(side("first", first), side("second", second));
        SideBySide pairs = compared(sides);
        if (pairs.pairs().isEmpty()) {
            throw Failure.data(
                    "Sessions " + first.id() + " and " + second.id() + " have no button in common: compare others.");
        }
        console().out().println("first: " + first.id() + ", second: " + second.id());
        print(new CompareText(new SideInputs(sides, List.of()), pairs, Optional.empty()).lines(style()));
        return ExitCode.OK;
    }

    private static SideBySide compared(List<Side> sides) {
        try {
            return SideBySide.of(sides, Quantity.ACTIVATION_FORCE, Optional.empty(), SEED);
        } catch (InsufficientDataException e) {
            throw Failure.data(e);
        }
    }

    private static Side side(String name, Entry entry) throws IOException {
        Path result =
                entry.result().orElseThrow(() -> Failure.data("Session " + entry.id() + " has no result to compare."));
        return new Side(name, List.of(ResultFile.read(result, entry.id())));
    }
}
