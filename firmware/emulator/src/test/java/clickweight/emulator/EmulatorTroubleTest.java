package clickweight.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmulatorTroubleTest {
    @Test
    void everyScriptIsInstalled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/node"))) {
            List<String> there =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(there, NodeProgram.FILES.stream().sorted().toList());
        }
    }

    @Test
    void missingImageSaysHowToBuildIt() {
        EmulatorException e =
                assertThrows(EmulatorException.class, () -> ChipOptions.image(Path.of("nowhere", "clickweight.uf2")));
        assertTrue(String.valueOf(e.getMessage()).contains("build it with mvn -pl firmware/rp2040 -am package"));
    }

    @Test
    void otherFilesAreNoImages(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.uf2"), new byte[512]);
        assertTrue(imageTrouble(file).contains("is no UF2 file: block 0 is none."));
    }

    @Test
    void anImageThatWasCutIsNone(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.uf2"), new byte[700]);
        assertEquals(
                "The image " + file + " is no UF2 file: its length is 700, not a multiple of 512.", imageTrouble(file));
    }

    @Test
    void aFolderIsNoImage(@TempDir Path folder) {
        assertTrue(imageTrouble(folder).startsWith("The image " + folder + " cannot be read: "), imageTrouble(folder));
    }

    private static String imageTrouble(Path file) {
        return String.valueOf(assertThrows(EmulatorException.class, () -> ChipOptions.image(file))
                .getMessage());
    }
}
