package clickweight.cli;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.cli.terminal.Json;
import clickweight.cli.terminal.Table;
import clickweight.device.transport.DeviceListing;
import clickweight.device.transport.Transports;
import java.util.ArrayList;
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
        description =
                "List what --device can name: the simulator, the emulator, mice on USB and the serial ports found.",
        footer = {"", "Example:", "  clickweight devices"})
final class DevicesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", description = "JSON instead of a table.")
    private boolean json;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    DevicesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<DeviceListing> found = Transports.list();
        if (json) {
            List<Map<String, String>> devices = new ArrayList<>();
            found.forEach(device -> devices.add(Map.of("uri", device.uri(), "text", device.text())));
            console.out().print(Json.text(Map.of("devices", devices)));
            return ExitCode.OK;
        }
        Table table = new Table("device", "what it is<");
        found.forEach(device -> table.row(device.uri(), device.text()));
        table.lines(console.outStyle(common.color)).forEach(console.out()::println);
        if (found.stream()
                .noneMatch(
                        device -> device.wire().equals("hid") || device.wire().equals("serial"))) {
            console.err()
                    .println(
                            "No mouse on USB and no serial port was found: plug the mouse in and look again, or name it with"
                                    + " --device serial:PATH.");
        }
        return ExitCode.OK;
    }
}
