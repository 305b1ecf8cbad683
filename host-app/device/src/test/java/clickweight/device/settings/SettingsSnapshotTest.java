package clickweight.device.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.Session;
import clickweight.device.fake.FakeMouse;
import clickweight.device.fake.Heard;
import clickweight.device.transport.Transports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The firmware itself answers: only it knows profiles. */
class SettingsSnapshotTest {
    private static final Instant CREATED = Instant.parse("2026-11-28T05:00:00Z");

    @TempDir
    private Path folder;

    private Session session;
    private SettingsClient settings;

    @BeforeEach
    void open() throws IOException {
        session = Session.open(Transports.open("sim:"), new Heard());
        settings = session.settings();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private SettingsSnapshot take() throws IOException {
        return SettingsSnapshot.take(settings, session.identity());
    }

    private static SettingsSnapshot of(String... namesAndValues) {
        Map<String, String> profile = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            profile.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new SettingsSnapshot("1", "0.0.9", List.of(profile));
    }

    @Test
    void everyProfileIsTakenAndTheOneInForceStaysSo() throws IOException {
        settings.set("profile.active", 3);
        settings.set("left.force.operating", 777);
        SettingsSnapshot snapshot = take();
        assertEquals(4, snapshot.profiles().size());
        assertEquals("3", snapshot.profiles().getFirst().get("profile.active"));
        assertEquals("777", snapshot.profiles().getFirst().get("left.force.operating"));
        assertEquals("600", snapshot.profiles().get(1).get("left.force.operating"));
        assertEquals(3, settings.get("profile.active").value());
    }

    @Test
    void aSnapshotIsPutBackExactly() throws IOException {
        settings.set("left.force.operating", 3000);
        settings.set("left.force.release", 2500);
        settings.set("profile.active", 2);
        settings.set("wheel.force.operating", 1200);
        SettingsSnapshot snapshot = take();
        settings.reset();
        settings.set("left.force.release", 100);
        settings.set("left.force.operating", 200);
        RestoreReport report = snapshot.restore(settings);
        assertEquals(List.of(), report.refusals());
        // left's two forces of profile 1, wheel's of profile 2, and which profile is in force
        assertEquals(4, report.given());
        assertEquals(snapshot, take());
        assertEquals(2, settings.get("profile.active").value());
    }

    @Test
    void puttingBackWhatIsThereChangesNothing() throws IOException {
        RestoreReport report = take().restore(settings);
        assertEquals(0, report.given());
        assertEquals(List.of(), report.refusals());
        assertEquals(4 * (take().count() - 1), report.alreadySo());
    }

    @Test
    void whatTheFirmwareDoesNotKnowOrAllowIsSaidAndTheRestIsGiven() throws IOException {
        RestoreReport report = of(
                        "left.colour", "3",
                        "right.force.operating", "9000",
                        "left.debounce.family", "wishful",
                        "left.force.release", "650",
                        "middle.force.operating", "640")
                .restore(settings);
        assertEquals(
                List.of(
                        "left.colour was 3 and is not known to this firmware: it is left out.",
                        "right.force.operating was 9000, legal is now 50 to 5000 mN: it stays 600.",
                        "left.debounce.family was wishful, legal is now auto to spdt: it stays auto.",
                        "left.force.release was 650, which does not fit another setting of this firmware: it stays 400."),
                report.refusals());
        assertEquals(1, report.given());
        assertEquals(640, settings.get("middle.force.operating").value());
    }

    @Test
    void aMouseOfAnotherProtocolIsReadAsFarAsItCanBe() throws IOException {
        try (Session other = Session.open(new FakeMouse().version(2, 0), new Heard())) {
            assertEquals(
                    1,
                    SettingsSnapshot.take(other.settings(), other.identity())
                            .profiles()
                            .size());
        }
    }

    @Test
    void aFileHoldsTheSnapshotAndIsNeverOverwritten() throws IOException {
        Path file = folder.resolve("a.settings");
        settings.set("left.debounce.family", 1);
        SettingsSnapshot snapshot = take();
        SettingsFile.write(file, snapshot, CREATED);
        assertEquals(snapshot, SettingsFile.read(file));
        assertTrue(Files.readString(file).startsWith("clickweight settings 1\ncreated: 2026-11-28T05:00:00Z\n"));
        SettingsFileException e =
                assertThrows(SettingsFileException.class, () -> SettingsFile.write(file, snapshot, CREATED));
        assertTrue(e.getMessage().contains("never overwritten"), e.getMessage());
        assertThrows(
                SettingsFileException.class,
                () -> SettingsFile.write(folder.resolve("no").resolve("a"), snapshot, CREATED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                   | holds no settings of a mouse (its first line is not
            hello                                                | holds no settings of a mouse (its first line is not
            clickweight settings 1;firmware: 1                   | holds no setting: it was cut short
            clickweight settings 1;[profile];left.force 600      | , line 3 is no 'name = value'
            clickweight settings 1;[profile];left.force =        | , line 3 is no 'name = value'
            """)
    void aFileThatIsNoneIsRefusedInASentence(String lines, String words) throws IOException {
        String text = lines.replace(';', '\n');
        Path file = Files.writeString(folder.resolve("a.settings"), text);
        SettingsFileException e = assertThrows(SettingsFileException.class, () -> SettingsFile.read(file));
        assertTrue(e.getMessage().startsWith(file.toString()) && e.getMessage().endsWith("."), e.getMessage());
        assertTrue(e.getMessage().contains(words), e.getMessage());
    }

    @Test
    void aFileThatIsMissingOrNoTextIsSaidSo() throws IOException {
        SettingsFileException e =
                assertThrows(SettingsFileException.class, () -> SettingsFile.read(folder.resolve("none")));
        assertTrue(e.getMessage().startsWith("There is no file"), e.getMessage());
        Path binary = Files.write(folder.resolve("b"), new byte[] {(byte) 0xFF, 0, (byte) 0xC0});
        assertThrows(SettingsFileException.class, () -> SettingsFile.read(binary));
    }
}
