package clickweight.cli;

import clickweight.cli.calibration.CalibrationText;
import clickweight.cli.calibration.MassOptions;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.stream.DeviceIdentity;
import clickweight.device.transport.DeviceGoneException;
import clickweight.device.transport.sim.SimulatedMasses;
import clickweight.measure.calibration.Gravity;
import clickweight.measure.calibration.LoadReading;
import clickweight.measure.calibration.LoadStep;
import clickweight.measure.calibration.SpanCalibration;
import clickweight.measure.calibration.SpanTrouble;
import clickweight.measure.calibration.StepCheck;
import clickweight.station.Failure;
import clickweight.station.calibration.CalibrationRecord;
import clickweight.station.calibration.LoadOrder;
import clickweight.station.calibration.StepReader;
import clickweight.station.file.OutputFile;
import clickweight.station.link.ButtonNames;
import clickweight.station.link.Connection;
import clickweight.station.link.DeviceUri;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds a channel's tare and span with known masses. */
@Command(
        name = "calibrate",
        sortOptions = false,
        description = {
            "Calibrate a force channel with known masses, and say how good its newtons are then.",
            "",
            "Lay nothing, then each mass from light to heavy, then back, on the middle of the button (or on the rig's"
                    + " plunger), when asked to. What is unfit, a mass that swings, a zero that moves, a channel that bends, is"
                    + " refused with the reason. The mass of a coin is known within 1 %%; a kitchen scale is no better."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight calibrate",
            "  clickweight calibrate --device serial:/dev/ttyACM0 --channel wheel --latitude 52 --store",
            "  clickweight calibrate --device hid: --masses 100,200,500 --within 0.02g --store",
            "",
            "Without --store nothing in the mouse changes. The record of a real mouse is kept",
            "in a file in any case. Exit code 4: not fit for use."
        })
final class CalibrateCommand implements Callable<Integer> {
    private static final double MICROS = 1e6;
    /** Longer than a reading and the requests about it. */
    private static final long SIMULATED_STEP_MICROS = StepReader.SETTLE_MICROS + StepReader.READ_MICROS + 500_000;

    private final Console console;

    @Mixin
    private final DeviceOption device = new DeviceOption();

    @Option(
            names = "--channel",
            paramLabel = "NAME",
            defaultValue = "left",
            description = "left, right, wheel or middle. Default: left.")
    private String channelName = "left";

    @Mixin
    private final MassOptions masses = new MassOptions();

    @Option(names = "--store", description = "Store it in the mouse, for good. Its next samples come with it.")
    private boolean store;

    @Option(
            names = "--out",
            paramLabel = "FILE.json",
            description = "Where the record goes. Default for a real mouse: calibration-SERIAL-CHANNEL-DATE.json.")
    private @Nullable Path out;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    CalibrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int channel = ButtonNames.index(channelName);
        List<Double> loads = masses.loads();
        masses.set();
        Gravity gravity = masses.gravity();
        boolean simulated = DeviceUri.isVirtual(device.uri);
        String uri = simulated ? DeviceUri.withOption(device.uri, simulatedMasses(channel, loads)) : device.uri;
        StepReader reader = new StepReader(channel);
        try (Connection connection = Connection.open(uri, reader)) {
            DeviceIdentity mouse = connection.session().identity();
            if ((mouse.channelMask() >> channel & 1) == 0) {
                throw Failure.usage(
                        "This mouse has no force channel at " + channelName + ": choose another --channel.");
            }
            try {
                SpanCalibration found =
                        SpanCalibration.of(steps(connection, reader, loads, simulated), masses.set(), gravity);
                CalibrationText.lines(channelName, found, console.outStyle(common.color))
                        .forEach(console.out()::println);
                keep(connection, channel, found, simulated);
                return ExitCode.OK;
            } catch (SpanTrouble e) {
                throw Failure.data(e);
            } catch (DeviceGoneException e) {
                throw connection.gone("some of the masses");
            }
        }
    }

    /** The simulated masses are exact, and lie where free fall is the standard. */
    private static String simulatedMasses(int channel, List<Double> loads) {
        return SimulatedMasses.option(
                channel,
                SIMULATED_STEP_MICROS / MICROS,
                loads.stream().map(grams -> grams * Gravity.STANDARD).toList());
    }

    private List<LoadStep> steps(Connection connection, StepReader reader, List<Double> loads, boolean simulated)
            throws IOException, SpanTrouble {
        BufferedReader lines = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        List<LoadStep> steps = new ArrayList<>();
        while (steps.size() < loads.size()) {
            int at = steps.size();
            double grams = loads.get(at);
            boolean rising = LoadOrder.isRising(at, loads.size());
            String what = grams == 0 ? "take everything off" : "lay " + StepCheck.mass(grams) + " on";
            console.err()
                    .println((at + 1) + " of " + loads.size() + ": " + what + " the " + channelName
                            + (simulated ? " button (simulated)." : " button, let it come to rest, press Enter."));
            if (simulated) {
                reader.restUntil(connection.session(), at * SIMULATED_STEP_MICROS);
            } else if (lines.readLine() == null) {
                throw Failure.usage("The input ended before the last mass: answer each step with Enter.");
            }
            LoadReading reading = reader.read(connection.session());
            if (reading.size() < StepReader.READ_MICROS / MICROS) {
                throw Failure.device(
                        "The mouse sent no samples of " + channelName + ": 'clickweight doctor' says more.");
            }
            LoadStep step = reading.step(grams, rising);
            try {
                new StepCheck(reader.fullScale())
                        .check(step, reading.clipped(), steps.isEmpty() ? null : steps.getLast());
                steps.add(step);
            } catch (SpanTrouble e) {
                if (simulated) {
                    throw e;
                }
                console.err().println(console.errStyle(common.color).warning(e.getMessage() + " Once more."));
            }
        }
        return steps;
    }

    private void keep(Connection connection, int channel, SpanCalibration found, boolean simulated) throws IOException {
        DeviceIdentity mouse = connection.session().identity();
        LocalDateTime now = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
        Path file = out;
        if (file == null && !simulated) {
            file = Path.of("calibration-" + mouse.serialNumber() + "-" + channelName + "-"
                    + now.format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")) + ".json");
        }
        if (file != null) {
            OutputFile.write(file, CalibrationRecord.json(mouse, channelName, found, now, simulated));
            console.err().println("Record: " + file);
        }
        if (!store) {
            console.err().println("Not stored in the mouse: --store does that.");
            return;
        }
        connection
                .session()
                .calibrate(channel, found.tareCounts(), found.milliNewtonsPerCount(), found.spanUncertaintyPpm());
        console.err().println("Stored in the mouse.");
    }
}
