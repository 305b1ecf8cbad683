package clickweight.simulator.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each signal file gives its transcript, byte for byte. With -Dclickweight.accept=true the transcripts are written anew. */
class GoldenTranscriptTest {
    private static final Path FIXTURES = Path.of("../../fixtures");
    private static final Path SIGNALS = FIXTURES.resolve("signals");
    private static final Path TRANSCRIPTS = FIXTURES.resolve("transcripts");

    static List<String> names() throws IOException {
        return namesIn(SIGNALS);
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void signalGivesItsTranscript(String name) throws IOException {
        StringBuilder transcript = new StringBuilder();
        new SignalReplay(SIGNALS.resolve(name), List.of(), SignalReplay.USUAL_POLL_HZ).run(transcript);
        Path golden = TRANSCRIPTS.resolve(name);
        if (Boolean.getBoolean("clickweight.accept")) {
            Files.writeString(golden, transcript);
        }
        assertTrue(Files.exists(golden), "no transcript for " + name + ": look at it, then accept it");
        assertEquals(Files.readString(golden), transcript.toString());
    }

    @Test
    void everyTranscriptHasItsSignalFileAndItsRowInTheReadme() throws IOException {
        assertEquals(names(), namesIn(TRANSCRIPTS));
        String readme = Files.readString(FIXTURES.resolve("README.md"));
        for (String name : names()) {
            assertTrue(readme.contains(name), "fixtures/README.md has no row for " + name);
        }
    }
}
