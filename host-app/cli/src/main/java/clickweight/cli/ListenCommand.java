package clickweight.cli;

import clickweight.cli.listening.EventLines;
import clickweight.cli.listening.ForeignMouse;
import clickweight.cli.listening.OwnMouse;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.mouse.Axis;
import clickweight.device.mouse.MouseHandle;
import clickweight.device.mouse.MouseReader;
import clickweight.device.stream.DeviceIdentity;
import clickweight.device.stream.StreamCounts;
import clickweight.device.transport.DeviceGoneException;
import clickweight.device.transport.hid.HidMouse;
import clickweight.station.Failure;
import clickweight.station.link.Connection;
import clickweight.station.link.DeviceUri;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a mouse does as it does it. */
@Command(
        name = "listen",
        sortOptions = false,
        description = {
            "Tell what a mouse does as it does it: a line for each event, with its time.",
            "",
            "make and break are the contact, press and release what the mouse made of it. A press that was not taken says"
                    + " why. A simulated mouse goes in real time, with --for or --count as fast as it can.",
            "",
            "Of a mouse that is not a Clickweight mouse, hid:VENDOR:PRODUCT or hid:/dev/hidrawN, press, release and wheel are"
                    + " read by its own report descriptor. Times are then of this computer, and how late they can be is said."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight listen --device serial:/dev/ttyACM0",
            "  clickweight listen --device serial:COM3 --for 60 --json > events.jsonl",
            "  clickweight listen --count 20",
            "  clickweight listen hid:046D:C077",
            "",
            "Exit code 1: something was lost on the wire. 3: the mouse is missing or went",
            "away."
        })
final class ListenCommand implements Callable<Integer> {
    private static final double MICROS = 1e6;
    /** The stream is a clock here and a sign of life: as few samples as can be asked for. */
    private static final int SLOWEST_DIVISOR = 255;

    private static final String HID = "hid:";
    private static final int READ_MILLIS = 100;

    private final Console console;

    @Mixin
    private final DeviceOption device = new DeviceOption();

    @Parameters(paramLabel = "URI", arity = "0..1", description = "The same as --device.")
    private @Nullable String place;

    @Option(
            names = "--for",
            paramLabel = "SECONDS",
            description = "End after so long in the mouse's own time where it has one.")
    private @Nullable Double seconds;

    @Option(names = "--count", paramLabel = "N", description = "End after so many events.")
    private @Nullable Long count;

    @Option(names = "--all", description = "Tell each step of the wheel's encoder too, or each movement.")
    private boolean all;

    @Option(names = "--json", description = "A JSON object a line instead of words.")
    private boolean json;

    @Mixin
    private final ReconnectOption reconnect = new ReconnectOption();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    ListenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (seconds != null && !(seconds > 0)) {
            throw Failure.usage("--for is " + seconds + " and must be above 0.");
        }
        if (count != null && count < 1) {
            throw Failure.usage("--count is " + count + " and must be 1 or more.");
        }
        String uri = place == null ? device.uri : place;
        EventLines lines = new EventLines(console.out(), json, count == null ? Long.MAX_VALUE : count);
        if (uri.startsWith(HID) && HidMouse.isMeant(uri.substring(HID.length()))) {
            return any(HidMouse.open(uri.substring(HID.length())), lines);
        }
        return own(uri, lines);
    }

    private int own(String uri, EventLines lines) throws IOException {
        OwnMouse mouse = new OwnMouse(lines, all);
        try (Connection connection =
                Connection.open(DeviceUri.toListenTo(uri, seconds == null && count == null), mouse)) {
            DeviceIdentity identity = connection.session().identity();
            console.err().println("Listening to " + identity.serialNumber() + " on " + uri + "; Ctrl-C ends it.");
            try {
                connection.session().startStreaming(SLOWEST_DIVISOR, identity.channelMask());
                while (!over(lines, mouse.elapsedMicros())) {
                    reconnect.pump(connection, console);
                    console.out().flush();
                }
                connection.session().stopStreaming();
            } catch (DeviceGoneException e) {
                throw connection.gone(lines.written() + " events");
            }
            return end(lines, mouse, connection.session().statistics().stream());
        }
    }

    private boolean over(EventLines lines, long elapsedMicros) {
        return lines.full() || seconds != null && elapsedMicros >= seconds * MICROS;
    }

    /** Reads a mouse that is not ours; the handle is closed at the end. */
    int any(MouseHandle handle, EventLines lines) throws IOException {
        ForeignMouse mouse = new ForeignMouse(lines, all);
        try (MouseReader reader = MouseReader.open(handle, mouse)) {
            mouse.unitsPerDetent(Axis.WHEEL, reader.unitsPerDetent(Axis.WHEEL));
            mouse.unitsPerDetent(Axis.PAN, reader.unitsPerDetent(Axis.PAN));
            console.err()
                    .println("Listening to " + handle.name() + ", "
                            + reader.form().buttons().cardinality() + " buttons; Ctrl-C ends it.");
            console.err().println(reader.bound().sentence());
            while (!over(lines, reader.elapsedMicros())) {
                reader.read(READ_MILLIS);
                console.out().flush();
            }
            console.err()
                    .printf(
                            Locale.ROOT,
                            "%,d events. %s%n",
                            lines.written(),
                            reader.bound().sentence());
        }
        return ExitCode.OK;
    }

    private int end(EventLines lines, OwnMouse mouse, StreamCounts stream) {
        boolean clean = stream.gaps() == 0 && mouse.bytesDropped() == 0;
        console.err()
                .printf(
                        Locale.ROOT,
                        "%,d events in %.1f s, %s.%n",
                        lines.written(),
                        mouse.elapsedMicros() / MICROS,
                        clean ? "nothing lost" : "something was lost on the wire: check cable and hub");
        return clean ? ExitCode.OK : ExitCode.FLAGGED;
    }
}
