package clickweight.device.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.Session;
import clickweight.device.fake.FakeMouse;
import clickweight.device.fake.Heard;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    private static final Instant CREATED = Instant.parse("2026-11-28T10:00:00Z");

    @TempDir
    private Path folder;

    /** A file on a disk that takes so many bytes and then none. */
    private static final class FullDisk extends OutputStream {
        private final OutputStream file;
        private int room;

        FullDisk(Path path, int room) throws IOException {
            file = Files.newOutputStream(path);
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room == 0) {
                throw new IOException("No space left on device");
            }
            room--;
            file.write(b);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    @Test
    void aFullDiskIsToldAndWhatWasRecordedBeforeIsReadable() throws IOException {
        Path file = folder.resolve("a.cwcap");
        FakeMouse mouse = new FakeMouse();
        // the header and some hundred batches
        CaptureWriter capture = new CaptureWriter(file, new FullDisk(file, 20_000), CREATED);
        CaptureException e = assertThrows(CaptureException.class, () -> {
            try (Session session = Session.open(mouse, new Heard(), capture)) {
                session.startStreaming(1, 15);
                while (mouse.nowMicros() < 10_000_000) {
                    session.pump(100_000);
                }
            }
        });
        assertEquals(
                file
                        + " cannot be written (No space left on device): make room on the disk; what was recorded before is"
                        + " readable.",
                e.getMessage());
        assertThrows(CaptureException.class, capture::close, "the end cannot be written either");
        Heard heard = new Heard();
        assertFalse(CaptureReader.play(file, heard).summary().isWhole());
        assertTrue(heard.sampleMicros.size() > 500, heard.sampleMicros.size() + " samples");
    }
}
