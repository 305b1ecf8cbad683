package clickweight.cli.settings;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.Session;
import clickweight.device.settings.Setting;
import clickweight.device.settings.SettingsClient;
import clickweight.device.settings.WheelProgress;
import clickweight.protocol.message.WheelLearn;
import clickweight.station.Failure;
import clickweight.station.link.DeviceUri;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds the wheel's steps per detent while a person turns it. */
@Command(
        name = "learn",
        sortOptions = false,
        description = "Find out how many steps one notch of the wheel has: turn it notch by notch when asked to.",
        footer = {
            "",
            "Examples:",
            "  clickweight wheel learn --device serial:/dev/ttyACM0",
            "  clickweight wheel learn --device serial:COM3 --save",
            "",
            "A mouse with the wrong number scrolls two lines a notch, or one every second",
            "notch. Ordinary mouse wheels have 2, knobs 4. What is found works at once;",
            "--save or 'settings commit' makes it last."
        })
final class LearnWheel extends SettingsVerb {
    private static final String SETTING = "encoder.steps.per.detent";
    private static final long ASK_AGAIN_MICROS = 250_000;
    private static final int QUARTERS = 4;
    /** The simulated finger turns the wheel after some presses only. */
    private static final int SIMULATED_STROKES = 200;

    @Option(names = "--save", description = "Save the mouse's settings when it is found.")
    private boolean save;

    private int shownRests = -1;

    LearnWheel(Console console) {
        super(console);
    }

    @Override
    String uri() {
        return DeviceUri.with(super.uri(), OptionalLong.empty(), OptionalInt.of(SIMULATED_STROKES));
    }

    @Override
    int run(Session session) throws IOException {
        SettingsClient settings = session.settings();
        Setting before = settings.get(SETTING);
        console()
                .err()
                .println("Turn the wheel one notch, wait until it rests, go on: once round, " + WheelLearn.RESTS_NEEDED
                        + " notches.");
        WheelProgress progress = settings.learnWheel(WheelLearn.START);
        while (!progress.found() && progress.learning()) {
            show(progress);
            settings.rest(ASK_AGAIN_MICROS);
            progress = settings.learnWheel(WheelLearn.PROGRESS);
        }
        clear();
        if (!progress.found()) {
            throw Failure.device(
                    "The mouse could not tell within " + WheelLearn.LONGEST_SECONDS / 60 + " minutes; it saw "
                            + progress.rests() + " rests: turn slowly, a full notch at a time, and start again.");
        }
        Setting found = settings.get(SETTING);
        console().out().println(found.name() + " = " + found.valueText() + " (was " + before.valueText() + ")");
        if (save) {
            settings.commit();
            console().err().println("Saved.");
        } else {
            console().err().println("It works at once; 'clickweight settings commit' makes it last.");
        }
        remindOfSimulator();
        return ExitCode.OK;
    }

    private void show(WheelProgress progress) {
        int rests = Math.min(progress.rests(), WheelLearn.RESTS_NEEDED);
        int quarter = rests * QUARTERS / WheelLearn.RESTS_NEEDED;
        boolean told = console().errTerminal()
                ? rests == shownRests
                : quarter == Math.max(0, shownRests) * QUARTERS / WheelLearn.RESTS_NEEDED;
        if (!told) {
            String line = rests + " of " + WheelLearn.RESTS_NEEDED + " rests";
            console().err().print(console().errTerminal() ? "\r" + line + "  " : line + System.lineSeparator());
            console().err().flush();
        }
        shownRests = rests;
    }

    private void clear() {
        if (console().errTerminal()) {
            console().err().print("\r" + " ".repeat("24 of 24 rests  ".length()) + "\r");
        }
    }
}
