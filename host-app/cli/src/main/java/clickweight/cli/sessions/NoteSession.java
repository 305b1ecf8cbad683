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
import picocli.CommandLine.Parameters;

/** Something to remember about a session. */
@Command(
        name = "note",
        sortOptions = false,
        description = "Add a note to a session.",
        footer = {"", "Example:", "  clickweight sessions note 3f2a \"after the switch was changed\""})
final class NoteSession extends SessionsVerb {
    @Parameters(index = "0", paramLabel = "ID", description = "As 'sessions list' shows it, or enough of it.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Parameters(index = "1..*", paramLabel = "WORDS", arity = "1..*", description = "The note.")
    private List<String> words = new ArrayList<>();

    NoteSession(Console console) {
        super(console);
    }

    @Override
    int run(Library sessions) throws IOException {
        Entry entry = sessions.find(id);
        sessions.note(entry, String.join(" ", words), Instant.now());
        print(entry.remarks().notes());
        return ExitCode.OK;
    }
}
