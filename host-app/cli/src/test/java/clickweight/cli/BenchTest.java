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
}
