package clickweight.cli.settings;

import clickweight.cli.CommonOptions;
import clickweight.cli.terminal.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of verbs about the wheel's encoder. */
@Command(
        name = "wheel",
        sortOptions = false,
        customSynopsis = "clickweight wheel VERB [OPTIONS]",
        description = "Fit the firmware to the wheel of a mouse.",
        footer = {"", "Example:", "  clickweight wheel learn --device serial:/dev/ttyACM0"})
public final class WheelCommand implements Runnable {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private WheelCommand() {}

    /** The family with its member. */
    public static CommandLine create(Console console) {
        return new CommandLine(new WheelCommand()).addSubcommand(new LearnWheel(console));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do with the wheel, for instance 'clickweight wheel learn'");
    }
}
