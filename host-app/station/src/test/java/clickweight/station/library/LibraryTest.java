package clickweight.station.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.stroke.StrokePolicy;
import clickweight.station.Failure;
import clickweight.station.file.Sha256;
import clickweight.station.link.Connection;
import clickweight.station.measurement.StrokeCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final String RESULT = """
            {"measured_at": "2026-11-27T08:00:00", "device": {"device": "serial:/dev/ttyACM0"}, "flagged": true,
             "notes": ["The link was not clean."],
             "buttons": [{"button": "left",
               "activation_force_mN": {"n": 3, "mean": 610, "u95_low": 600, "u95_high": 620},
               "strokes": [{"activation_force_mN": 600}, {"activation_force_mN": 610}, {"activation_force_mN": 620}]}]}
            """;

    @TempDir
    private static Path shared;

    private static Path capture;

    @TempDir
    private Path folder;

    @BeforeAll
    static void record() throws IOException {
        capture = shared.resolve("a.cwcap");
        StrokeCollector strokes = new StrokeCollector(15, StrokePolicy.defaults());
        try (Connection connection = Connection.open("sim:?strokes=2&seed=5", strokes, Optional.of(capture))) {
            connection.session().startStreaming(1, 15);
            while (strokes.strokesDone() < 8) {
                connection.pump();
            }
            connection.session().stopStreaming();
        }
    }

    private Library library() {
        return Library.open(folder.resolve("sessions"));
    }

    @Test
    void aCaptureIsKeptUnderItsDayAndItsHashWithItsResult() throws IOException {
        Entry entry = library().add(capture);
        assertTrue(entry.id().endsWith("-" + Sha256.of(capture).substring(0, 12)), entry.id());
        assertEquals(-1, Files.mismatch(capture, entry.capture().orElseThrow()));
        KeptResult result = entry.readResult().orElseThrow();
        assertEquals(entry.day(), result.measuredAt().substring(0, 10));
        assertEquals(2, result.button("wheel").orElseThrow().forcesMilliNewtons().length);
        // the plant's true force is 1500 mN (simulator README)
        assertEquals(1500, result.button("wheel").orElseThrow().meanMilliNewtons(), 150);
        assertEquals(List.of(entry), library().entries());
    }

    @Test
    void whatIsPutInTwiceIsThereOnceAndAsItWas() throws IOException {
        Entry first = library().add(capture);
        Entry again = library().add(capture, RESULT.replace("2026-11-27", first.day()));
        assertEquals(first, again);
        assertEquals(1, library().entries().size());
        assertTrue(library().verify().stream().allMatch(Check::whole));
    }

    @Test
    void aResultAloneIsKeptToo() throws IOException {
        Entry entry = library().addResult(RESULT);
        assertEquals("2026-11-27", entry.day());
        assertTrue(entry.capture().isEmpty());
        KeptButton left = entry.readResult().orElseThrow().button("left").orElseThrow();
        assertEquals(610, left.meanMilliNewtons());
        assertEquals(10, left.halfWidth95());
    }

    @Test
    void tagsAndNotesAreAddedAndFound() throws IOException {
        Library library = library();
        Entry entry = library.addResult(RESULT);
        library.tag(entry, "office", true, NOON);
        library.tag(entry, "old", true, NOON);
        library.tag(entry, "old", false, NOON.plusSeconds(60));
        library.note(entry, "after the switch\nwas changed", NOON);
        assertEquals(
                new Remarks(List.of("office"), List.of("2026-11-28T12:00:00Z after the switch was changed")),
                entry.remarks());
        // nothing that was said is lost
        assertEquals(4, Files.readAllLines(entry.folder().resolve(Remarks.FILE)).size());
        assertTrue(entry.matches("OFFICE"));
        assertTrue(entry.matches("ttyacm"));
        assertFalse(entry.matches("old"));
        assertTrue(library.verify().stream().allMatch(Check::whole));
        Failure failure = assertThrows(Failure.class, () -> library.tag(entry, "two words", true, NOON));
        assertEquals("'two words' is no tag: a tag is one word, as in 'office'.", failure.getMessage());
    }

    @Test
    void verifyFindsWhatIsChangedMissingOrForeign() throws IOException {
        Entry kept = library().add(capture);
        Entry other = library().addResult(RESULT);
        Files.writeString(kept.folder().resolve(Entry.RESULT), "{}");
        Files.delete(other.folder().resolve(Entry.RESULT));
        Files.writeString(other.folder().resolve("thumbs.db"), "");
        assertEquals(
                List.of(
                        new Check(kept.id(), Entry.CAPTURE, Check.State.WHOLE),
                        new Check(kept.id(), Entry.RESULT, Check.State.CHANGED)),
                library().verify().stream()
                        .filter(check -> check.id().equals(kept.id()))
                        .toList());
        assertEquals(
                List.of(
                        new Check(other.id(), Entry.RESULT, Check.State.MISSING),
                        new Check(other.id(), "thumbs.db", Check.State.FOREIGN)),
                library().verify().stream()
                        .filter(check -> check.id().equals(other.id()))
                        .toList());
    }

    @Test
    void anEntryThatWasNotFinishedIsNone() throws IOException {
        Library library = library();
        Files.createDirectories(library.root().resolve(".unfinished-1"));
        Files.writeString(library.placeForCapture(NOON), "");
        assertEquals(List.of(), library.entries());
        assertEquals(List.of(), library.verify());
    }

    @Test
    void anEntryIsFoundByEnoughOfItsNameAndNothingElseIs() throws IOException {
        Library library = library();
        Entry one = library.addResult(RESULT);
        library.addResult(RESULT.replace("610", "611"));
        assertEquals(one, library.find(one.id().substring(11, 16)));
        Failure several = assertThrows(Failure.class, () -> library.find("2026-11"));
        assertEquals("2 sessions begin with '2026-11': write more of the one meant.", several.getMessage());
        Failure none = assertThrows(Failure.class, () -> library.find("zz"));
        assertEquals(
                "No session begins with 'zz': 'clickweight sessions list' shows those there are.", none.getMessage());
    }

    @Test
    void whatIsNoResultIsRefused() {
        Failure noJson = assertThrows(Failure.class, () -> library().addResult("left 610"));
        assertTrue(
                String.valueOf(noJson.getMessage()).startsWith("The result is no JSON of a measurement ("),
                noJson.getMessage());
        Failure other = assertThrows(Failure.class, () -> library().addResult("{\"a\": 1}"));
        assertEquals(
                "The result names neither buttons nor a time: give what 'measure --json' wrote.", other.getMessage());
    }

    @Test
    void aFolderThatCannotBeOneIsSaidInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Failure failure = assertThrows(Failure.class, () -> Library.open(file));
        assertTrue(
                String.valueOf(failure.getMessage()).contains("cannot be the library of sessions ("),
                failure.getMessage());
    }

    @Test
    void twoResultsAreComparedButtonByButton() throws IOException {
        KeptResult one = KeptResult.parse(RESULT);
        KeptResult other =
                KeptResult.parse(RESULT.replace("62", "68").replace("60", "66").replace("61", "67"));
        EntryComparison left = EntryComparison.of(one, other).getFirst();
        // 600, 610, 620 and 660, 670, 680: s 10 each, standard error sqrt(2 x 100 / 3) = 8.165, t(0.975, 4) = 2.776
        assertEquals(-60, left.difference().orElseThrow().difference(), 1e-9);
        assertEquals(
                -60 - 2.7764 * 8.16497,
                left.difference().orElseThrow().interval().low(),
                1e-3);
        assertEquals(Math.log(610 / 670.0) / Math.log(1.1), left.steps(), 1e-9);
    }

    @Test
    void aSessionIsExportedByTheEndingOfTheName() throws IOException {
        Entry entry = library().add(capture);
        Path csv = folder.resolve("strokes.csv");
        EntryExport.write(entry, csv);
        List<String> lines = Files.readAllLines(csv);
        assertEquals(1 + 8, lines.size());
        assertTrue(lines.get(1).startsWith("left,1,"), lines.get(1));
        Path json = folder.resolve("result.json");
        EntryExport.write(entry, json);
        assertEquals(-1, Files.mismatch(json, entry.result().orElseThrow()));
        Path page = folder.resolve("page.HTML");
        EntryExport.write(entry, page);
        assertTrue(Files.readString(page).contains("wheel"));
        Failure ending = assertThrows(Failure.class, () -> EntryExport.write(entry, folder.resolve("a.txt")));
        assertTrue(
                String.valueOf(ending.getMessage()).contains("ends in none of .csv, .json and .html"),
                ending.getMessage());
        Entry alone = library().addResult(RESULT);
        Failure noCapture = assertThrows(Failure.class, () -> EntryExport.write(alone, csv));
        assertTrue(
                String.valueOf(noCapture.getMessage())
                        .contains("has no capture to play again: export it as .json instead"),
                noCapture.getMessage());
        Files.delete(alone.result().orElseThrow());
        Failure noResult = assertThrows(Failure.class, () -> EntryExport.write(alone, json));
        assertEquals("Session " + alone.id() + " has no result to export.", noResult.getMessage());
    }

    @Test
    void theUsualPlaceIsThatOfTheSystemOrBelowHome() {
        Properties home = new Properties();
        home.setProperty("user.home", "/home/a");
        assertEquals(Path.of("/home/a/.clickweight/sessions"), LibraryPlace.of(Map.of(), home));
        assertEquals(Path.of("/data/clickweight/sessions"), LibraryPlace.of(Map.of("XDG_DATA_HOME", "/data"), home));
    }
}
