package clickweight.station.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clickweight.device.stream.SessionListener;
import clickweight.station.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionTest {
    private static final int MOST_PUMPS = 1000;

    @TempDir
    private Path folder;

    /** Whoever stops the stream, the connection is not told. */
    @Test
    void aStreamThatHasStoppedIsToldWithWhatToDo() throws IOException {
        Path capture = folder.resolve("a.cwcap");
        try (Connection connection =
                Connection.open("sim:?strokes=1", new SessionListener() {}, Optional.of(capture))) {
            connection.session().startStreaming(1, 15);
            connection.pump();
            connection.session().stopStreaming();
            Failure failure = assertThrows(Failure.class, () -> {
                for (int i = 0; i < MOST_PUMPS; i++) {
                    connection.pump();
                }
            });
            assertEquals(Failure.Kind.DEVICE, failure.kind());
            assertEquals(
                    "The mouse on sim:?strokes=1 stopped sending samples without a word: unplug it, plug it in and try"
                            + " again; what was heard is in " + capture + ", read it with 'clickweight analyze "
                            + capture
                            + "'.",
                    failure.getMessage());
        }
    }
}
