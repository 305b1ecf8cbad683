package clickweight.cli.rig;

import clickweight.cli.link.FaultNotice;
import clickweight.cli.measurement.Progress;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.Style;
import clickweight.device.mouse.MouseHandle;
import clickweight.device.stream.SessionListener;
import clickweight.device.transport.DeviceGoneException;
import clickweight.device.transport.hid.HidMouse;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.station.Failure;
import clickweight.station.link.Connection;
import clickweight.station.measurement.Measurement;
import clickweight.station.measurement.StrokeCollector;
import clickweight.station.measurement.StrokeGoal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What {@code measure} does with a rig and any mouse. */
public final class RigCommand {
    private static final String HID = "hid:";
    private static final double PARTS_PER_MILLION = 1e6;

    private final RigOptions options;
    private final Console console;
    private final Style style;

    public RigCommand(RigOptions options, Console console, Style style) {
        this.options = options;
        this.console = console;
        this.style = style;
    }

    /** Opens the mouse that the command line names and measures its button. */
    public Measurement measure(StrokeGoal goal, Optional<Path> capture) throws IOException {
        String events = Objects.requireNonNull(options.events);
        if (!events.startsWith(HID)) {
            throw Failure.usage("--events is '" + events + "' and only mice on USB can be read: give hid:VENDOR:PRODUCT"
                    + " or hid:/dev/hidrawN.");
        }
        return measure(HidMouse.open(events.substring(HID.length())), goal, capture);
    }

    /** The same with a mouse that is open; it is closed at the end. */
    Measurement measure(MouseHandle handle, StrokeGoal goal, Optional<Path> capture) throws IOException {
        int button = options.buttonIndex();
        try (MouseEdges source = MouseEdges.start(handle, button)) {
            RigTime time = new RigTime(source.bound(), options.mouseDelayMicros());
            if (!options.acceptHostTime) {
                time.require();
            }
            console.err().println("The " + options.button + " button of " + handle.name() + ". " + time.sentence());
            console.err()
                    .println("Press it at three speeds at least, each twice as fast as the one before: from these the"
                            + " mouse's own latency is found.");
            return measure(source, time, button, goal, capture);
        }
    }

    private Measurement measure(MouseEdges source, RigTime time, int button, StrokeGoal goal, Optional<Path> capture)
            throws IOException {
        String uri = options.force();
        StrokeCollector collector = new StrokeCollector(0, StrokePolicy.defaults());
        RigEdges edges = new RigEdges(source::hostMicros);
        SessionListener listener = edges.and(collector).and(new FaultNotice(console, style));
        try (Connection connection = Connection.open(uri, listener, capture)) {
            int channel = options.channelIndex(connection.session().identity().channelMask());
            Progress progress = new Progress(console.err(), style, console.errTerminal(), goal.strokesPerButton());
            try {
                StrokeGoal.End end =
                        new RigRun(connection, collector, edges, source).run(time.rig(channel, button), goal, progress);
                progress.end();
                console.err()
                        .printf(
                                Locale.ROOT,
                                "This computer's clock runs %+.0f ppm faster than the rig's.%n",
                                edges.skew() * PARTS_PER_MILLION);
                connection.path().ifPresent(path -> console.err().println("Capture: " + path));
                return Measurement.live(
                        collector,
                        uri + ", events of " + options.events,
                        connection.session().statistics().stream(),
                        goal.strokesPerButton(),
                        end,
                        LocalDateTime.now());
            } catch (DeviceGoneException e) {
                progress.end();
                throw connection.gone(collector.strokesDone() + " strokes");
            }
        }
    }
}
