package clickweight.cli;

import clickweight.cli.terminal.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of verbs that say how good a part of this project is. */
@Command(
        name = "bench",
        sortOptions = false,
        customSynopsis = "clickweight bench WHAT [OPTIONS]",
        description = "Say how good a part of Clickweight is, in figures that anybody can make again.",
        footer = {
            "",
            "Examples:",
            "  clickweight bench firmware",
            "  clickweight bench firmware --only force --presses 2000",
            "  clickweight bench analysis --minutes 60",
            "",
            "The firmware's needs the sources, which the launcher builds; no mouse, no chip."
        })
final class BenchCommand implements Runnable {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private BenchCommand() {}

    /** The family with its members. */
    static CommandLine create(Console console) {
        return new CommandLine(new BenchCommand())
                .addSubcommand(new BenchFirmwareCommand(console))
                .addSubcommand(new BenchAnalysisCommand(console));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to try, for instance 'clickweight bench firmware'");
    }
}
