package clickweight.cli.sessions;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.station.Failure;
import clickweight.station.library.Entry;
import clickweight.station.library.EntryComparison;
import clickweight.station.library.KeptResult;
import clickweight.station.library.Library;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Two sessions beside each other. */
@Command(
        name = "compare",
        sortOptions = false,
        description = "Set two sessions beside each other, button by button.",
        footer = {"", "Example:", "  clickweight sessions compare 3f2a 91bc"})
final class CompareSessions extends SessionsVerb {
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
        List<EntryComparison> pairs = EntryComparison.of(result(first), result(second));
        if (pairs.isEmpty()) {
            throw Failure.data(
                    "Sessions " + first.id() + " and " + second.id() + " have no button in common: compare others.");
        }
        console().out().println("first: " + first.id() + ", second: " + second.id());
        print(SessionText.comparison(pairs, style()));
        return ExitCode.OK;
    }

    private static KeptResult result(Entry entry) throws IOException {
        return entry.readResult()
                .orElseThrow(() -> Failure.data("Session " + entry.id() + " has no result to compare."));
    }
}
