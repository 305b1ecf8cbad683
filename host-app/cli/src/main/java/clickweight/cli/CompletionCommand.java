package clickweight.cli;

import clickweight.cli.terminal.Console;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script that lets a shell complete verbs and options. */
@Command(
        name = "completion",
        sortOptions = false,
        description = "Print a script that completes verbs and options in bash and zsh.",
        footer = {"", "Example:", "  source <(clickweight completion)"})
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("clickweight", spec.root().commandLine()));
        return 0;
    }
}
