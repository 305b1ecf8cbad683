package clickweight.rp2040.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.emulator.EmulatedReplayBoard;
import clickweight.simulator.signal.ReplayBoard;
import clickweight.simulator.signal.SignalReplay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each signal file gives the same transcript from the image as from the JVM, byte for byte. */
@Tag("emulator")
@EnabledIf("clickweight.emulator.NodePresence#tested")
class TranscriptTest {
    private static final Path FIXTURES = Path.of("../../fixtures");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES.resolve("signals"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thereAreEnoughFilesToMeanSomething() throws IOException {
        assertTrue(names().size() >= 30, "signal files: " + names().size());
    }

    @ParameterizedTest
    @MethodSource("names")
    void imageGivesTheTranscriptOfTheJvm(String name) throws IOException {
        StringBuilder transcript = new StringBuilder();
        List<EmulatedReplayBoard> boards = new ArrayList<>();
        ReplayBoard.Factory image = EmulatedReplayBoard.with(TheImage.options());
        new SignalReplay(FIXTURES.resolve("signals").resolve(name), List.of(), SignalReplay.USUAL_POLL_HZ)
                .run(transcript, (lines, channels, start) -> {
                    EmulatedReplayBoard board = (EmulatedReplayBoard) image.start(lines, channels, start);
                    boards.add(board);
                    return board;
                });
        assertEquals(Files.readString(FIXTURES.resolve("transcripts").resolve(name)), transcript.toString());
        TheImage.assertClean(boards.getFirst().chip());
    }
}
