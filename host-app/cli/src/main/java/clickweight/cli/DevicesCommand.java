package clickweight.cli;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.cli.terminal.Table;
import clickweight.device.manager.DeviceRoster;
import clickweight.device.manager.KnownDevice;
import clickweight.device.manager.Surroundings;
import clickweight.device.transport.DeviceListing;
import clickweight.device.transport.Transports;
import clickweight.station.file.Json;
import clickweight.station.link.DeviceUri;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists where a mouse could be. */
@Command(
        name = "devices",
        sortOptions = false,
        description = {
            "List what --device can name: the simulator, the emulator and the mice found, one line for each mouse.",
            "",
            "A mouse with a serial number is the same one at any port."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight devices",
            "  clickweight devices --watch",
            "",
            "--watch says what comes (+), goes (-) and changes its wires (~) until it is",
            "stopped with Ctrl-C."
        })
final class DevicesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", description = "JSON instead of a table.")
    private boolean json;

    @Option(names = "--watch", description = "Go on looking, and say what comes and goes.")
    private boolean watch;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    DevicesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (watch) {
            new DeviceWatch(Surroundings.real(), console.out()).run(Long.MAX_VALUE);
            return ExitCode.OK;
        }
        List<KnownDevice> found = DeviceRoster.group(Transports.list());
        if (json) {
            List<Map<String, Object>> devices = new ArrayList<>();
            found.forEach(device -> devices.add(json(device)));
            console.out().print(Json.text(Map.of("devices", devices)));
            return ExitCode.OK;
        }
        Table table = new Table("device", "what it is<");
        found.forEach(device -> table.row(device.uri(), device.text()));
        table.lines(console.outStyle(common.color)).forEach(console.out()::println);
        if (found.stream().allMatch(device -> DeviceUri.isVirtual(device.uri()))) {
            console.err()
                    .println(
                            "No mouse on USB and no serial port was found: plug the mouse in and look again, or name it with"
                                    + " --device serial:PATH.");
        }
        return ExitCode.OK;
    }

    private static Map<String, Object> json(KnownDevice device) {
        DeviceListing first = device.wires().getFirst();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("uri", device.uri());
        fields.put("text", first.text());
        fields.put("serial_number", first.serialNumber());
        fields.put("wires", device.wires().stream().map(DeviceListing::uri).toList());
        return fields;
    }
}
