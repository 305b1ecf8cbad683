package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeAccidentalTest {
    @TempDir
    private Path folder;

    /** Twelve sessions of 50 s at 50 samples a second: a resting finger whose strength drifts; a cue every 10 s with a strong press. */
    private static String recording() {
        StringBuilder text = new StringBuilder("time_us,force_mN,session,cue\n");
        Random random = new Random(4);
        for (int session = 0; session < 12; session++) {
            double drift = 0;
            for (int i = 0; i < 2_500; i++) {
                drift = 0.98 * drift + random.nextGaussian();
                boolean cue = i % 500 < 20;
                double force = 300 + 12 * drift + (cue ? 500 : 0);
                text.append(String.format(
                        Locale.ROOT, "%d,%.2f,s%d,%d%n", i * 20_000L, Math.max(60, force), session, cue ? 1 : 0));
            }
        }
        return text.toString();
    }

    @Test
    void theGripRecordingsGiveThePublishedFiguresAndTheirRisingEdges() {
        Path data = Recordings.folder("mouse_grip_fingertip");
        JsonValue json = JsonValue.parse(CliRun.of("analyze", "accidental", data.toString(), "--json")
                .exits(ExitCode.OK)
                .out());
        // expected_published.csv: lside, lclick, rclick, rside, body
        double[] medians = {590, 350, 450, 1230, 0};
        double[] maxima = {1230, 880, 600, 1770, 0};
        for (int i = 0; i < medians.length; i++) {
            assertEquals(medians[i], json.at("buttons", i, "mean_of_medians_mN").number(), 10);
            assertEquals(maxima[i], json.at("buttons", i, "mean_of_maxima_mN").number(), 10);
        }
        JsonValue resting = json.at("buttons", 2);
        assertEquals(16, resting.at("rising_edges").number());
        assertEquals(669, resting.at("quantile_99_9_mN").number(), 0.5);
        assertEquals(2.0, resting.at("minutes").number(), 0.05);
        assertEquals(
                "session bootstrap (studentized)",
                resting.at("rising_edges_per_hour", "method").text());
        assertTrue(resting.at("tail", "refused").text().contains("record"), json.toString());
        assertEquals(2, json.at("passed_over").elements().size());
    }

    @Test
    void aRecordingOfOnesOwnGivesRatesATailAndTheMissedPresses() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.csv"), recording());
        CliRun run = CliRun.of(
                        "analyze", "accidental", file.toString(), "--threshold", "450", "--target", "20", "--json")
                .exits(ExitCode.OK);
        JsonValue button = JsonValue.parse(run.out()).at("buttons", 0);
        assertEquals(12, button.at("bouts_per_hour", "sessions").number());
        double threshold = button.at("tail", "threshold_mN").number();
        assertTrue(button.at("tail", "u95_low").number() < threshold, run.out());
        assertTrue(threshold < button.at("tail", "u95_high").number(), run.out());
        assertEquals(60, button.at("missed_presses", "presses").number());
        assertEquals(0, button.at("missed_presses", "missed").number());
        assertTrue(button.at("separation", "auc").number() > 0.99, run.out());
        CliRun text = CliRun.of("analyze", "accidental", file.toString(), "--threshold", "450", "--target", "20");
        text.exits(ExitCode.OK).out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        assertTrue(text.out().contains("For 20.0 an hour: "), text.out());
    }

    @Test
    void aCopyOfAFileIsLeftOutAndNoted() throws IOException {
        String text = "time_us,force_mN\n0,100\n1000,700\n2000,100\n";
        Path one = Files.writeString(folder.resolve("one.csv"), text);
        Path copy = Files.writeString(folder.resolve("two.csv"), text);
        CliRun run = CliRun.of("analyze", "accidental", one.toString(), copy.toString())
                .exits(ExitCode.FLAGGED);
        assertTrue(run.out().contains("two.csv is a copy of one.csv"), run.out());
    }

    @Test
    void whatCannotBeAnalyzedIsSaidInASentence() throws IOException {
        Path curve = Files.writeString(folder.resolve("curve.csv"), "x_um,force_gf\n1,2\n");
        assertSaid("holds no forces over time", curve.toString());
        Path grip = Files.writeString(folder.resolve("grip.csv"), "F1,F2\n1,2\n");
        assertSaid("give the calibration with --calibration", grip.toString());
        Path other = Files.createDirectory(folder.resolve("empty"));
        assertSaid("holds no recording of forces over time", other.toString());
        assertSaid("there is no such file", folder.resolve("none.csv").toString());
        Path cut = Files.writeString(folder.resolve("cut.csv"), "time_us,force_mN\n0,100\n1000,700\n2000");
        assertSaid("line 4: the last line is cut", cut.toString());
        Path single = Files.writeString(folder.resolve("single.csv"), "time_us,force_mN\n0,100\n");
        assertSaid("A rate needs a session of some length", single.toString());
    }

    private static void assertSaid(String words, String path) {
        CliRun run =
                CliRun.of("analyze", "accidental", path).exits(ExitCode.DATA).saysOneSentence();
        assertTrue(run.err().contains(words), run.err());
    }

    @Test
    void helpTeachesAndMistakesAreUsageErrors() {
        CliRun help = CliRun.of("analyze", "accidental", "--help").exits(ExitCode.OK);
        help.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        assertTrue(help.out().contains("clickweight analyze accidental mine.csv"), help.out());
        CliRun.of("analyze", "accidental").exits(ExitCode.USAGE).saysOneSentence();
        CliRun target = CliRun.of("analyze", "accidental", "x.csv", "--target", "0")
                .exits(ExitCode.USAGE)
                .saysOneSentence();
        assertTrue(target.err().contains("--target is 0.0: choose a number above 0"), target.err());
    }
}
