package clickweight.cli;

import clickweight.cli.link.FaultNotice;
import clickweight.cli.measurement.Progress;
import clickweight.cli.measurement.ResultText;
import clickweight.cli.rig.RigCommand;
import clickweight.cli.rig.RigOptions;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.link.NoAnswerException;
import clickweight.device.transport.DeviceGoneException;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.station.Failure;
import clickweight.station.calibration.CalibrationRecord;
import clickweight.station.link.ButtonNames;
import clickweight.station.link.Connection;
import clickweight.station.link.DeviceUri;
import clickweight.station.measurement.Measurement;
import clickweight.station.measurement.StrokeCollector;
import clickweight.station.measurement.StrokeGoal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main thing: how heavy each button is. */
@Command(
        name = "measure",
        sortOptions = false,
        description = {
            "Measure how heavy each button is, with an uncertainty.",
            "",
            "Press each button about 30 times, slowly: down in a tenth of a second or more, and let go fully in between."
                    + " The simulated mouse presses itself. A real mouse is always recorded too.",
            "",
            "With --force and --events a force rig presses a button of any mouse, whoever made it. The edges are then"
                    + " stamped by this computer; how late they can be is said, and how late they were is found when the button is"
                    + " pressed at three speeds or more."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight measure",
            "  clickweight measure --device serial:/dev/ttyACM0 --report mouse.html",
            "  clickweight measure --device emulator: --strokes 10",
            "  clickweight measure --force serial:/dev/ttyACM0 --events hid:046D:C077",
            "  clickweight measure --keep",
            "  clickweight measure --seed 7 --strokes 100 --json > result.json",
            "",
            "Exit code 1: a result is flagged. 3: the mouse is missing or went away."
        })
final class MeasureCommand implements Callable<Integer> {
    private static final double MICROS = 1e6;
    private static final double SIMULATED_IDLE_SECONDS = 5;
    private static final double IDLE_SECONDS = 30;

    private final Console console;

    @Mixin
    private final DeviceOption device = new DeviceOption();

    @Option(
            names = "--strokes",
            paramLabel = "N",
            defaultValue = "30",
            description = "Strokes of each button. Default: 30.")
    private int strokes;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Of chance in the simulated mouse: noise, fingers, calibration. Default: 1.")
    private @Nullable Long seed;

