package clickweight.cli.settings;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.cli.terminal.Wrap;
import clickweight.device.Session;
import clickweight.device.settings.Setting;
import clickweight.device.settings.SettingsClient;
import clickweight.protocol.dictionary.SettingTexts;
import clickweight.station.file.Json;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One setting, and what it does. */
@Command(
        name = "get",
        sortOptions = false,
        description = "Show one setting: value, legal range, default, and what it does.",
        footer = {"", "Example:", "  clickweight settings get wheel.force.operating"})
final class GetSetting extends SettingsVerb {
    @Parameters(paramLabel = "NAME", description = "As 'settings list' shows it.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    GetSetting(Console console) {
        super(console);
    }

    @Override
    int run(Session session) throws IOException {
        SettingsClient settings = session.settings();
        Setting setting = find(settings, name);
        if (json) {
            console().out().print(Json.text(ListSettings.json(setting)));
            return ExitCode.OK;
        }
        String standard = SettingTexts.value(setting.unit(), setting.defaultValue());
        console().out().println(setting.name() + " = " + setting.valueText());
        console().out().println("legal: " + setting.rangeText() + "; default: " + standard);
        Wrap.lines(SettingTexts.help(setting.id())).forEach(console().out()::println);
        return ExitCode.OK;
    }
}
