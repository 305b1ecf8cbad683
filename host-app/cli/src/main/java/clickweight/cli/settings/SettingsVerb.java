package clickweight.cli.settings;

import clickweight.cli.CommonOptions;
import clickweight.cli.DeviceOption;
import clickweight.cli.terminal.Console;
import clickweight.device.Session;
import clickweight.device.settings.Setting;
import clickweight.device.settings.SettingsClient;
import clickweight.device.stream.SessionListener;
import clickweight.station.Failure;
import clickweight.station.link.Connection;
import clickweight.station.link.DeviceUri;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What the verbs about settings share: they open a mouse, ask it, and close it. */
abstract class SettingsVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final DeviceOption device = new DeviceOption();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    SettingsVerb(Console console) {
        this.console = console;
    }

    /** The verb itself; returns the exit code. */
    abstract int run(Session session) throws IOException;

    @Override
    public final Integer call() throws IOException {
        try (Connection connection = Connection.open(uri(), new SessionListener() {})) {
            return run(connection.session());
        }
    }

    /** The mouse to open. */
    String uri() {
        return device.uri;
    }

    /** Says that what was changed does not outlive this program, where that is so. */
    final void remindOfSimulator() {
        if (DeviceUri.isVirtual(device.uri)) {
            console.err()
                    .println("Note: the settings of " + DeviceUri.scheme(device.uri)
                            + ": live only as long as this run; nothing was kept.");
        }
    }

    /** A setting by its name; an unknown one is a mistake on the command line. */
    static Setting find(SettingsClient settings, String name) throws IOException {
        List<Setting> all = settings.list();
        return all.stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Failure.usage(
                        "The mouse has no setting '" + name + "': 'clickweight settings list' shows those there are."));
    }

    final Console console() {
        return console;
    }

    final CommonOptions common() {
        return common;
    }
}
