package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main verb on the simulated mouse. */
class MeasureTest {
    private static final List<String> BUTTONS = List.of("left", "right", "wheel", "middle");

    @TempDir
    private Path folder;

    private static List<Double> activationForces(JsonValue json) {
        return json.at("buttons").elements().stream()
                .map(button -> button.at("activation_force_mN", "mean").number())
                .toList();
    }

    @Test
    void jsonHoldsTheFourButtonsAndNothingElseIsOnStandardOutput() {
        CliRun run = CliRun.of("measure", "--strokes", "3", "--json").exits(ExitCode.OK);
        JsonValue json = JsonValue.parse(run.out());
        assertEquals(
                BUTTONS,
                json.at("buttons").elements().stream()
                        .map(button -> button.at("button").text())
                        .toList());
        for (JsonValue button : json.at("buttons").elements()) {
            assertEquals(3, button.at("activation_force_mN", "n").number());
        }
        assertFalse(json.at("flagged").truth());
        // the wheel of the plant is 2.5 times as heavy; 3 strokes find that within a fifth
        double ratio = json.at("activation_force_ratio_wheel_to_left", "value").number();
        assertEquals(2.5, ratio, 0.5);
    }

    @Test
    void replayedCaptureGivesTheSameForces() {
        Path capture = folder.resolve("replayed.cwcap");
        CliRun live = CliRun.of("measure", "--strokes", "3", "--json", "--capture", capture.toString())
                .exits(ExitCode.OK);
        CliRun replay =
                CliRun.of("measure", "--device", "replay:" + capture, "--json").exits(ExitCode.OK);
        assertEquals(activationForces(JsonValue.parse(live.out())), activationForces(JsonValue.parse(replay.out())));
    }

