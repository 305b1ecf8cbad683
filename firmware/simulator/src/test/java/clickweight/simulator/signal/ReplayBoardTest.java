package clickweight.simulator.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A replay drives any board that keeps the contract of {@link ReplayBoard}. */
class ReplayBoardTest {
    private static final Path SIGNALS = Path.of("../../fixtures/signals");
    private static final Path TRANSCRIPTS = Path.of("../../fixtures/transcripts");

    @TempDir
    Path folder;

    private static ReplayBoard arrays(int lineMask, int channelMask, long startMicros) {
        return new ArrayBoard(lineMask, channelMask, startMicros, SignalReplay.USUAL_POLL_HZ);
    }

    private SignalReplay replay(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("signal.csv"), content);
        return new SignalReplay(file, List.of(), SignalReplay.USUAL_POLL_HZ);
    }

    static List<String> names() throws IOException {
        return GoldenTranscriptTest.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aBoardThatCarriesOutItsCallsOnlyWhenItMustGivesTheSameTranscript(String name) throws IOException {
        StringBuilder transcript = new StringBuilder();
        new SignalReplay(SIGNALS.resolve(name), List.of(), SignalReplay.USUAL_POLL_HZ)
                .run(transcript, (lines, channels, start) -> new LateBoard(arrays(lines, channels, start)));
        assertEquals(Files.readString(TRANSCRIPTS.resolve(name)), transcript.toString());
    }

    @Test
    void theBoardHearsOfEachRowInPlaceAndOfNoPoll() throws IOException {
        List<String> calls = new ArrayList<>();
        replay("200000,left,1\n200007,F3,300\n200009,set,left.debounce.family=none\n200009,left,0\n2500000,left,1\n")
                .run(new StringBuilder(), (lines, channels, start) -> {
                    calls.add("start " + lines + " " + channels + " " + start);
                    return new NotedBoard(arrays(lines, channels, start), calls);
                });
        // 100 ms before the first row to 500 ms behind the last, listened to once a second
        assertEquals(
                List.of(
                        "start 1 8 100000",
                        "level 0 true 200000",
                        "counts 3 300 200007",
                        "request 200009",
                        "level 0 false 200009",
                        "runTo 1100000",
                        "runTo 2100000",
                        "level 0 true 2500000",
                        "runTo 3000000",
                        "close"),
                calls);
    }

    @Test
    void anEarlyPollTakesNoForceSample() throws IOException {
        StringBuilder transcript = new StringBuilder();
        // 660 counts are 575 mN: first sampled at the tick at 100125, judged in the fourth sample, as it is a jump
        replay("100010,F3,660\n100020,set,middle.force.operating=575\n").run(transcript);
        assertEquals("t_us,signal,level\n100500,middle,1\n", transcript.toString());
    }

    @Test
    void anEarlyPollIsGivenTheTimeOfTheTickThatComesNext() throws IOException {
        StringBuilder transcript = new StringBuilder();
        // the spike is over before the setting comes, and family none tells both edges in the early poll
        replay("0,set,left.debounce.family=none\n100010,left,1\n100020,left,0\n100030,set,encoder.invert=1\n")
                .run(transcript);
        assertEquals("t_us,signal,level\n100125,left,1\n100125,left,0\n", transcript.toString());
    }

    @Test
    void judgementsKeepTheirTimeHoweverFarApartTheRowsAre() throws IOException {
        StringBuilder transcript = new StringBuilder();
        // two hours: the 32-bit clock wraps twice between the rows; polled at 100 Hz to save time
        Path file = Files.writeString(folder.resolve("far.csv"), "7000,left,1\n8590000000,left,0\n");
        new SignalReplay(file, List.of(), 100).run(transcript);
        // asym: released 5 ms after the opening, at the next poll of 100 Hz
        assertEquals("t_us,signal,level\n10000,left,1\n8590010000,left,0\n", transcript.toString());
    }

    @Test
    void anotherBoardIsPolledAtItsOwnRateOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("signal.csv"), "0,left,1\n");
        SignalReplay replay = new SignalReplay(file, List.of(), 1000);
        String message = String.valueOf(
                assertThrows(SignalFileException.class, () -> replay.run(new StringBuilder(), ReplayBoardTest::arrays))
                        .getMessage());
        assertTrue(message.contains("8000 Hz"), message);
    }

    /** Writes down what it is asked for and passes it on. */
    private static final class NotedBoard implements ReplayBoard {
        private final ReplayBoard board;
        private final List<String> calls;

        NotedBoard(ReplayBoard board, List<String> calls) {
            this.board = board;
            this.calls = calls;
        }

        @Override
        public void level(int line, boolean closed, long micros) throws IOException {
            calls.add("level " + line + " " + closed + " " + micros);
            board.level(line, closed, micros);
        }

        @Override
        public void counts(int channel, int counts, long micros) throws IOException {
            calls.add("counts " + channel + " " + counts + " " + micros);
            board.counts(channel, counts, micros);
        }

        @Override
        public void request(byte[] frame, int length, long micros) throws IOException {
            calls.add("request " + micros);
            board.request(frame, length, micros);
        }

        @Override
        public void runTo(long micros) throws IOException {
            calls.add("runTo " + micros);
            board.runTo(micros);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return board.read(bytes, offset, length);
        }

        @Override
        public void close() {
            calls.add("close");
        }
    }

    /** Collects calls as a board in another process does, and carries them out when an answer is needed. */
    private static final class LateBoard implements ReplayBoard {
        private final ReplayBoard board;
        private final Queue<Call> waiting = new ArrayDeque<>();

        private interface Call {
            void carryOut() throws IOException;
        }

        LateBoard(ReplayBoard board) {
            this.board = board;
        }

        private void carryOut() throws IOException {
            for (Call call = waiting.poll(); call != null; call = waiting.poll()) {
                call.carryOut();
            }
        }

        @Override
        public void level(int line, boolean closed, long micros) {
            waiting.add(() -> board.level(line, closed, micros));
        }

        @Override
        public void counts(int channel, int counts, long micros) {
            waiting.add(() -> board.counts(channel, counts, micros));
        }

        @Override
        public void request(byte[] frame, int length, long micros) throws IOException {
            carryOut();
            board.request(Arrays.copyOf(frame, length), length, micros);
        }

        @Override
        public void runTo(long micros) throws IOException {
            carryOut();
            board.runTo(micros);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return board.read(bytes, offset, length);
        }
    }
}
