package clickweight.cli.settings;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.Session;
import clickweight.device.settings.Setting;
import clickweight.device.settings.SettingRefusedException;
import clickweight.device.settings.SettingsClient;
import clickweight.protocol.dictionary.SettingTexts;
import clickweight.protocol.message.Status;
import clickweight.station.Failure;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes one setting. */
@Command(
        name = "set",
        sortOptions = false,
        description = "Change one setting. It works at once; 'settings commit' makes it last.",
        footer = {
            "",
            "Examples:",
            "  clickweight settings set wheel.force.operating 1200",
            "  clickweight settings set left.debounce.family asym",
            "",
            "Exit code 2: the value is not legal. 3: the mouse refused it."
        })
final class SetSetting extends SettingsVerb {
    @Parameters(index = "0", paramLabel = "NAME", description = "As 'settings list' shows it.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Parameters(index = "1", paramLabel = "VALUE", description = "A whole number, or the name of a debounce family.")
    @SuppressWarnings("NullAway.Init")
    private String value;

    @Option(names = "--force-send", description = "Send a value that is out of range too, and let the mouse refuse it.")
    private boolean forceSend;

    SetSetting(Console console) {
        super(console);
    }

    @Override
    int run(Session session) throws IOException {
        SettingsClient settings = session.settings();
        Setting before = find(settings, name);
        int wanted = parse(before);
        try {
            Setting applied = forceSend ? settings.setUnchecked(name, wanted) : settings.set(name, wanted);
            console().out().println(applied.name() + " = " + applied.valueText() + " (was " + before.valueText() + ")");
            remindOfSimulator();
        } catch (SettingRefusedException e) {
            boolean refusedHere = !forceSend && before.check(wanted) != Status.OK;
            throw refusedHere ? Failure.usage(String.valueOf(e.getMessage())) : Failure.device(e);
        }
        return ExitCode.OK;
    }

    private int parse(Setting setting) {
        try {
            return SettingTexts.parse(setting.unit(), value);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("The value of " + name + " cannot be read, " + e.getMessage() + ": legal is "
                    + setting.rangeText() + ".");
        }
    }
}
