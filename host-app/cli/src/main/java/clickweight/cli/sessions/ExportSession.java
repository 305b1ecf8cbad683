package clickweight.cli.sessions;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.station.library.EntryExport;
import clickweight.station.library.Library;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A session for other programs. */
@Command(
        name = "export",
        sortOptions = false,
        description = "Write a session as a file: strokes as CSV, the result as JSON, or the page with plots as HTML.",
        footer = {"", "Example:", "  clickweight sessions export 3f2a --out strokes.csv"})
final class ExportSession extends SessionsVerb {
    @Parameters(paramLabel = "ID", description = "As 'sessions list' shows it, or enough of it.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "A name that ends in .csv, .json or .html.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    ExportSession(Console console) {
        super(console);
    }

    @Override
    int run(Library sessions) throws IOException {
        EntryExport.write(sessions.find(id), out);
        console().err().println("Written: " + out);
        return ExitCode.OK;
    }
}
