package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;

/** The bench itself is tried where it lives; here it is not even built. */
class BenchTest {
    @Test
    void helpOfTheFirmwaresBenchTeachesItsSectionsAndFitsEightyColumns() {
        CliRun run = CliRun.of("bench", "firmware", "--help").exits(ExitCode.OK);
        for (String word : new String[] {"--seed", "--presses", "--only", "--out", "contacts", "human", "MISSED"}) {
            assertTrue(run.out().contains(word), word);
        }
        run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void withoutAPartItSaysWhichThereIs() {
        CliRun run = CliRun.of("bench").exits(ExitCode.USAGE).saysOneSentence();
        assertTrue(run.err().contains("'clickweight bench firmware'"), run.err());
    }

    @Test
    void aValueThatIsNoNumberIsAUsageErrorInOneSentence() {
        CliRun run = CliRun.of("bench", "firmware", "--presses", "ten").exits(ExitCode.USAGE);
        assertTrue(run.saysOneSentence().err().endsWith("See 'clickweight bench firmware --help'.\n"), run.err());
    }

    @Test
    void withoutTheLauncherItSaysThatItIsNotBuilt() {
        // the working directory of a test is the module's, where there is no such folder
        CliRun run = CliRun.of("bench", "firmware").exits(ExitCode.DATA).saysOneSentence();
        assertEquals(
                "clickweight: the firmware's bench is not built: start this with ./clickweight from the project's folder, which builds it.\n",
                run.err());
    }

    /** The capture is made by equations: each button is pressed to 600 mN once in 1.5 s. */
    @Test
    void aMadeUpCaptureIsAnalysedAndItsStrokesAreThoseThatWereMade() {
        CliRun run = CliRun.of("bench", "analysis", "--minutes", "0.1", "--python", "no-such-python", "--json")
                .exits(ExitCode.OK);
        JsonValue json = JsonValue.parse(run.out());
        assertEquals(192_000, json.at("samples").number());
        for (int button = 0; button < 4; button++) {
            assertEquals(4, json.at("strokes", button).number(), 0);
            // four strokes with 5 mN of noise a sample: 1 ms means are known to 2 mN
            assertEquals(600, json.at("mean_mN", button).number(), 4);
        }
        assertTrue(json.at("samples_per_second").number() > 0, run.out());
    }

    @Test
    void withoutNumpyThatIsSaid() {
        CliRun run = CliRun.of("bench", "analysis", "--minutes", "0.1", "--python", "no-such-python")
                .exits(ExitCode.OK);
        assertTrue(run.out().contains("NumPy is not there (no-such-python with numpy"), run.out());
    }

    @Test
    void minutesThatMakeNoSenseAreAUsageError() {
        CliRun.of("bench", "analysis", "--minutes", "1000")
                .exits(ExitCode.USAGE)
                .saysOneSentence("choose 0.1 to 600 minutes of device time");
    }
}
