package clickweight.cli;

import clickweight.cli.recording.AdviceText;
import clickweight.cli.recording.ButtonAdvice;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.measure.accidental.AccidentalSettings;
import clickweight.measure.accidental.GripFile;
import clickweight.measure.recommendation.Goal;
import clickweight.measure.recommendation.WheelTurn;
import clickweight.station.Failure;
import clickweight.station.recording.AccidentalInputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which force each button should have, by what a person's own fingers did. */
@Command(
        name = "recommend",
        sortOptions = false,
        description = {
            "Say which operating and release force each button should have, from recorded forces; or what is missing to say it.",
            "",
            "Two promises, each with 95 % confidence: at most so many presses an hour that nobody meant, and at most such"
                    + " a part of the meant ones missed. The lowest force that keeps both is recommended. Nothing is"
                    + " extrapolated: where the data end before the goal, it says how much more to record.",
            "",
            "A file is CSV as for 'analyze accidental': time_us, force_mN, session, button, and cue (1 while a press is"
                    + " asked for). Record three days or more."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight recommend days/",
            "  clickweight recommend wheel.csv --accidents 0.5 --missed 2 --detent-torque 5",
            "",
            "Exit code 1: a button has no recommendation; why stands beside it."
        })
final class RecommendCommand implements Callable<Integer> {
    private static final double PERCENT = 100;

    private final Console console;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "Recordings, or folders of them.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--accidents",
            paramLabel = "PER_HOUR",
            description = "Accepted presses that nobody meant. Default: ${DEFAULT-VALUE}.")
    private double accidents = Goal.USUAL.accidentsPerHour();

    @Option(
            names = "--missed",
            paramLabel = "PERCENT",
            description = "Accepted part of the meant presses that is missed. Default: ${DEFAULT-VALUE}.")
    private double missed = PERCENT * Goal.USUAL.missedShare();

    @Option(
            names = "--detent-torque",
            paramLabel = "MNM",
            description = "Of the wheel, in mN m: its button must not fire before the wheel turns.")
    private @Nullable Double detentTorque;

    @Option(names = "--wheel-radius", paramLabel = "MM", description = "Default: ${DEFAULT-VALUE}.")
    private double wheelRadius = 11;

    @Option(
            names = "--friction",
            paramLabel = "MU",
            description = "Of a fingertip on the wheel. Default: ${DEFAULT-VALUE}.")
    private double friction = 0.6;

    @Option(
            names = "--calibration",
            paramLabel = "FILE",
            description = "Of force-sensor counts. Default: calibration.csv beside the recording.")
    private @Nullable Path calibration;

    @Option(names = "--seed", paramLabel = "N", description = "Of what is drawn by lot. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    RecommendCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!(accidents > 0)) {
            throw Failure.usage("--accidents is " + accidents
                    + ": none at all can be promised by nobody, choose a number above 0.");
        }
        if (!(missed > 0 && missed < PERCENT)) {
            throw Failure.usage("--missed is " + missed + " and must lie between 0 and 100 percent.");
        }
        if (detentTorque != null && !(detentTorque > 0 && wheelRadius > 0 && friction > 0)) {
            throw Failure.usage("--detent-torque, --wheel-radius and --friction must all be above 0.");
        }
        Optional<WheelTurn> wheel = detentTorque == null
                ? Optional.empty()
                : Optional.of(new WheelTurn(detentTorque, wheelRadius, friction));
        Goal goal = new Goal(accidents, missed / PERCENT, 0, seed);
        AccidentalInputs inputs = AccidentalInputs.read(paths, calibration, GripFile.NOMINAL_HZ);
        List<ButtonAdvice> buttons = ButtonAdvice.of(inputs, goal, wheel, AccidentalSettings.USUAL);
        if (json) {
            console.out().print(AdviceText.json(buttons, goal, inputs));
        } else {
            AdviceText.lines(buttons, goal, inputs, console.outStyle(common.color))
                    .forEach(console.out()::println);
        }
        return buttons.stream().allMatch(button -> button.advice().isPresent()) ? ExitCode.OK : ExitCode.FLAGGED;
    }
}
