package clickweight.cli.settings;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.cli.terminal.Table;
import clickweight.device.Session;
import clickweight.device.settings.Setting;
import clickweight.device.settings.SettingsClient;
import clickweight.protocol.dictionary.SettingTexts;
import clickweight.station.file.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** All settings with value, legal range and default. */
@Command(
        name = "list",
        sortOptions = false,
        description = "List all settings with value, legal range and default.",
        footer = {"", "Example:", "  clickweight settings list"})
final class ListSettings extends SettingsVerb {
    @Option(names = "--json", description = "JSON instead of a table.")
    private boolean json;

    ListSettings(Console console) {
        super(console);
    }

    @Override
    int run(Session session) throws IOException {
        SettingsClient settings = session.settings();
        List<Setting> all = settings.list();
        if (json) {
            console()
                    .out()
                    .print(Json.text(Map.of(
                            "settings", all.stream().map(ListSettings::json).toList())));
            return ExitCode.OK;
        }
        Table table = new Table("setting", "value", "default", "legal<");
        for (Setting setting : all) {
            String standard = SettingTexts.value(setting.unit(), setting.defaultValue());
            table.row(setting.name(), setting.valueText(), standard, setting.rangeText());
        }
        table.lines(console().outStyle(common().color)).forEach(console().out()::println);
        return ExitCode.OK;
    }

    static Map<String, Object> json(Setting setting) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", setting.name());
        fields.put("id", setting.id());
        fields.put("value", setting.value());
        fields.put("text", setting.valueText());
        fields.put("unit", SettingTexts.unit(setting.unit()));
        fields.put("minimum", setting.minimum());
        fields.put("maximum", setting.maximum());
        fields.put("step", setting.step());
        fields.put("default", setting.defaultValue());
        fields.put("help", SettingTexts.help(setting.id()));
        return fields;
    }
}
