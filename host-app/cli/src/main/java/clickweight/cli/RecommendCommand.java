package clickweight.cli;

import clickweight.cli.recording.AdviceQuestion;
import clickweight.cli.recording.AdviceText;
import clickweight.cli.recording.ButtonAdvice;
import clickweight.cli.recording.CheckText;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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
            "Two promises, each with 95 %% confidence: at most so many presses an hour that nobody meant, and at most such"
                    + " a part of the meant ones missed. The lowest force that keeps both is recommended. Nothing is"
                    + " extrapolated: where the data end before the goal, it says how much more to record.",
            "",
            "A file is CSV as for 'analyze accidental': time_us, force_mN, session, button, cue (1 while a press is"
                    + " asked for), and detents (count of the encoder) for the wheel, whose scroll guard is then part of"
                    + " the answer. Record three days or more.",
            "",
            "--write puts the forces into a mouse and measures what they became; --against holds the promises to data"
                    + " recorded later."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight recommend days/",
            "  clickweight recommend wheel.csv --accidents 0.5 --missed 2 --detent-torque 5",
            "  clickweight recommend days/ --write --device hid:",
            "  clickweight recommend days/ --against later-days/",
            "",
            "Exit code 1: a button has no recommendation, why stands beside it; or a promise was not kept."
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

    @Option(
            names = "--against",
            paramLabel = "FILE|FOLDER",
            description = "Recordings from afterwards: were the promises kept? May be given several times.")
    private List<Path> against = new ArrayList<>();

    @ArgGroup(exclusive = false, heading = "%nInto a mouse:%n")
    private @Nullable TrialOptions trial;

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
        if (trial != null) {
            trial.check();
        }
        Optional<WheelTurn> wheel = detentTorque == null
                ? Optional.empty()
                : Optional.of(new WheelTurn(detentTorque, wheelRadius, friction));
        AccidentalInputs inputs = AccidentalInputs.read(paths, calibration, GripFile.NOMINAL_HZ);
        AdviceQuestion question = new AdviceQuestion(
                new Goal(accidents, missed / PERCENT, 0, seed),
                wheel,
                trial == null ? Map.of() : trial.converters(),
                AccidentalSettings.USUAL);
        List<ButtonAdvice> buttons = ButtonAdvice.of(inputs, question);
        CheckText checks = new CheckText();
        if (!json) {
            AdviceText.lines(buttons, question.goal(), inputs, console.outStyle(common.color))
                    .forEach(console.out()::println);
        }
        if (!against.isEmpty()) {
            AccidentalInputs fresh = AccidentalInputs.read(against, calibration, GripFile.NOMINAL_HZ);
            inputs.refuseSharedWith(fresh);
            buttons.forEach(button -> checks.add(button.name(), button.checked(fresh, question)));
        }
        if (trial != null && trial.write) {
            trial.run(buttons, console, checks);
        }
        if (json) {
            console.out().print(AdviceText.json(buttons, question.goal(), inputs, checks));
        } else if (!checks.isEmpty()) {
            console.out().println();
            checks.lines(console.outStyle(common.color)).forEach(console.out()::println);
        }
        boolean complete = buttons.stream().allMatch(button -> button.advice().isPresent());
        return complete && !checks.anyBroken() ? ExitCode.OK : ExitCode.FLAGGED;
    }
}
