package clickweight.emulator;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("clickweight.emulator.NodePresence#tested")
class DeadScriptTest {
    @Test
    void deadScriptIsToldWithItsLastWords(@TempDir Path folder) throws IOException {
        Path script = Files.writeString(folder.resolve("main.js"), "throw new Error('out of cheese')");
        try (NodePipe pipe = new NodePipe("node", script)) {
            EmulatorException e = assertThrows(EmulatorException.class, () -> pipe.exchange(new byte[0], 0));
            String sentence = String.valueOf(e.getMessage());
            assertTrue(sentence.startsWith("The emulator has stopped. Its last words: "), sentence);
            assertTrue(sentence.contains("out of cheese"), sentence);
        }
    }
}
