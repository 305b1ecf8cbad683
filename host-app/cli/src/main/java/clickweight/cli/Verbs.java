package clickweight.cli;

import clickweight.cli.sessions.SessionsCommand;
import clickweight.cli.settings.SettingsCommand;
import clickweight.cli.settings.WheelCommand;
import clickweight.cli.terminal.Console;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The verbs in the order of the help. A run that names its verb first gets that one alone, so that the classes of the others are never
 * loaded; every other run gets all of them.
 */
final class Verbs {
    private static final Map<String, Function<Console, Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("measure", MeasureCommand::new);
        ALL.put("gui", GuiCommand::new);
        ALL.put("record", RecordCommand::new);
        ALL.put("listen", ListenCommand::new);
        ALL.put("analyze", AnalyzeCommand::create);
        ALL.put("sessions", SessionsCommand::create);
        ALL.put("compare", CompareCommand::new);
        ALL.put("calibrate", CalibrateCommand::new);
        ALL.put("grr", GrrCommand::new);
        ALL.put("recommend", RecommendCommand::new);
        ALL.put("feel", FeelCommand::new);
        ALL.put("settings", SettingsCommand::create);
        ALL.put("wheel", WheelCommand::create);
        ALL.put("devices", DevicesCommand::new);
        ALL.put("doctor", DoctorCommand::new);
        ALL.put("flash", FlashCommand::new);
        ALL.put("simulate", SimulateCommand::new);
        ALL.put("emulate", EmulateCommand::new);
        ALL.put("replay-signal", ReplaySignalCommand::new);
        ALL.put("bench", BenchCommand::create);
        ALL.put("completion", CompletionCommand::new);
    }

    private Verbs() {}

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    static void add(CommandLine line, Console console, String... arguments) {
        Function<Console, Object> named = arguments.length == 0 ? null : ALL.get(arguments[0]);
        if (named != null && !arguments[0].equals("completion")) {
            line.addSubcommand(named.apply(console));
            return;
        }
        ALL.values().forEach(verb -> line.addSubcommand(verb.apply(console)));
    }
}
