package clickweight.cli.sessions;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.station.library.Entry;
import clickweight.station.library.Library;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Words to find a session by. */
@Command(
        name = "tag",
        sortOptions = false,
        description = "Give a session tags, or take them away; both are remembered.",
        footer = {"", "Example:", "  clickweight sessions tag 3f2a office new-switch"})
final class TagSession extends SessionsVerb {
    @Parameters(index = "0", paramLabel = "ID", description = "As 'sessions list' shows it, or enough of it.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Parameters(index = "1..*", paramLabel = "TAG", arity = "1..*", description = "One word each.")
    private List<String> tags = new ArrayList<>();

    @Option(names = "--remove", description = "Take them away.")
    private boolean remove;

    TagSession(Console console) {
        super(console);
    }

    @Override
    int run(Library sessions) throws IOException {
        Entry entry = sessions.find(id);
        for (String tag : tags) {
            sessions.tag(entry, tag, !remove, Instant.now());
        }
        console()
                .out()
                .println(entry.id() + ": " + String.join(" ", entry.remarks().tags()));
        return ExitCode.OK;
    }
}
