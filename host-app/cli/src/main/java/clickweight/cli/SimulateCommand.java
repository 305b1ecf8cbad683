package clickweight.cli;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.simulator.Simulator;
import clickweight.simulator.server.Pacing;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    private final Console console;

    @Mixin
    private final ServedMouse served = new ServedMouse();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        served.serve(Simulator.of(served.mouse()), console, Pacing.always());
        return ExitCode.OK;
    }
}
