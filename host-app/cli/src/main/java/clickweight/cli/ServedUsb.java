package clickweight.cli;

import clickweight.cli.terminal.Console;
import clickweight.emulator.EmulatedMouse;
import clickweight.emulator.usbip.UsbIpListener;
import clickweight.emulator.usbip.UsbIpServer;
import clickweight.protocol.Buttons;
import clickweight.station.Failure;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The USB of an emulated mouse on the network. */
final class ServedUsb implements UsbIpListener {
    private static final long NANOS_PER_MICRO = 1000;
    private static final double MICROS_PER_SECOND = 1e6;

    private final EmulatedMouse mouse;
    private final Console console;
    private int warningsSaid;

    private ServedUsb(EmulatedMouse mouse, Console console) {
        this.mouse = mouse;
        this.console = console;
    }

    /** Serves it until the process is interrupted. */
    static void serve(EmulatedMouse mouse, int port, double speed, Console console) throws IOException {
        try (UsbIpServer server = listen(mouse, port, speed, console)) {
            console.out()
                    .println("usbip --tcp-port " + server.port() + " attach --remote 127.0.0.1 --busid "
                            + UsbIpServer.BUS_ID);
            console.out().flush();
            server.run();
        }
    }

    private static UsbIpServer listen(EmulatedMouse mouse, int port, double speed, Console console) {
        try {
            return UsbIpServer.listen(
                    mouse,
                    port,
                    Math.round(UsbIpServer.REAL_TIME / speed),
                    () -> System.nanoTime() / NANOS_PER_MICRO,
                    new ServedUsb(mouse, console));
        } catch (IOException e) {
            throw Failure.device(e);
        }
    }

    @Override
    public void attached() {
        say("attached at %.3f s of the mouse's time", mouse.nowMicros() / MICROS_PER_SECOND);
    }

    @Override
    public void gone(String why) {
        say("client gone at %.3f s of the mouse's time: %s", mouse.nowMicros() / MICROS_PER_SECOND, why);
        say(
                "the finger has pressed left %d, right %d, wheel %d, middle %d times and turned the wheel by %d detents",
                mouse.strokesDone(Buttons.LEFT),
                mouse.strokesDone(Buttons.RIGHT),
                mouse.strokesDone(Buttons.WHEEL),
                mouse.strokesDone(Buttons.MIDDLE),
                mouse.plant().detentsTurned());
        List<String> warnings = mouse.chip().warnings();
        for (; warningsSaid < warnings.size(); warningsSaid++) {
            say("a board would not have liked it: %s", warnings.get(warningsSaid));
        }
    }

    private void say(String format, Object... values) {
        console.err().println(String.format(Locale.ROOT, format, values));
        console.err().flush();
    }
}
