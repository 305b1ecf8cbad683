package clickweight.cli.settings;

import clickweight.cli.CommonOptions;
import clickweight.cli.terminal.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of verbs about settings. */
@Command(
        name = "settings",
        sortOptions = false,
        customSynopsis = "clickweight settings VERB [OPTIONS]",
        description = "Show and change the settings of a mouse.",
        footer = {
            "",
            "Examples:",
            "  clickweight settings list --device serial:/dev/ttyACM0",
            "  clickweight settings set wheel.force.operating 1200 --device serial:COM3",
            "  clickweight settings commit --device serial:COM3",
            "",
            "A change works at once and is lost at power-off until 'settings commit'. The",
            "settings of sim: live only as long as one run of this program."
        })
public final class SettingsCommand implements Runnable {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private SettingsCommand() {}

    /** The family with its members. */
    public static CommandLine create(Console console) {
        return new CommandLine(new SettingsCommand())
                .addSubcommand(new ListSettings(console))
                .addSubcommand(new GetSetting(console))
                .addSubcommand(new SetSetting(console))
                .addSubcommand(new CommitSettings(console))
                .addSubcommand(new RevertSettings(console))
                .addSubcommand(new ResetSettings(console))
                .addSubcommand(new SaveSettings(console))
                .addSubcommand(new RestoreSettings(console));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do with the settings, for instance 'clickweight settings list'");
    }
}
