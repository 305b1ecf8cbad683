package clickweight.cli.settings;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.Session;
import clickweight.device.settings.SettingsSnapshot;
import clickweight.station.settings.ProfileFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes all settings into a file. */
@Command(
        name = "save",
        sortOptions = false,
        description =
                "Write all settings, of every profile, into a text file for 'settings restore'; TOML where its name ends"
                        + " in .toml.",
        footer = {
            "",
            "Examples:",
            "  clickweight settings save mine.settings --device serial:/dev/ttyACM0",
            "  clickweight settings save mine.toml --device serial:/dev/ttyACM0"
        })
final class SaveSettings extends SettingsVerb {
    @Parameters(index = "0", paramLabel = "FILE", description = "The file to write; one that exists is not touched.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    SaveSettings(Console console) {
        super(console);
    }

    @Override
    int run(Session session) throws IOException {
        SettingsSnapshot snapshot = SettingsSnapshot.take(session.settings(), session.identity());
        ProfileFile.write(file, snapshot, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        console()
                .out()
                .println(file + ": " + snapshot.count() + " settings of "
                        + snapshot.profiles().size() + " profiles.");
        return ExitCode.OK;
    }
}
