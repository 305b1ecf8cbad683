package clickweight.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Node and npm that are missing, old or fail, in the order in which they are needed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are scripts of a POSIX shell")
class NodeTroubleTest {
    private static final String OLDEST = "echo v18.0.0";

    @TempDir
    private Path folder;

    private String program(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
        return file.toString();
    }

    private String nothing() {
        return folder.resolve("nothing").toString();
    }

    private Path home() {
        return folder.resolve("home");
    }

    private static String sentence(Executable trouble) {
        return String.valueOf(assertThrows(EmulatorException.class, trouble).getMessage());
    }

    @Test
    void withoutNodeItSaysWhatToInstall() {
        NodeProgram program = new NodeProgram(nothing(), nothing(), home());
        assertFalse(program.nodeIsThere());
        assertEquals(
                "The emulator needs Node: install Node 18 or newer (Debian: apt install nodejs npm) and run again.",
                sentence(program::install));
    }

    @Test
    void nodeThatIsTooOldIsToldWithItsVersion() throws IOException {
        NodeProgram program = new NodeProgram(program("node", "echo v17.9.1"), nothing(), home());
        assertFalse(program.nodeIsThere());
        assertTrue(sentence(program::install).endsWith(" and run again. The one on the path says v17.9.1."));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(home());
        NodeProgram program = new NodeProgram(program("node", OLDEST), nothing(), file);
        String sentence = sentence(program::install);
        assertTrue(sentence.startsWith("The emulator cannot be installed in " + file + ": "), sentence);
    }

    @Test
    void withoutNpmItSaysWhatToInstall() throws IOException {
        NodeProgram program = new NodeProgram(program("node", OLDEST), nothing(), home());
        assertEquals(
                "The library of the emulator could not be installed by npm: npm is not on the path (Debian: apt"
                        + " install npm)",
                sentence(program::install));
    }

    @Test
    void whatNpmSaysIsToldAndTheNextStartTriesAgain() throws IOException {
        String npm = program("npm", "echo 'network is unreachable'; exit 1");
        NodeProgram program = new NodeProgram(program("node", OLDEST), npm, home());
        for (int start = 0; start < 2; start++) {
            assertEquals(
                    "The library of the emulator could not be installed by npm: network is unreachable",
                    sentence(program::install));
        }
        program("npm", "mkdir node_modules");
        assertEquals(home().resolve("main.js"), program.install());
    }

    @Test
    void nodeThatDoesNotStartIsToldWithTheReason() {
        String sentence = sentence(() -> new NodePipe(nothing(), folder.resolve("main.js")));
        assertTrue(sentence.startsWith("The emulator could not be started: "), sentence);
        assertTrue(sentence.contains(nothing()), sentence);
    }
}
