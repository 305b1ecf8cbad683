package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplaySignalTest {
    private static final Path FIXTURES = Path.of("../../fixtures");

    @TempDir
    private Path folder;

    static List<Path> signals() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES.resolve("signals"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("signals")
    void everySignalOfTheFixturesGivesItsGoldenTranscriptToTheByte(Path signal) throws IOException {
        Path out = folder.resolve("events.csv");
        CliRun run = CliRun.of("replay-signal", signal.toString(), "--out", out.toString());
        assertTrue(run.exitCode() <= ExitCode.FLAGGED, run.err());
        assertEquals("", run.out());
        Path golden = FIXTURES.resolve("transcripts").resolve(signal.getFileName());
        assertEquals(Files.readString(golden), Files.readString(out));
    }

    @Test
    void aDashWritesTheTranscriptAndNothingElseToStandardOutput() throws IOException {
        CliRun run = replay("1000,left,1\n2000,left,0\n", "--out", "-").exits(ExitCode.OK);
        // qualified, the default with one contact: press after 101 us, then deaf for 6.5 ms
        assertEquals("t_us,signal,level\n1125,left,1\n7500,left,0\n", run.out());
        assertTrue(run.err().startsWith("2 rows in, 2 rows out, "), run.err());
    }

    @Test
    void aSettingFromTheCommandLineHoldsFromTheStart() throws IOException {
        CliRun run = replay("1000,left,1\n2000,left,0\n", "--out", "-", "--set", "left.debounce.family=none");
        assertEquals(
                "t_us,signal,level\n1000,left,1\n2000,left,0\n",
                run.exits(ExitCode.OK).out());
    }

    @Test
    void pollsComeAtTheRateThatWasAskedFor() throws IOException {
        CliRun run = replay("1001,left,1\n", "--out", "-", "--poll-hz", "1000").exits(ExitCode.OK);
        assertEquals("t_us,signal,level\n2000,left,1\n", run.out());
    }

    @Test
    void aForceBeyondTheConverterIsFlagged() throws IOException {
        CliRun run = replay("1000,F0,5000\n2000,F0,200\n", "--out", "-").exits(ExitCode.FLAGGED);
        assertTrue(run.err().contains("Flag: "), run.err());
    }

    @Test
    void aBrokenRowIsRefusedWithFileAndLineAndTheOldTranscriptStays() throws IOException {
        Path out = Files.writeString(folder.resolve("events.csv"), "before");
        CliRun run = replay("1000,left,1\n2000,left,2\n", "--out", out.toString())
                .exits(ExitCode.DATA)
                .saysOneSentence();
        assertTrue(run.err().contains("signal.csv") && run.err().contains("Line 2"), run.err());
        assertEquals("before", Files.readString(out));
        assertFalse(Files.exists(folder.resolve("events.csv.part")));
    }

    @Test
    void anIllegalSettingIsAUsageErrorWithTheLegalRange() throws IOException {
        CliRun run = replay("1000,left,1\n", "--out", "-", "--set", "left.debounce.micros=99999")
                .exits(ExitCode.USAGE)
                .saysOneSentence();
        assertTrue(run.err().contains("0 to 50000 us"), run.err());
    }

    @Test
    void anImpossiblePollRateIsAUsageError() throws IOException {
        replay("1000,left,1\n", "--out", "-", "--poll-hz", "0")
                .exits(ExitCode.USAGE)
                .saysOneSentence();
    }

    @Test
    void aSignalFileThatIsNotThereIsNamed() {
        CliRun run = CliRun.of("replay-signal", "no-such.csv", "--out", "-")
                .exits(ExitCode.DATA)
                .saysOneSentence();
        assertTrue(run.err().contains("no-such.csv"), run.err());
    }

    @Test
    void aTranscriptThatCannotBeWrittenIsAnError() throws IOException {
        CliRun run = replay(
                        "1000,left,1\n",
                        "--out",
                        folder.resolve("no/such/folder.csv").toString())
                .exits(ExitCode.DATA)
                .saysOneSentence();
        assertTrue(run.err().contains("cannot be created"), run.err());
    }

    private CliRun replay(String rows, String... options) throws IOException {
        Path signal = Files.writeString(folder.resolve("signal.csv"), rows);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "replay-signal";
        arguments[1] = signal.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CliRun.of(arguments);
    }
}
