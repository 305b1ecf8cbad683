package clickweight.cli.settings;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.Session;
import clickweight.device.settings.SettingsClient;
import java.io.IOException;
import picocli.CommandLine.Command;

/** Back to what was saved last. */
@Command(
        name = "revert",
        sortOptions = false,
        description = "Go back to the settings as they were saved last.",
        footer = {"", "Example:", "  clickweight settings revert --device serial:/dev/ttyACM0"})
final class RevertSettings extends SettingsVerb {
    RevertSettings(Console console) {
        super(console);
    }

    @Override
    int run(Session session) throws IOException {
        SettingsClient settings = session.settings();
        settings.revert();
        console().out().println("The settings are as they were saved last.");
        remindOfSimulator();
        return ExitCode.OK;
    }
}
