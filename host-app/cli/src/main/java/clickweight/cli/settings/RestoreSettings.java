package clickweight.cli.settings;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.Session;
import clickweight.device.settings.RestoreReport;
import clickweight.station.settings.ProfileFile;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a mouse the settings of a file. */
@Command(
        name = "restore",
        sortOptions = false,
        description = {
            "Give a mouse the settings of a file, and save them in the mouse.",
            "",
            "What its firmware does not know or no longer allows is said, and keeps the mouse's own value."
        },
        footer = {
            "",
            "Example:",
            "  clickweight settings restore mine.settings --device serial:COM3",
            "",
            "Exit code 1: some values were not taken. 4: the file is none."
        })
final class RestoreSettings extends SettingsVerb {
    @Parameters(index = "0", paramLabel = "FILE", description = "As 'settings save' or 'flash' wrote it, or TOML.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    RestoreSettings(Console console) {
        super(console);
    }

    @Override
    int run(Session session) throws IOException {
        RestoreReport report = ProfileFile.read(file).restore(session.settings());
        if (report.given() > 0) {
            session.settings().commit();
        }
        console().out().println(report.text());
        report.refusals().forEach(console().err()::println);
        remindOfSimulator();
        return report.refusals().isEmpty() ? ExitCode.OK : ExitCode.FLAGGED;
    }
}
