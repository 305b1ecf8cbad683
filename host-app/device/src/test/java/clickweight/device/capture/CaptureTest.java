package clickweight.device.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.Session;
import clickweight.device.fake.FakeMouse;
import clickweight.device.fake.Heard;
import clickweight.device.stream.Rig;
import clickweight.protocol.dictionary.Dictionary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureTest {
    private static final Instant CREATED = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir
    Path folder;

    private final FakeMouse mouse = new FakeMouse();
    private final Heard live = new Heard();

    @Test
    void aCaptureReplaysExactlyWhatWasHeardLive() throws IOException {
        Path file = folder.resolve("a.capture");
        try (CaptureWriter capture = CaptureWriter.create(file, CREATED);
                Session session = Session.open(mouse, live, capture)) {
            session.startStreaming(1, 15);
            pumpFor(session, 30_000);
            mouse.loseBatches(2);
            pumpFor(session, 30_000);
            mouse.noise((byte) 1, (byte) 2, (byte) 3, (byte) 0);
            mouse.drop(20);
            pumpFor(session, 30_000);
            mouse.unplug();
            FakeMouse again = new FakeMouse();
            session.reconnect(again);
            session.pump(10_000);
        }
        Heard replayed = new Heard();
        CaptureReader.Replay replay = CaptureReader.play(file, replayed);
        assertEquals(live.lines, replayed.lines);
        assertEquals(3, live.gaps.size(), live.gaps.toString());
        assertTrue(replay.summary().isWhole(), replay.summary().toString());
        assertEquals("", replay.summary().warning());
        assertEquals(18, replay.stream().samplesLost());
        assertEquals(20, replay.stream().deviceDrops());
    }

    @Test
    void edgesOfAnotherMouseUnderARigAreReplayedToo() throws IOException {
        Path file = folder.resolve("rig.capture");
        try (CaptureWriter capture = CaptureWriter.create(file, CREATED);
                Session session = Session.open(mouse, live, capture)) {
            session.rig(new Rig(3, 1, 4_000_000_000L));
            session.startStreaming(1, 8);
            pumpFor(session, 3000);
            session.rigEdge(true, 5_000_000_000_123L);
            session.rigEdge(false, 5_000_000_100_000L);
        }
        Heard replayed = new Heard();
        CaptureReader.play(file, replayed);
        assertEquals(live.lines, replayed.lines);
        assertTrue(replayed.lines.contains("Rig[channel=3, button=1, lateMicros=4000000000]"), live.lines.toString());
        assertTrue(replayed.lines.contains("rig break 5000000100000"), live.lines.toString());
    }

    @Test
    void theHeaderSaysInWordsWhatTheFileIs() throws IOException {
        Path file = small();
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("""
                clickweight capture 1
                created: 2026-11-23T10:00:00Z
                device: fake:
                serial-number: 000000000000002a
                firmware: 0.1.0
                protocol: 1.2
                {"protocol":"1.2",\
                """));
        CaptureHeader header = CaptureReader.play(file, new Heard()).header();
        assertEquals("fake:", header.values().get("device"));
        assertEquals(Dictionary.json(), header.dictionary());
    }

    @Test
    void cutAtAnyByteAllWholeRecordsAreReadAndTheTailIsNamed() throws IOException {
        Path file = small();
        byte[] whole = Files.readAllBytes(file);
        Heard all = new Heard();
        CaptureSummary full = CaptureReader.play(file, all).summary();
        int firstLine = CaptureWriter.FIRST_LINE.length() + 2;
        Path cut = folder.resolve("cut.capture");
        long records = 0;
        for (int length = 0; length < whole.length; length++) {
            Files.write(cut, Arrays.copyOf(whole, length));
            if (length < firstLine) {
                CaptureException e = assertThrows(CaptureException.class, () -> CaptureReader.play(cut, new Heard()));
                assertTrue(e.getMessage().contains("is not a capture"), e.getMessage());
                continue;
            }
            Heard heard = new Heard();
            CaptureSummary summary = CaptureReader.play(cut, heard).summary();
            assertFalse(summary.isWhole());
            assertFalse(summary.warning().isEmpty());
            assertEquals(length, summary.headerBytes() + summary.recordBytes() + summary.tailBytes());
            assertEquals(0, summary.damagedBytes());
            assertEquals(length >= full.headerBytes(), summary.headerWhole());
            assertEquals(all.lines.subList(0, heard.lines.size()), heard.lines);
            assertTrue(summary.records() == records || summary.records() == records + 1);
            assertEquals(
                    summary.records() > records || length == full.headerBytes(),
                    length >= full.headerBytes() && summary.tailBytes() == 0);
            records = summary.records();
        }
        assertEquals(full.records() - 1, records, "the cut took only the end record");
    }

    @Test
    void damageInTheMiddleCostsOnlyTheRecordItHits() throws IOException {
        Path file = small();
        byte[] bytes = Files.readAllBytes(file);
        Heard whole = new Heard();
        CaptureSummary full = CaptureReader.play(file, whole).summary();
        bytes[bytes.length - 120] ^= 0x10;
        Files.write(file, bytes);
        Heard heard = new Heard();
        CaptureSummary summary = CaptureReader.play(file, heard).summary();
        assertTrue(summary.damagedBytes() > 0);
        assertTrue(summary.records() >= full.records() - 2, "one hit, or two run together");
        assertEquals(bytes.length, summary.headerBytes() + summary.recordBytes() + summary.damagedBytes());
        assertEquals(1, heard.linkErrors.size());
        assertTrue(summary.warning().contains("is damaged"), summary.warning());
    }

    @Test
    void noMoreThanAQuarterSecondOfDataIsKeptBack() throws IOException {
        Path file = folder.resolve("open.capture");
        try (CaptureWriter capture = CaptureWriter.create(file, CREATED);
                Session session = Session.open(mouse, live, capture)) {
            session.startStreaming(1, 1);
            for (int i = 0; i < 50; i++) {
                pumpFor(session, 40_000);
                Heard onDisk = new Heard();
                CaptureReader.play(file, onDisk);
                int kept = live.sampleMicros.size() - onDisk.sampleMicros.size();
                assertTrue(kept * FakeMouse.PERIOD_MICROS <= CaptureWriter.FLUSH_MICROS, kept + " samples kept back");
            }
        }
    }

    @Test
    void aFileThatIsNoCaptureIsRefusedInASentence() throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, "position,force\n1,2\n");
        CaptureException e = assertThrows(CaptureException.class, () -> CaptureReader.play(file, new Heard()));
        assertEquals(
                file + " is not a capture: a capture begins with the line 'clickweight capture 1'; choose a file that"
                        + " record has written.",
                e.getMessage());
        assertFalse(CaptureReader.isCapture(file));
        assertTrue(CaptureReader.isCapture(small()));
    }

    @Test
    void aCaptureOfALaterVersionAsksForANewBench() throws IOException {
        Path file = folder.resolve("later.capture");
        Files.writeString(file, "clickweight capture 2\nrest");
        CaptureException e = assertThrows(CaptureException.class, () -> CaptureReader.play(file, new Heard()));
        assertTrue(
                e.getMessage().contains("is a capture of version 2 and this bench reads version 1: update the bench."),
                e.getMessage());
    }

    @Test
    void aHeaderWithoutEndIsDamaged() throws IOException {
        Path file = folder.resolve("endless.capture");
        Files.writeString(file, "clickweight capture 1\n" + "a".repeat(CaptureHeader.MAX_LENGTH));
        CaptureException e = assertThrows(CaptureException.class, () -> CaptureReader.play(file, new Heard()));
        assertEquals(file + " has a header without end: the file is damaged; record again.", e.getMessage());
    }

    @Test
    void aMissingFileIsSaidSo() {
        Path file = folder.resolve("none.capture");
        CaptureException e = assertThrows(CaptureException.class, () -> CaptureReader.play(file, new Heard()));
        assertEquals(file + " is not there: check the name.", e.getMessage());
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws IOException {
        Path file = small();
        byte[] before = Files.readAllBytes(file);
        CaptureException e = assertThrows(CaptureException.class, () -> CaptureWriter.create(file, CREATED));
        assertTrue(
                e.getMessage().contains("exists and a recording is never overwritten: choose another name"),
                e.getMessage());
        assertEquals(before.length, Files.size(file));
    }

    @Test
    void aNoteIsKeptAndALongOneCutAtAWholeCharacter() throws IOException {
        Path file = folder.resolve("note.capture");
        try (CaptureWriter capture = CaptureWriter.create(file, CREATED);
                Session session = Session.open(mouse, live, capture)) {
            capture.note("left button worn");
            capture.note("ä".repeat(150));
            assertTrue(session.statistics().isClean());
        }
        Heard heard = new Heard();
        CaptureReader.play(file, heard);
        assertTrue(heard.lines.contains("note left button worn"));
        // 191 bytes hold 95 characters of two bytes
        assertTrue(heard.lines.contains("note " + "ä".repeat(95)), heard.lines.toString());
    }

    /** Identity, acknowledgements, calibrations, a few batches, one gap. */
    private Path small() throws IOException {
        Path file = folder.resolve("small.capture");
        try (CaptureWriter capture = CaptureWriter.create(file, CREATED);
                Session session = Session.open(mouse, live, capture)) {
            session.startStreaming(1, 3);
            pumpFor(session, 3_000);
            mouse.drop(2);
            pumpFor(session, 3_000);
            session.stopStreaming();
        }
        return file;
    }

    private void pumpFor(Session session, long micros) throws IOException {
        long until = mouse.nowMicros() + micros;
        while (mouse.nowMicros() < until) {
            session.pump(until - mouse.nowMicros());
        }
    }
}
