package clickweight.cli;

import picocli.CommandLine.Option;

/** Which mouse a verb talks to. */
public final class DeviceOption {
    @Option(
            names = {"-d", "--device"},
            paramLabel = "URI",
            defaultValue = "sim:",
            description = "sim: (default, a simulated mouse), emulator: (the same, its firmware on an emulated chip),"
                    + " hid: (the mouse on USB; hid:SERIAL where there are two), serial:PORT or tcp:HOST:PORT; measure"
                    + " also takes replay:CAPTURE. 'clickweight devices' lists"
                    + " what is there.")
    public String uri = "sim:";
}
