package clickweight.cli;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.emulator.EmulatedReplayBoard;
import clickweight.simulator.signal.ReplaySummary;
import clickweight.simulator.signal.SettingAssignment;
import clickweight.simulator.signal.SignalFileException;
import clickweight.simulator.signal.SignalReplay;
import clickweight.station.Failure;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pins in, transcript out: the firmware on a signal file in virtual time. */
@Command(
        name = "replay-signal",
        sortOptions = false,
        description = {
            "Run the firmware on a file of pin levels, in virtual time, and write what the mouse did.",
            "",
            "Rows are t_us,signal,level in order of time. Signals: the contacts left right wheel middle (0 or 1), their"
                    + " second contacts left_nc ..., the encoder A and B, the forces F0 to F3 in counts (left, right, wheel,"
                    + " middle; 200 unloaded, 1.25 mN each). Levels hold between rows, a signal that is not in the file is"
                    + " not on the board, lines with # are comments, and a row t_us,set,ID=VALUE changes a setting there."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight replay-signal bounce.csv --out events.csv",
            "  clickweight replay-signal bounce.csv --set left.debounce.family=defer --out -",
            "  clickweight replay-signal bounce.csv --emulated --out chip.csv",
            "",
            "The transcript has the same columns: button names with 1 for press and 0 for",
            "release, DET with +1 or -1 for a notch of the wheel; times are those of polls."
        })
final class ReplaySignalCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Console console;

    @Parameters(paramLabel = "IN.csv", description = "The signal file.")
    @SuppressWarnings("NullAway.Init")
    private Path in;

    @Option(
            names = "--set",
            paramLabel = "ID=VALUE",
            description = "A setting in force from the start; may be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--poll-hz",
            paramLabel = "N",
            defaultValue = "8000",
            description = "Polls per second, 1 to 1000000. Default: 8000, as on the board.")
    private int pollHz;

    @Option(
            names = "--out",
            paramLabel = "EVENTS.csv",
            required = true,
            description = "The transcript to write, replacing what is there; - for standard output.")
    private String out = STANDARD_OUTPUT;

    @Option(
            names = "--emulated",
            description =
                    "Run the firmware's real image on an emulated chip, at 8000 polls per second; the transcript is"
                            + " the same. It needs Node.")
    private boolean emulated;

    @Mixin
    private final ImageOption image = new ImageOption();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    ReplaySignalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SignalReplay replay = prepare();
        ReplaySummary summary;
        try {
            summary = out.equals(STANDARD_OUTPUT) ? run(replay, console.out()) : toFile(replay, Path.of(out));
        } catch (SignalFileException e) {
            String message = String.valueOf(e.getMessage());
            throw Failure.data(message.contains(in.toString()) ? message : in + ", " + message);
        }
        console.err()
                .printf(
                        Locale.ROOT,
                        "%,d rows in, %,d rows out, %,d polls at %d Hz.%n",
                        summary.rowsIn(),
                        summary.rowsOut(),
                        summary.polls(),
                        pollHz);
        if (summary.clippedSamples() > 0) {
            console.err()
                    .printf(
                            Locale.ROOT,
                            "Flag: %,d force samples lie outside 0 to 4095 counts and were read as the nearer end.%n",
                            summary.clippedSamples());
            return ExitCode.FLAGGED;
        }
        return ExitCode.OK;
    }

    private ReplaySummary run(SignalReplay replay, Appendable to) throws IOException {
        return emulated ? replay.run(to, EmulatedReplayBoard.with(image.chip())) : replay.run(to);
    }

    private SignalReplay prepare() {
        if (emulated && pollHz != SignalReplay.USUAL_POLL_HZ) {
            throw Failure.usage("--poll-hz is " + pollHz + " and a chip polls at " + SignalReplay.USUAL_POLL_HZ
                    + " Hz: leave out one of --poll-hz and --emulated.");
        }
        if (image.isGiven() && !emulated) {
            throw Failure.usage("--image is for the emulated chip: add --emulated, or leave it out.");
        }
        try {
            List<SettingAssignment> assignments = new ArrayList<>();
            for (String setting : settings) {
                assignments.add(SettingAssignment.parse(setting));
            }
            return new SignalReplay(in, assignments, pollHz);
        } catch (SignalFileException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }

    /** A replay that fails leaves what was there before. */
    private ReplaySummary toFile(SignalReplay replay, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Writer writer = writer(part)) {
            ReplaySummary summary = run(replay, writer);
            writer.close();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return summary;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Writer writer(Path file) {
        try {
            return Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw Failure.data(file + " cannot be created (" + e.getClass().getSimpleName()
                    + "): choose a folder that exists and that you may write to.");
        }
    }
}
