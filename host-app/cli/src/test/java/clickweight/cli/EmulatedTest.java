package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.emulator.ImageFile;
import clickweight.emulator.usbip.UsbIpClient;
import clickweight.protocol.Buttons;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What the verbs make of the real image on an emulated chip; the image is that of the last build. */
@Tag("emulator")
@EnabledIf("clickweight.emulator.NodePresence#tested")
class EmulatedTest {
    private static final Path ROOT = Path.of("../..");
    private static final String IMAGE = ROOT.resolve(ImageFile.usual()).toString();

    @Test
    void aFewStrokesOnTheChipHoldTheTruthOfThePlant() {
        CliRun run = CliRun.of("measure", "--device", "emulator:?image=" + IMAGE, "--strokes", "4", "--json");
        JsonValue json = JsonValue.parse(run.exits(ExitCode.OK).out());
        for (int button = 0; button < Buttons.COUNT; button++) {
            JsonValue figure = json.at("buttons", button, "activation_force_mN");
            double truth = SimulatedTruth.of(button).activationForce();
            assertEquals(4, figure.at("n").number());
            assertTrue(figure.at("u95_low").number() <= truth, run.out());
            assertTrue(figure.at("u95_high").number() >= truth, run.out());
        }
        assertEquals(0, json.at("link", "samples_lost").number());
    }

    @Test
    void aSignalGivesTheTranscriptOfTheJvm() throws IOException {
        Path fixtures = ROOT.resolve("fixtures");
        String name = "all-lines-at-once.csv";
        CliRun run = CliRun.of(
                "replay-signal",
                fixtures.resolve("signals").resolve(name).toString(),
                "--emulated",
                "--image",
                IMAGE,
                "--out",
                "-");
        assertEquals(
                Files.readString(fixtures.resolve("transcripts").resolve(name)),
                run.exits(ExitCode.OK).out());
    }

    @Test
    void theUsbIsServedUnderTheWordsThatUsbipTakes() throws IOException, InterruptedException {
        PipedInputStream said = new PipedInputStream();
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(new PipedOutputStream(said), true);
        Console console = new Console(InputStream.nullInputStream(), out, new PrintStream(words, true), false, false);
        Thread server = Thread.ofPlatform()
                .daemon()
                .start(() -> Main.run(console, "emulate", "--usbip", "0", "--image", IMAGE, "--strokes", "1"));
        String line = new BufferedReader(new InputStreamReader(said)).readLine();
        Matcher matcher = Pattern.compile("usbip --tcp-port (\\d+) attach --remote 127.0.0.1 --busid (.*)")
                .matcher(line);
        assertTrue(matcher.matches(), line);
        int port = Integer.parseInt(matcher.group(1));
        try (UsbIpClient client = UsbIpClient.connect(port)) {
            assertEquals(0, client.attach(matcher.group(2)));
        }
        // the next one is served when all about the last one was said
        UsbIpClient next = UsbIpClient.connect(port);
        assertEquals(0, next.attach(matcher.group(2)));
        assertTrue(
                words.toString().contains("the finger has pressed left 0, right 0, wheel 0, middle 0 times"),
                words::toString);
        next.close();
        server.interrupt();
    }

    @Test
    void aSettingOfTheChipIsChangedAndTheNoteNamesTheWire() {
        CliRun run =
                CliRun.of("settings", "set", "left.force.operating", "700", "--device", "emulator:?image=" + IMAGE);
        assertEquals(
                "left.force.operating = 700 (was 600)\n", run.exits(ExitCode.OK).out());
        assertTrue(run.err().contains("the settings of emulator: live only"), run.err());
    }

    @Test
    void aDryRunOnTheChipTellsThePlanAndWithoutItTheChipIsNotFlashed() {
        String device = "emulator:?image=" + IMAGE;
        CliRun run = CliRun.of("flash", IMAGE, "--device", device, "--dry-run").exits(ExitCode.OK);
        assertTrue(run.out().contains("Would save 63 settings of 4 profiles in clickweight-"), run.out());
        assertTrue(run.out().contains("The mouse runs this very build already"), run.out());
        assertTrue(run.out().endsWith("Nothing was changed.\n"), run.out());
        CliRun real = CliRun.of("flash", IMAGE, "--device", device).exits(ExitCode.USAGE);
        assertTrue(real.err().contains("is no board that can be flashed"), real.err());
    }

    @Test
    void theImageOnTheChipIsExaminedByTheDoctor() {
        CliRun run = CliRun.of("doctor", "--device", "emulator:?image=" + IMAGE).exits(ExitCode.FLAGGED);
        assertTrue(run.out().contains("ok    sample rate"), run.out());
        assertTrue(run.out().contains("0 bad, 3 to look at"), run.out());
    }
}
