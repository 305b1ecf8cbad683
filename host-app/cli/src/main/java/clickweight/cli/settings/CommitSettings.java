package clickweight.cli.settings;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.Session;
import clickweight.device.settings.SettingsClient;
import java.io.IOException;
import picocli.CommandLine.Command;

/** Makes the settings last. */
@Command(
        name = "commit",
        sortOptions = false,
        description = "Save the settings in the mouse, so that they outlast power-off.",
        footer = {"", "Example:", "  clickweight settings commit --device serial:/dev/ttyACM0"})
final class CommitSettings extends SettingsVerb {
    CommitSettings(Console console) {
        super(console);
    }

    @Override
    int run(Session session) throws IOException {
        SettingsClient settings = session.settings();
        console().out().println("Saved; the mouse has saved its settings " + settings.commit() + " times.");
        remindOfSimulator();
        return ExitCode.OK;
    }
}
