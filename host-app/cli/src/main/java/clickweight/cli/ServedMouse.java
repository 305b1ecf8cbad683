package clickweight.cli;

import clickweight.cli.terminal.Console;
import clickweight.simulator.SimulatorOptions;
import clickweight.simulator.VirtualMouse;
import clickweight.simulator.server.Pacing;
import clickweight.simulator.server.SimulatorServer;
import clickweight.station.Failure;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the verbs that serve a mouse share: where it is served, and what finger and buttons it has. */
final class ServedMouse {
    private static final int HIGHEST_PORT = 65535;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "TCP port on the loopback; 0 takes a free one. Default: 0.")
    private @Nullable Integer port;

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

    /** The finger and the buttons that were asked for. */
    SimulatorOptions mouse() {
        checkPort("--port", port());
        if (strokes != null && strokes < 1) {
            throw Failure.usage("--strokes is " + strokes + ": choose 1 or more, or leave it out.");
        }
        try {
            SimulatorOptions options =
                    curve == null ? SimulatorOptions.defaultMouse(seed) : SimulatorOptions.fromCurve(curve, seed);
            return options.strokes(strokes == null ? SimulatorOptions.ENDLESS : strokes);
        } catch (IOException e) {
            throw Failure.data(e);
        }
    }

    private int port() {
        return port == null ? 0 : port;
    }

    /** Refuses a second way to be served, where the mouse's USB is the one. */
    void checkOnlyUsb() {
        if (port != null || stdio) {
            throw Failure.usage(
                    "--usbip serves the USB instead of the serial link: leave out " + (stdio ? "--stdio." : "--port."));
        }
    }

    /** Refuses what is no port. */
    static void checkPort(String option, int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw Failure.usage(option + " is " + port + ": choose 1 to 65535, or 0 for any that is free.");
        }
    }

    /** Serves a mouse until it is interrupted or its client on standard input has gone. */
    void serve(VirtualMouse mouse, Console console, Pacing pacing) throws IOException {
        if (stdio) {
            SimulatorServer.serve(mouse, console.in(), console.out(), pacing);
            return;
        }
        try (SimulatorServer server = listen(mouse, pacing)) {
            console.out().println("tcp:127.0.0.1:" + server.port());
            console.out().flush();
            server.run();
        }
    }

    private SimulatorServer listen(VirtualMouse mouse, Pacing pacing) {
        try {
            return SimulatorServer.listen(mouse, port(), pacing);
        } catch (IOException e) {
            throw Failure.device(e);
        }
    }
}