    @Option(
            names = "--buttons",
            paramLabel = "NAMES",
            split = ",",
            hideParamSyntax = true,
            defaultValue = ButtonNames.ALL,
            description = "Buttons to wait for. Default: left,right,wheel,middle.")
    private List<String> buttons = List.of();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "End when no new stroke comes for so long. Default: 30, simulated 5.")
    private @Nullable Double timeout;

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            defaultValue = "600",
            description = "End after so long in any case. Default: 600.")
    private double limit;

    @Option(names = "--json", description = "The result as JSON, with every stroke and where each interval comes from.")
    private boolean json;

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = "Write a page with plots that opens in any browser.")
    private @Nullable Path report;

    @Option(
            names = "--capture",
            paramLabel = "FILE.cwcap",
            description = "Record what the mouse says, for 'analyze'. A real mouse is recorded anyway, by default to"
                    + " clickweight-DATE-TIME.cwcap.")
    private @Nullable Path capture;

    @Option(
            names = "--calibration",
            paramLabel = "FILE.json",
            description = "A record of 'calibrate --out' of this mouse: bend and hysteresis of the sensor go into the"
                    + " interval, and the result names the record. Once for each channel.")
    private List<Path> records = List.of();

    @Option(names = "--truth", hidden = true, description = "Show the simulated plant's true forces beside the result.")
    private boolean truth;

    @Mixin
    private final RigOptions rig = new RigOptions();

    @Mixin
    private final KeepOption keep = new KeepOption();

    @Mixin
    private final ReconnectOption reconnect = new ReconnectOption();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    MeasureCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean simulated = DeviceUri.isVirtual(device.uri);
        if (strokes < 2) {
            throw Failure.usage(
                    "--strokes is " + strokes + " and an interval needs at least 2: give 2 or more, 30 is usual.");
        }
        Optional<Path> replayed = DeviceUri.replayed(device.uri);
        if (!records.isEmpty() && (rig.asked() || replayed.isPresent())) {
            throw Failure.usage(
                    "--calibration is for a mouse that is measured now: leave it out with --force and replay:.");
        }
        if (rig.asked()) {
            Optional<Path> made = capturePath(DeviceUri.isVirtual(rig.force()));
            Measurement measured =
                    new RigCommand(rig, console, console.errStyle(common.color)).measure(goal(false), made);
            int code = print(measured);
            keep.keep(made, Optional.of(measured.json()), console);
            return code;
        }
        if (replayed.isPresent()) {
            Measurement measured = Measurement.ofCapture(replayed.get());
            int code = print(measured);
            keep.keep(replayed, Optional.of(measured.json()), console);
            return code;
        }
        int mask = ButtonNames.mask(buttons);
        OptionalLong seedGiven = seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
        String uri = DeviceUri.with(device.uri, seedGiven, OptionalInt.of(strokes));
        if (truth) {
            SimulatedTruth.requireKnown(uri);
        }
        List<CalibrationRecord.Known> known = CalibrationRecord.read(records);
        StrokeCollector collector =
                new StrokeCollector(mask, StrokePolicy.defaults(), CalibrationRecord.Known.byButton(known));
        FaultNotice faults = new FaultNotice(console, console.errStyle(common.color));
        Optional<Path> made = capturePath(simulated);
        Measurement measured;
        try (Connection connection = Connection.open(uri, collector.and(faults), made)) {
            String serialNumber = connection.session().identity().serialNumber();
            known.forEach(record -> record.requireOf(serialNumber));
            int wanted = Integer.bitCount(mask & connection.session().identity().channelMask());
            Progress progress = new Progress(
                    console.err(), console.errStyle(common.color), console.errTerminal(), strokes * wanted);
            try {
                StrokeGoal.End end = run(connection, collector, mask, simulated, progress);
                stop(connection);
                progress.end();
                measured = Measurement.live(
                        collector, uri, connection.session().statistics().stream(), strokes, end, LocalDateTime.now());
            } catch (DeviceGoneException e) {
                progress.end();
                throw connection.gone(collector.strokesDone() + " strokes");
            }
        }
        // the capture is complete only now
        int code = show(measured, made);
        keep.keep(made, Optional.of(measured.json()), console);
        return code;
    }

    private StrokeGoal.End run(
            Connection connection, StrokeCollector collector, int mask, boolean simulated, Progress progress)
            throws IOException {
        StrokeGoal.Watch watch = new StrokeGoal.Watch(goal(simulated));
        connection
                .session()
                .startStreaming(1, mask & connection.session().identity().channelMask());
        StrokeGoal.End end = StrokeGoal.End.NOT_YET;
        while (end == StrokeGoal.End.NOT_YET) {
            reconnect.pump(connection, console);
            progress.update(collector.measurements(), System.nanoTime());
            end = watch.at(collector);
        }
        return end;
    }

    private StrokeGoal goal(boolean simulated) {
        double idle = timeout != null ? timeout : simulated ? SIMULATED_IDLE_SECONDS : IDLE_SECONDS;
        return new StrokeGoal(strokes, (long) (idle * MICROS), (long) (limit * MICROS));
    }

    /** A mouse that goes away or falls silent only now costs nothing: all strokes are in. */
    private void stop(Connection connection) throws IOException {
        try {
            connection.session().stopStreaming();
        } catch (DeviceGoneException | NoAnswerException e) {
            console.err().println("The mouse went away or fell silent when everything was measured.");
        }
    }

    private int show(Measurement measurement, Optional<Path> made) {
        int code = print(measurement);
        if (truth) {
            SimulatedTruth.lines(measurement.result().buttons(), console.errStyle(common.color))
                    .forEach(console.err()::println);
        }
        if (!keep.asked() || capture != null) {
            made.ifPresent(path -> console.err().println("Capture: " + path));
        }
        return code;
    }

    private int print(Measurement measurement) {
        if (json) {
            console.out().print(measurement.json());
        } else {
            ResultText.lines(measurement, console.outStyle(common.color)).forEach(console.out()::println);
        }
        if (report != null) {
            measurement.writeReport(report);
            console.err().println("Report: " + report);
        }
        return measurement.flagged() ? ExitCode.FLAGGED : ExitCode.OK;
    }

    private Optional<Path> capturePath(boolean simulated) {
        if (capture == null && keep.asked()) {
            return Optional.of(keep.capture());
        }
        if (capture != null || simulated) {
            return Optional.ofNullable(capture);
        }
        String now = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        return Optional.of(Path.of("clickweight-" + now + ".cwcap"));
    }
}
