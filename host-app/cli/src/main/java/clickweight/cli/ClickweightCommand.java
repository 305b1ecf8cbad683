package clickweight.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a verb: its help and its version. */
@Command(
        name = "clickweight",
        sortOptions = false,
        versionProvider = VersionText.class,
        customSynopsis = "clickweight VERB [OPTIONS]   (help for one verb: clickweight VERB --help)",
        description = "Measures how heavy the buttons of a mouse are.",
        footer = {
            "",
            "Start here, no hardware needed:",
            "  clickweight measure",
            "Then with a mouse on a wire:",
            "  clickweight devices",
            "  clickweight measure --device serial:/dev/ttyACM0 --report mouse.html",
            "",
            "Exit codes:",
            "  0   done",
            "  1   done, but a result is flagged: read why before you believe it",
            "  2   the command line is wrong, or a value is out of its legal range",
            "  3   the device is missing, busy, gone, silent or refused",
            "  4   a file is missing or is not what it should be",
            "  70  a fault of clickweight itself",
            "",
            "Results go to standard output, all words about them to standard error."
        })
final class ClickweightCommand implements Runnable {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            order = 93,
            description = "Show the version.")
    private boolean version;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do, for instance 'clickweight measure'");
    }
}
