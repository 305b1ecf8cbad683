package clickweight.cli;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.cli.terminal.Failure;
import clickweight.simulator.Simulator;
import clickweight.simulator.SimulatorOptions;
import clickweight.simulator.server.SimulatorServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A simulated mouse in real time for other programs. */
@Command(
        name = "simulate",
        sortOptions = false,
        description = {
            "Serve a simulated mouse in real time, on a port of this machine or on standard input and output.",
            "",
            "The port prints what to give to --device. On standard input and output nothing but the protocol is spoken, so"
                    + " that socat can put it behind a pseudo-terminal."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight simulate --port 4242",
            "  clickweight measure --device tcp:127.0.0.1:4242",
            "  socat pty,raw,echo=0,link=/tmp/mouse exec:'clickweight simulate --stdio'",
            "",
            "It ends with Ctrl-C, on --stdio also when the other side closes."
        })
final class SimulateCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65535;

    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "TCP port on the loopback; 0 takes a free one. Default: 0.")
    private int port;

    @Option(names = "--stdio", description = "Speak on standard input and output instead.")
    private boolean stdio;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of chance: noise, fingers, calibration. Default: 1.")
    private long seed;

    @Option(
            names = "--curve",
            paramLabel = "FILE.csv",
            description = "All buttons are the switch of this recorded force curve (position, force, closed).")
    private @Nullable Path curve;

    @Option(names = "--strokes", paramLabel = "N", description = "Presses of each button. Default: without end.")
    private @Nullable Integer strokes;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw Failure.usage("--port is " + port + ": choose 1 to 65535, or 0 for any that is free.");
        }
        if (strokes != null && strokes < 1) {
            throw Failure.usage("--strokes is " + strokes + ": choose 1 or more, or leave it out.");
        }
        Simulator simulator = simulator();
        if (stdio) {
            SimulatorServer.serve(simulator, console.in(), console.out());
            return ExitCode.OK;
        }
        try (SimulatorServer server = listen(simulator)) {
            console.out().println("tcp:127.0.0.1:" + server.port());
            console.out().flush();
            server.run();
        }
        return ExitCode.OK;
    }

    private Simulator simulator() {
        try {
            SimulatorOptions options =
                    curve == null ? SimulatorOptions.defaultMouse(seed) : SimulatorOptions.fromCurve(curve, seed);
            return Simulator.of(options.strokes(strokes == null ? SimulatorOptions.ENDLESS : strokes));
        } catch (IOException e) {
            throw Failure.data(e);
        }
    }

    private SimulatorServer listen(Simulator simulator) {
        try {
            return SimulatorServer.listen(simulator, port);
        } catch (IOException e) {
            throw Failure.device(e);
        }
    }
}
