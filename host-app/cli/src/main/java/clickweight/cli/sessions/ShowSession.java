package clickweight.cli.sessions;

import clickweight.cli.measurement.ResultText;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.station.file.Json;
import clickweight.station.library.Entry;
import clickweight.station.library.KeptResult;
import clickweight.station.library.Library;
import clickweight.station.measurement.Measurement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One session. */
@Command(
        name = "show",
        sortOptions = false,
        description =
                "Show a session: its capture is played again as 'analyze' does; without one, the result as it was kept.",
        footer = {"", "Example:", "  clickweight sessions show 3f2a"})
final class ShowSession extends SessionsVerb {
    @Parameters(paramLabel = "ID", description = "As 'sessions list' shows it, or enough of it.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Option(names = "--json", description = "JSON instead of tables.")
    private boolean json;

    ShowSession(Console console) {
        super(console);
    }

    @Override
    int run(Library sessions) throws IOException {
        Entry entry = sessions.find(id);
        if (json) {
            console().out().print(Json.text(SessionText.json(entry)));
            return ExitCode.OK;
        }
        console().out().println(style().bold(entry.id()));
        Optional<KeptResult> kept = entry.readResult();
        kept.ifPresent(result -> console().out().println(result.deviceWords() + ", " + result.measuredAt()));
        if (!entry.remarks().tags().isEmpty()) {
            console().out().println("tags: " + String.join(" ", entry.remarks().tags()));
        }
        print(entry.remarks().notes());
        console().out().println();
        boolean flagged = kept.map(KeptResult::flagged).orElse(false);
        if (entry.capture().isPresent()) {
            Measurement measurement = Measurement.ofCapture(entry.capture().get());
            print(ResultText.lines(measurement, style()));
            flagged |= measurement.flagged();
        } else {
            print(SessionText.list(List.of(entry), style()));
        }
        return flagged ? ExitCode.FLAGGED : ExitCode.OK;
    }
}
