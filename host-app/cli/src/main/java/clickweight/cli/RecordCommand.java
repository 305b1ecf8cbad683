package clickweight.cli;

import clickweight.cli.link.FaultNotice;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.stream.StreamCounts;
import clickweight.device.transport.DeviceGoneException;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.station.Failure;
import clickweight.station.link.Connection;
import clickweight.station.measurement.StrokeCollector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes down what a mouse says for a while. */
@Command(
        name = "record",
        sortOptions = false,
        description = "Record everything a mouse says, for 'analyze' and for later.",
        footer = {
            "",
            "Examples:",
            "  clickweight record --device serial:/dev/ttyACM0 --seconds 60 --out office.cwcap",
            "  clickweight record --device serial:/dev/ttyACM0 --seconds 60 --keep",
            "",
            "A file that exists is never overwritten. What was recorded before a mouse",
            "went away can be read."
        })
final class RecordCommand implements Callable<Integer> {
    private static final double MICROS = 1e6;
    private static final int NO_BUTTONS = 0;

    private final Console console;

    @Mixin
    private final DeviceOption device = new DeviceOption();

    @Option(names = "--seconds", paramLabel = "N", required = true, description = "How long, in the mouse's own time.")
    private double seconds;

    @Option(names = "--out", paramLabel = "FILE.cwcap", description = "The capture to write; --keep can stand for it.")
    private @Nullable Path out;

    @Mixin
    private final KeepOption keep = new KeepOption();

    @Mixin
    private final ReconnectOption reconnect = new ReconnectOption();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    RecordCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!(seconds > 0)) {
            throw Failure.usage("--seconds is " + seconds + " and must be above 0.");
        }
        if (out == null && !keep.asked()) {
            throw Failure.usage("Nobody said where to: give --out FILE.cwcap or --keep.");
        }
        Path file = out == null ? keep.capture() : out;
        int code = record(file);
        keep.keep(Optional.of(file), Optional.empty(), console);
        return code;
    }

    private int record(Path file) throws IOException {
        // only the clock of it is used: nothing is measured, so nothing is kept in memory
        StrokeCollector clock = new StrokeCollector(NO_BUTTONS, StrokePolicy.defaults());
        FaultNotice faults = new FaultNotice(console, console.errStyle(common.color));
        try (Connection connection = Connection.open(device.uri, clock.and(faults), Optional.of(file))) {
            try {
                connection
                        .session()
                        .startStreaming(1, connection.session().identity().channelMask());
                while (clock.elapsedMicros() < seconds * MICROS) {
                    reconnect.pump(connection, console);
                }
                connection.session().stopStreaming();
            } catch (DeviceGoneException e) {
                throw connection.gone(String.format(Locale.ROOT, "%.1f s", clock.elapsedMicros() / MICROS));
            }
            StreamCounts stream = connection.session().statistics().stream();
            console.err()
                    .printf(
                            Locale.ROOT,
                            "%s: %.1f s, %,d samples per button, %,d lost.%n",
                            file,
                            clock.elapsedMicros() / MICROS,
                            stream.samples(),
                            stream.samplesLost() + stream.deviceDrops());
            boolean clean = stream.gaps() == 0 && clock.bytesDropped() == 0;
            return clean ? ExitCode.OK : ExitCode.FLAGGED;
        }
    }
}