    @Test
    void theTableFitsEightyColumnsAndEndsWithWhatItMeans() {
        CliRun run = CliRun.of("measure", "--strokes", "3").exits(ExitCode.OK);
        run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        assertTrue(run.out().contains("nothing lost."), run.out());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(lines.size() - 2).startsWith("Meaning: a click on the wheel takes "), run.out());
    }

    @Test
    void progressOffTheTerminalIsFourSparseLines() {
        CliRun run = CliRun.of("measure", "--strokes", "4").exits(ExitCode.OK);
        assertEquals(4, run.err().lines().count(), run.err());
        assertFalse(run.err().contains("\r"));
        assertTrue(run.err().contains("16/16"), run.err());
    }

    @Test
    void theTruthOfThePlantIsShownOnlyWhenAskedFor() {
        assertFalse(CliRun.of("measure", "--strokes", "2").err().contains("true"));
        assertTrue(CliRun.of("measure", "--strokes", "2", "--truth").err().contains("true AF mN"));
    }

    @Test
    void theSameSeedGivesTheSameNumbersAndAnotherSeedOthers() {
        List<List<Double>> runs = Arrays.asList("7", "7", "8").stream()
                .map(seed -> activationForces(
                        JsonValue.parse(CliRun.of("measure", "--strokes", "2", "--seed", seed, "--json")
                                .out())))
                .toList();
        assertEquals(runs.get(0), runs.get(1));
        assertFalse(runs.get(0).equals(runs.get(2)));
    }

    @Test
    void onlyTheButtonsAskedForAreMeasured() {
        CliRun run = CliRun.of("measure", "--strokes", "2", "--buttons", "wheel,left", "--json")
                .exits(ExitCode.OK);
        List<JsonValue> buttons = JsonValue.parse(run.out()).at("buttons").elements();
        assertEquals(2, buttons.size());
        assertEquals("left", buttons.getFirst().at("button").text());
    }

    @Test
    void aCaptureAnalyzedGivesTheSameForcesAsTheMeasurement() {
        String capture = folder.resolve("run.cwcap").toString();
        CliRun live = CliRun.of("measure", "--strokes", "3", "--json", "--capture", capture)
                .exits(ExitCode.OK);
        CliRun later = CliRun.of("analyze", capture, "--json").exits(ExitCode.OK);
        assertEquals(activationForces(JsonValue.parse(live.out())), activationForces(JsonValue.parse(later.out())));
        assertTrue(live.err().contains("Capture: " + capture), live.err());
    }

    @Test
    void aTruncatedCaptureIsReadAsFarAsItGoesAndFlagged() throws IOException {
        Path capture = folder.resolve("run.cwcap");
        CliRun.of("measure", "--strokes", "3", "--capture", capture.toString()).exits(ExitCode.OK);
        byte[] whole = Files.readAllBytes(capture);
        Files.write(folder.resolve("cut.cwcap"), Arrays.copyOf(whole, whole.length * 2 / 3));
        CliRun run = CliRun.of("analyze", folder.resolve("cut.cwcap").toString(), "--json")
                .exits(ExitCode.FLAGGED);
        JsonValue json = JsonValue.parse(run.out());
        assertTrue(json.at("notes", 0).text().contains("cut"), run.out());
        assertEquals(4, json.at("buttons").elements().size());
    }

    @Test
    void aCaptureCutInItsHeaderIsRefused() throws IOException {
        Path capture = folder.resolve("run.cwcap");
        CliRun.of("measure", "--strokes", "2", "--capture", capture.toString()).exits(ExitCode.OK);
        Files.write(folder.resolve("cut.cwcap"), Arrays.copyOf(Files.readAllBytes(capture), 100));
        CliRun.of("analyze", folder.resolve("cut.cwcap").toString())
                .exits(ExitCode.DATA)
                .saysOneSentence(
                        "has nothing to measure. The capture is cut off in its header, after 100 bytes: it holds no record.");
    }

    @Test
    void aCaptureIsNeverOverwritten() throws IOException {
        Path capture = Files.writeString(folder.resolve("precious.cwcap"), "mine");
        CliRun.of("measure", "--strokes", "2", "--capture", capture.toString())
                .exits(ExitCode.DATA)
                .saysOneSentence();
        assertEquals("mine", Files.readString(capture));
    }

    @Test
    void theReportIsOnePageThatNeedsNothingElse() throws IOException {
        Path report = folder.resolve("mouse.html");
        CliRun.of("measure", "--strokes", "2", "--report", report.toString()).exits(ExitCode.OK);
        String page = Files.readString(report);
        assertTrue(page.contains("<svg") && page.contains("wheel"), "no plots in the page");
        assertFalse(
                page.contains("<script src") || page.contains("<link rel=\"stylesheet\""), "the page asks for more");
    }

    @Test
    void theSimulatedMouseIsMadeOfARecordedCurveWhenAskedFor() {
        Path curve = Recordings.folder("switches_oscm").resolve("Kailh-Choc-Navy.csv");
        CliRun run = CliRun.of("measure", "--device", "sim:?curve=" + curve, "--strokes", "5", "--json");
        JsonValue json = JsonValue.parse(run.out());
        // expected.csv: AF 76.1 gf = 746 mN; 5 strokes with 2.5 % spread
        assertEquals(746, json.at("buttons", 0, "activation_force_mN", "mean").number(), 40);
    }

    @Test
    void fewerStrokesThanAskedForAreANamedFlag() {
        CliRun run = CliRun.of("measure", "--device", "sim:?strokes=2", "--strokes", "4", "--timeout", "2")
                .exits(ExitCode.FLAGGED);
        assertTrue(run.out().contains("left has 2 of 4 strokes: no new stroke came."), run.out());
    }

    @Test
    void theTimeLimitEndsAMeasurement() {
        CliRun run = CliRun.of("measure", "--strokes", "1000", "--limit", "3").exits(ExitCode.FLAGGED);
        assertTrue(run.out().contains("the time limit was reached"), run.out());
    }

    @Test
    void mistakesOnTheCommandLineAreUsageErrorsInOneSentence() {
        CliRun.of("measure", "--strokes", "1")
                .exits(ExitCode.USAGE)
                .saysOneSentence("--strokes is 1 and an interval needs at least 2");
        CliRun.of("measure", "--strokes", "many").exits(ExitCode.USAGE).saysOneSentence();
        CliRun.of("measure", "--seed", "1", "--device", "serial:/dev/none")
                .exits(ExitCode.USAGE)
                .saysOneSentence("--seed is for a simulated mouse and serial:/dev/none is a real mouse");
        CliRun.of("measure", "--truth", "--device", "serial:/dev/none")
                .exits(ExitCode.USAGE)
                .saysOneSentence("--truth knows the usual simulated mouse only: leave it out");
        CliRun.of("measure", "--buttons", "left,thumb")
                .exits(ExitCode.USAGE)
                .saysOneSentence("'thumb' is no button: choose among");
    }

    @Test
    void eventsOfAMouseThatIsNotOnUsbAreRefused() {
        CliRun.of("measure", "--force", "sim:", "--events", "tcp:localhost:1")
                .exits(ExitCode.USAGE)
                .saysOneSentence("'tcp:localhost:1' and only mice on USB can be read: give hid:VENDOR:PRODUCT");
    }
}
