package clickweight.cli;

import clickweight.cli.terminal.ColorMode;
import picocli.CommandLine.Option;

/** Options every verb has. */
public final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 90,
            description = "Show this help.")
    public boolean help;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            order = 91,
            description = "Colour the text: auto, always or never. Default: auto.")
    public ColorMode color = ColorMode.AUTO;

    @Option(names = "--debug", order = 92, description = "Print the stack trace of an error too.")
    public boolean debug;
}
