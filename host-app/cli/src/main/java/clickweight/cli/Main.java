package clickweight.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING;

import clickweight.cli.terminal.ColorMode;
import clickweight.cli.terminal.Console;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** The entry of the program. */
public final class Main {
    private Main() {}

    /** Runs one verb and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        int code = run(console, arguments);
        console.flush();
        System.exit(code);
    }

    /** Runs one verb on the given streams; the exit code is returned and the process goes on. */
    public static int run(Console console, String... arguments) {
        ColorMode color = ColorMode.of(arguments);
        CommandLine line = commandLine(console, arguments);
        ErrorPrinter errors = new ErrorPrinter(console.err(), console.errStyle(color));
        line.setColorScheme(scheme(color.colours(console.outTerminal())))
                .setExecutionExceptionHandler(errors)
                .setParameterExceptionHandler(errors);
        int code = line.execute(arguments);
        console.flush();
        return code;
    }

    /** The parser with the verbs that these arguments can need. */
    static CommandLine commandLine(Console console, String... arguments) {
        CommandLine line = new CommandLine(new ClickweightCommand());
        Verbs.add(line, console, arguments);
        shapeHelp(line);
        line.registerConverter(ColorMode.class, ColorMode::parse);
        return line.setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setUsageHelpWidth(80)
                .setUsageHelpLongOptionsMaxWidth(28)
                .setAbbreviatedOptionsAllowed(false);
    }

    // a newcomer looks for the verbs, not for --color
    private static void shapeHelp(CommandLine line) {
        List<String> sections = new ArrayList<>(line.getHelpSectionKeys());
        List<String> verbs = List.of(SECTION_KEY_COMMAND_LIST_HEADING, SECTION_KEY_COMMAND_LIST);
        sections.removeAll(verbs);
        sections.addAll(sections.indexOf(SECTION_KEY_OPTION_LIST_HEADING), verbs);
        line.setHelpSectionKeys(sections);
        line.getCommandSpec()
                .usageMessage()
                .commandListHeading("%nVerbs:%n")
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n");
        line.getSubcommands().values().forEach(Main::shapeHelp);
    }

    private static ColorScheme scheme(boolean colour) {
        return CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF);
    }
}
