package clickweight.cli.sessions;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.station.file.Json;
import clickweight.station.library.Entry;
import clickweight.station.library.Library;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What there is. */
@Command(
        name = "list",
        sortOptions = false,
        description = "List the sessions, the newest day first.",
        footer = {"", "Example:", "  clickweight sessions list office"})
final class ListSessions extends SessionsVerb {
    @Parameters(
            paramLabel = "WORDS",
            arity = "0..1",
            description = "Only those with these letters in day, id, device, tags or notes.")
    private String wanted = "";

    @Option(names = "--json", description = "JSON instead of a table.")
    private boolean json;

    ListSessions(Console console) {
        super(console);
    }

    @Override
    int run(Library sessions) throws IOException {
        List<Entry> found = new ArrayList<>();
        for (Entry entry : sessions.entries()) {
            if (entry.matches(wanted)) {
                found.add(entry);
            }
        }
        if (json) {
            List<Map<String, Object>> all = new ArrayList<>();
            for (Entry entry : found) {
                all.add(SessionText.json(entry));
            }
            console().out().print(Json.text(Map.of("sessions", all)));
        } else if (found.isEmpty()) {
            console()
                    .err()
                    .println("No session" + (wanted.isEmpty() ? "" : " with '" + wanted + "'") + " in "
                            + sessions.root() + ": 'clickweight measure --keep' puts one in.");
        } else {
            print(SessionText.list(found, style()));
        }
        return ExitCode.OK;
    }
}
