package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of a simulated finger in files. */
class RecommendTest {
    private static final int SESSIONS = 4;
    private static final int SECONDS = 2 * 3600;
    private static final int PRESSES = 30;

    @TempDir
    private Path folder;

    /** A resting finger of 300 to 500 mN that rises for a second once a minute, and presses that are asked for, at 10 samples a second. */
    private Path days(String button, double meant) throws IOException {
        Random random = new Random(11);
        StringBuilder csv = new StringBuilder("time_us,force_mN,session,button,cue\n");
        for (int session = 0; session < SESSIONS; session++) {
            for (int second = 0; second < SECONDS; second++) {
                boolean press = second % (SECONDS / PRESSES) == 7;
                boolean rise = second % 60 == 30;
                double force = press
                        ? meant * Math.exp(0.1 * random.nextGaussian())
                        : rise ? 430 * Math.exp(0.15 * random.nextGaussian()) : 300;
                csv.append((long) second * 1_000_000)
                        .append(',')
                        .append(Math.round(force))
                        .append(",day ")
                        .append(session)
                        .append(',')
                        .append(button)
                        .append(',')
                        .append(press ? 1 : 0)
                        .append('\n');
            }
        }
        return Files.writeString(folder.resolve(button + ".csv"), csv);
    }

    @Test
    void aForceBetweenRestingAndPressingIsRecommendedWithWhatItPromises() throws IOException {
        Path file = days("left", 1200);
        CliRun run = CliRun.of("recommend", file.toString(), "--json").exits(ExitCode.OK);
        JsonValue left = JsonValue.parse(run.out()).at("buttons").elements().getFirst();
        double operating = left.at("operating_mN").number();
        // 60 an hour, log-normal about 430 mN, s = 0.15: one an hour lies above 430 exp(0.15 x 2.13) = 592 mN
        assertTrue(operating >= 592 && operating < 750, operating + " mN");
        assertTrue(left.at("accidents_per_hour_upper").number() <= 1);
        assertTrue(left.at("missed_share_upper").number() <= 0.05);
        assertEquals(SESSIONS * PRESSES, left.at("cued_presses").number());
        CliRun words = CliRun.of("recommend", file.toString()).exits(ExitCode.OK);
        assertTrue(words.out().contains("room of "), words.out());
        assertTrue(words.out().contains("Data: "), words.out());
    }

    @Test
    void aWheelThatTurnsHardIsToldWhichDetentWouldDo() throws IOException {
        Path file = days("wheel", 1200);
        CliRun run =
                CliRun.of("recommend", file.toString(), "--detent-torque", "9").exits(ExitCode.FLAGGED);
        String words = run.out().replaceAll("\\s+", " ");
        assertTrue(words.contains("No force will do: below 1500 mN"), words);
        assertTrue(words.contains("Turning the wheel alone takes that: a detent of "), words);
    }

    @Test
    void pressesThatAreSofterThanTheRestingFingerLeaveNoForce() throws IOException {
        CliRun run = CliRun.of("recommend", days("left", 500).toString()).exits(ExitCode.FLAGGED);
        assertTrue(run.out().contains("No force will do"), run.out());
    }

    @Test
    void whatIsRecommendedIsWrittenAndMeasured() throws IOException {
        Path file = days("middle", 1200);
        String mouse = "sim:?contacts=left&strokes=4";
        CliRun run = CliRun.of("recommend", file.toString(), "--device", mouse, "--write", "--strokes", "4", "--json")
                .exits(ExitCode.OK);
        JsonValue promise = JsonValue.parse(run.out()).at("promises").at("middle, activation force mN");
        assertEquals("kept", promise.at("outcome").text());
        assertEquals(4, promise.at("n").number());
        assertTrue(run.err().contains("Written: middle.force.operating 600 -> "), run.err());
        String saved = run.err().replaceAll("(?s).*Saved: (\\S+)\\. Back.*", "$1");
        assertTrue(Files.deleteIfExists(Path.of(saved)), run.err());
    }

    @Test
    void promisesAreHeldToLaterDays() throws IOException {
        Path file = days("left", 1200);
        Path later = Files.writeString(
                folder.resolve("later.csv"),
                Files.readString(file).replace(",300,", ",900,").replace("day", "later"));
        CliRun run = CliRun.of("recommend", file.toString(), "--against", later.toString())
                .exits(ExitCode.FLAGGED);
        assertTrue(run.out().contains("left, accidents/h"), run.out());
        assertTrue(run.out().contains("FAIL"), run.out());
        CliRun same = CliRun.of("recommend", file.toString(), "--against", file.toString())
                .exits(ExitCode.USAGE);
        assertTrue(
                same.err()
                        .contains(
                                "is among the data that the recommendation is made from: record again, and give that to --against."),
                same.err());
    }

    @Test
    void whatCannotBeWrittenIsSaidBeforeAnythingIs() throws IOException {
        CliRun none = CliRun.of("recommend", days("left", 500).toString(), "--device", "sim:", "--write")
                .exits(ExitCode.DATA);
        assertTrue(none.err().contains("There is no recommendation to write: record what is asked for above."));
        CliRun one = CliRun.of("recommend", "x.csv", "--device", "sim:", "--write", "--strokes", "1")
                .exits(ExitCode.USAGE);
        assertTrue(
                one.err().contains("--strokes is 1: a force that was set is measured by 2 presses or more."),
                one.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --accidents=0     | --accidents is 0.0: none at all
            --missed=100      | must lie between 0 and 100 percent
            --detent-torque=0 | must all be above 0
            """)
    void whatIsNotUnderstoodIsSaidInASentence(String option, String words) {
        CliRun run = CliRun.of("recommend", "nothing.csv", option)
                .exits(ExitCode.USAGE)
                .saysOneSentence();
        assertTrue(run.err().contains(words), run.err());
    }
}
