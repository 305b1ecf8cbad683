package clickweight.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where other people's recordings lie on this machine; a test that needs them says so when it is skipped. */
final class Recordings {
    private Recordings() {}

    static Path folder(String name) {
        String data = System.getenv().getOrDefault("CLICKWEIGHT_DATA", "../../../shared/data");
        Path folder = Path.of(data).resolve(name);
        assumeTrue(Files.isDirectory(folder), "SKIPPED: no recordings at " + folder + " (set CLICKWEIGHT_DATA)");
        return folder;
    }
}
