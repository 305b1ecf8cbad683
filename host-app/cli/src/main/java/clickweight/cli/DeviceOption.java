package clickweight.cli;

import picocli.CommandLine.Option;

/** Which mouse a verb talks to. */
final class DeviceOption {
    @Option(
            names = {"-d", "--device"},
            paramLabel = "URI",
            defaultValue = "sim:",
            description = "sim: (default, a simulated mouse), serial:/dev/ttyACM0, serial:COM3 or tcp:HOST:PORT;"
                    + " 'clickweight devices' lists what is there.")
    String uri = "sim:";
}
