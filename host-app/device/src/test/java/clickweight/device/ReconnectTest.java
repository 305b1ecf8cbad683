package clickweight.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.fake.FakeMouse;
import clickweight.device.fake.Heard;
import clickweight.device.link.SessionException;
import clickweight.device.stream.Gap;
import clickweight.device.transport.DeviceGoneException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReconnectTest {
    private final Heard heard = new Heard();

    @Test
    void theStreamGoesOnBehindAGapAndTimeStillRises() throws IOException {
        FakeMouse first = new FakeMouse().startAt(9_000_000);
        try (Session session = Session.open(first, heard)) {
            session.startStreaming(2, 5);
            session.pump(100_000);
            unplug(first, session);
            long last = heard.sampleMicros.getLast();

            FakeMouse startedAnew = new FakeMouse();
            session.reconnect(startedAnew);
            session.pump(100_000);

            assertTrue(first.isClosed());
            assertTrue(startedAnew.isStreaming());
            assertEquals(1, heard.gaps.size());
            assertEquals(Gap.Cause.RECONNECT, heard.gaps.getFirst().cause());
            assertTrue(heard.sampleMicros.getLast() > last);
            assertEquals(1, session.statistics().gaps());
            assertEquals(0, session.statistics().samplesLost(), "unknown is not zero lost, it is the gap that tells");
        }
    }

    @Test
    void halfAFrameAtTheBreakIsCountedAsDropped() throws IOException {
        FakeMouse first = new FakeMouse();
        try (Session session = Session.open(first, heard)) {
            first.noise((byte) 9, (byte) 9, (byte) 9);
            session.pump(0);
            unplug(first, session);
            session.reconnect(new FakeMouse());
            assertEquals(3, session.statistics().bytesDropped());
            assertEquals(0, session.statistics().wire().bytesPending());
        }
    }

    @Test
    void anotherMouseIsRefusedByItsNumberAndTheRightOneStillAccepted() throws IOException {
        FakeMouse first = new FakeMouse();
        try (Session session = Session.open(first, heard)) {
            session.startStreaming(1, 15);
            unplug(first, session);
            FakeMouse other = new FakeMouse().serial(0x77);
            SessionException e = assertThrows(SessionException.class, () -> session.reconnect(other));
            assertEquals(
                    "Another mouse (0000000000000077) is on fake:, this session belongs to 000000000000002a:"
                            + " plug that one in again.",
                    e.getMessage());
            assertTrue(other.isClosed());
            FakeMouse again = new FakeMouse();
            session.reconnect(again);
            assertTrue(again.isStreaming());
        }
    }

    @Test
    void aSessionThatDidNotStreamStaysSilent() throws IOException {
        FakeMouse first = new FakeMouse();
        try (Session session = Session.open(first, heard)) {
            unplug(first, session);
            FakeMouse again = new FakeMouse().alreadyStreaming();
            session.reconnect(again);
            assertFalse(again.isStreaming());
            assertEquals(0, heard.gaps.size());
        }
    }

    private static void unplug(FakeMouse mouse, Session session) {
        mouse.unplug();
        assertThrows(DeviceGoneException.class, () -> session.pump(1));
    }
}
