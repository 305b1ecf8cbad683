package clickweight.station.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.settings.SettingsFileException;
import clickweight.device.settings.SettingsSnapshot;
import clickweight.device.stream.SessionListener;
import clickweight.station.Failure;
import clickweight.station.link.Connection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileFileTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @TempDir
    private Path folder;

    private String refusal(String text) throws IOException {
        Path file = folder.resolve("mine.toml");
        Files.writeString(file, text);
        return String.valueOf(
                assertThrows(Failure.class, () -> ProfileFile.read(file)).getMessage());
    }

    @Test
    void allSettingsOfAllProfilesAreReadBackFromTomlAndFromText() throws IOException {
        SettingsSnapshot snapshot;
        try (Connection connection = Connection.open("sim:", new SessionListener() {})) {
            snapshot = SettingsSnapshot.take(
                    connection.session().settings(), connection.session().identity());
        }
        for (String name : List.of("mine.toml", "mine.settings")) {
            Path file = folder.resolve(name);
            ProfileFile.write(file, snapshot, NOON);
            assertEquals(snapshot, ProfileFile.read(file));
        }
        assertTrue(Files.readString(folder.resolve("mine.toml"))
                .contains("[[profile]]\n\"left.debounce.family\" = \"auto\"\n"));
        assertThrows(
                SettingsFileException.class, () -> ProfileFile.write(folder.resolve("mine.settings"), snapshot, NOON));
    }

    @Test
    void tomlThatAPersonWroteMayBeShort() throws IOException {
        Path file = folder.resolve("mine.TOML");
        Files.writeString(file, "[[profile]] # light\n'left.force.operating' = 4_50\n");
        assertEquals(
                new SettingsSnapshot("unknown", "unknown", List.of(Map.of("left.force.operating", "450"))),
                ProfileFile.read(file));
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() throws IOException {
        String broken = refusal("[[profile]]\n\"left.force.operating\" = = 3\n");
        assertTrue(broken.contains(", line 2, column 26 is no TOML ("), broken);
        assertTrue(broken.endsWith("): mend it or take it out."), broken);
        String none = refusal("[other]\na = 1\n");
        assertTrue(
                none.endsWith(" has no [[profile]] with a setting in it: give a file that 'settings save' wrote."),
                none);
        String table = refusal("[[profile]]\nleft.force.operating = 3\n");
        assertTrue(table.contains("left is neither a whole number nor a word: write it as \"left.something\""), table);
        Path bytes = folder.resolve("bytes.toml");
        Files.write(bytes, new byte[] {(byte) 0xFF, 0});
        Failure noText = assertThrows(Failure.class, () -> ProfileFile.read(bytes));
        assertTrue(
                String.valueOf(noText.getMessage()).endsWith(" is no text: give a file that 'settings save' wrote."));
        Failure missing = assertThrows(Failure.class, () -> ProfileFile.read(folder.resolve("none.toml")));
        assertTrue(String.valueOf(missing.getMessage()).startsWith("There is no file "));
    }

    @Test
    void aFileThatExistsIsNeverTouched() throws IOException {
        Path file = folder.resolve("mine.toml");
        Files.writeString(file, "mine");
        SettingsSnapshot snapshot = new SettingsSnapshot("a", "b", List.of(Map.of("c", "1")));
        Failure exists = assertThrows(Failure.class, () -> ProfileFile.write(file, snapshot, NOON));
        assertTrue(String.valueOf(exists.getMessage()).contains("exists and saved settings are never overwritten"));
        assertEquals("mine", Files.readString(file));
        Failure nowhere =
                assertThrows(Failure.class, () -> ProfileFile.write(folder.resolve("no/mine.toml"), snapshot, NOON));
        assertTrue(
                String.valueOf(nowhere.getMessage()).contains("choose a folder that exists and that you may write to"));
    }
}
