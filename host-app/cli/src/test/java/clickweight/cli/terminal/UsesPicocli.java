package clickweight.cli.terminal;

import picocli.CommandLine;

/** Breaks the rule on where picocli may be used, so that the rule can be shown to fail. */
public final class UsesPicocli {
    Class<?> commandLine() {
        return CommandLine.class;
    }
}
