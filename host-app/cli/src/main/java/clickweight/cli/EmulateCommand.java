package clickweight.cli;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.emulator.EmulatedMouse;
import clickweight.simulator.SimulatorOptions;
import clickweight.simulator.server.Pacing;
import clickweight.station.Failure;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The real image on an emulated chip, for other programs. */
@Command(
        name = "emulate",
        sortOptions = false,
        description = {
            "Run the firmware's real image on an emulated RP2040, with the simulated finger and wheel in front of it, and"
                    + " serve its UART0 on a port of this machine or on standard input and output.",
            "",
            "The port prints what to give to --device. On standard input and output nothing but the protocol is spoken, so"
                    + " that socat can put it behind a pseudo-terminal.",
            "",
            "It runs in real time where the machine is fast enough. Where not, time on the chip goes slower and nothing is"
                    + " lost; how fast it goes is said on standard error every 10 s. While nobody is connected the chip stands still."
                    + " It needs Node 18 or newer.",
            "",
            "With --usbip its USB is served instead: the kernel that attaches it (Linux, module vhci-hcd, root) finds a real"
                    + " mouse on a real cable. Its time then follows the kernel's polls. When the kernel lets go of it, what the"
                    + " finger did is said on standard error."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight emulate --port 4242",
            "  clickweight measure --device tcp:127.0.0.1:4242",
            "  socat pty,raw,echo=0,link=/tmp/mouse exec:'clickweight emulate --stdio'",
            "  clickweight measure --device serial:/tmp/mouse",
            "  clickweight emulate --usbip 3240",
            "  usbip attach --remote 127.0.0.1 --busid 1-1",
            "",
            "It ends with Ctrl-C, on --stdio also when the other side closes."
        })
final class EmulateCommand implements Callable<Integer> {
    private static final double SLOWEST = 0.001;

    private final Console console;

    @Mixin
    private final ServedMouse served = new ServedMouse();

    @Mixin
    private final ImageOption image = new ImageOption();

    @Option(
            names = "--usbip",
            paramLabel = "PORT",
            description = "Serve its USB by the USB/IP protocol on this TCP port of the loopback; 0 takes a free one.")
    private @Nullable Integer usbPort;

    @Option(
            names = "--speed",
            paramLabel = "X",
            defaultValue = "1",
            description =
                    "Of --usbip: at most so fast, 1 is real time. Less is for a kernel in an emulated machine, where"
                            + " programs are too slow to read what it receives. Default: 1.")
    private double speed;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    EmulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SimulatorOptions options = served.mouse();
        if (usbPort != null) {
            served.checkOnlyUsb();
            ServedMouse.checkPort("--usbip", usbPort);
            checkSpeed();
        }
        try (EmulatedMouse mouse = EmulatedMouse.running(image.chip(), options)) {
            if (usbPort != null) {
                ServedUsb.serve(mouse, usbPort, speed, console);
                return ExitCode.OK;
            }
            served.serve(mouse, console, Pacing.onlyServed(this::saySpeed));
        }
        return ExitCode.OK;
    }

    private void checkSpeed() {
        if (!(speed >= SLOWEST && speed <= 1)) {
            throw Failure.usage("--speed is " + speed + ": choose " + SLOWEST + " to 1.");
        }
    }

    private void saySpeed(double timesRealTime) {
        console.err().printf(Locale.ROOT, "%.1fx real time%n", timesRealTime);
        console.err().flush();
    }
}
