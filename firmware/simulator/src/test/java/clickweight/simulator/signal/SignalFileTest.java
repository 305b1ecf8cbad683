package clickweight.simulator.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalFileTest {
    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("signal.csv"), content);
    }

    private String replay(String content, int pollHz, String... settings) throws IOException {
        List<SettingAssignment> assignments = new ArrayList<>();
        for (String setting : settings) {
            assignments.add(SettingAssignment.parse(setting));
        }
        StringBuilder out = new StringBuilder();
        new SignalReplay(file(content), assignments, pollHz).run(out);
        return out.toString();
    }

    private String refusal(String content) {
        return String.valueOf(assertThrows(SignalFileException.class, () -> replay(content, 8000))
                .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,left,0/5,up,1                             | Line 2: there is no signal \"up\"",
                "0,left,2                                    | Line 1: the level of left is 0 or 1, not \"2\"",
                "0,F1,2.5                                    | Line 1: the level of F1 is in whole counts",
                "7,left,1/6,left,0                           | Line 2: time goes back from 7 to 6",
                "-1,left,1                                   | Line 1: time -1 is before 0",
                "1e3,left,1                                  | Line 1: \"1e3\" is no time",
                "0,left                                      | Line 1: a row has three fields",
                "0,left,0/t_us,signal,level                  | Line 2: \"t_us\" is no time",
                "# x//t_us,signal,level/9,set,left.x=1       | Line 4: There is no setting \"left.x\"",
                "0,set,left.debounce.micros                  | Line 1: \"left.debounce.micros\" is no setting",
                "0,set,left.debounce.micros=60000            | legal is 0 to 50000 us",
                "0,set,left.debounce.family=fast             | legal is auto, none, defer, eager, asym, integrator",
                "0,set,encoder.steps.per.detent=3            | encoder.steps.per.detent=3 is refused",
                "0,set,left.force.release=700                | release force must be below its operating force",
            })
    void whatIsWrongIsSaidInOneSentenceWithItsLine(String rows, String expected) {
        String message = refusal(rows.replace('/', '\n') + "\n");
        assertTrue(message.contains(expected), message);
    }

    @Test
    void anAbsentFileIsNamed() throws IOException {
        SignalReplay replay = new SignalReplay(folder.resolve("absent.csv"), List.of(), 8000);
        String message = String.valueOf(assertThrows(SignalFileException.class, () -> replay.run(new StringBuilder()))
                .getMessage());
        assertTrue(message.contains("absent.csv"), message);
    }

    @Test
    void windowsLineEndsByteOrderMarkSpacesAndALateErrorAreHandled() throws IOException {
        String press = "t_us,signal,level\n1000,left,1\n";
        assertEquals(press, replay("\uFEFFt_us,signal,level\r\n1000, left ,1\r\n", 8000, "left.debounce.family=none"));
    }

    @Test
    void anEmptyFileGivesAnEmptyTranscript() throws IOException {
        assertEquals("t_us,signal,level\n", replay("# nothing happens\n", 8000));
    }

    @Test
    void settingsGivenWithTheFileHoldFromTheStartInAnyOrder() throws IOException {
        // a jump of the force is believed with its fourth sample
        String rows = "0,left,1\n100,left,0\n100000,F3,360\n";
        String expected = "t_us,signal,level\n0,left,1\n125,left,0\n100375,middle,1\n";
        assertEquals(
                expected,
                replay(rows, 8000, "left.debounce.family=1", "middle.force.operating=200", "middle.force.release=100"));
    }

    @Test
    void eventsHaveTheTimeOfThePollAtItsRate() throws IOException {
        // polls of 3 Hz are at 0, 333333, 666666, 1000000 us
        // the last row only keeps it running: edges go first, and are told of in the poll after
        String rows = "333333,left,1\n666667,left,0\n1000000,F3,200\n";
        assertEquals(
                "t_us,signal,level\n333333,left,1\n1000000,left,0\n", replay(rows, 3, "left.debounce.family=none"));
    }

    @Test
    void forceIsSampledEvery125MicrosHoweverSlowThePoll() throws IOException {
        // a force of 100 ms between two polls of 5 Hz is seen by the samples, judged at the poll at 400 ms
        assertEquals(
                "t_us,signal,level\n400000,middle,1\n400000,middle,0\n", replay("250000,F3,800\n350000,F3,200\n", 5));
    }

    @Test
    void replayRunsOn500MillisecondsPastTheLastRow() throws IOException {
        StringBuilder out = new StringBuilder();
        ReplaySummary summary = new SignalReplay(file("1000000,left,1\n"), List.of(), 1000).run(out);
        // 100 ms before the row to 500 ms after it, both ends included
        assertEquals(601, summary.polls());
        assertEquals(1, summary.rowsIn());
        assertEquals(1, summary.rowsOut());
    }

    @Test
    void samplesOutsideTheConverterAreCounted() throws IOException {
        ReplaySummary summary =
                new SignalReplay(file("0,F0,5000\n1000,F0,200\n"), List.of(), 8000).run(new StringBuilder());
        assertEquals(8, summary.clippedSamples());
    }

    @Test
    void moreEdgesThanTheFirmwareCanTellOfAreRefusedNotLost() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            rows.append(1 + i / 2).append(",left,").append((i + 1) % 2).append('\n');
        }
        String message = refusal(rows.toString());
        assertTrue(message.contains("poll more often or thin out"), message);
    }
}
