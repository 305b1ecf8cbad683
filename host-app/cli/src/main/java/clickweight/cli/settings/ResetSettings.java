package clickweight.cli.settings;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.Session;
import clickweight.device.settings.SettingsClient;
import java.io.IOException;
import picocli.CommandLine.Command;

/** Back to the factory's values. */
@Command(
        name = "reset",
        sortOptions = false,
        description = "Give all settings their defaults. What is saved stays until 'settings commit'.",
        footer = {"", "Example:", "  clickweight settings reset --device serial:/dev/ttyACM0"})
final class ResetSettings extends SettingsVerb {
    ResetSettings(Console console) {
        super(console);
    }

    @Override
    int run(Session session) throws IOException {
        SettingsClient settings = session.settings();
        settings.reset();
        console().out().println("All settings have their defaults; 'settings commit' makes that last.");
        remindOfSimulator();
        return ExitCode.OK;
    }
}
