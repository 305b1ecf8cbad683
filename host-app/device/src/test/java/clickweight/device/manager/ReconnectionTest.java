package clickweight.device.manager;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.Session;
import clickweight.device.fake.FakeMouse;
import clickweight.device.fake.Heard;
import clickweight.device.stream.Gap;
import clickweight.device.transport.DeviceGoneException;
import clickweight.device.transport.DeviceListing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the order of the timeline of {@link Reconnection}; no time passes but the virtual one. */
class ReconnectionTest {
    private static final String PORT = "serial:/dev/ttyACM0";
    private static final long LIMIT = 10_000_000;

    private final FakeSurroundings world = new FakeSurroundings();
    private final FakeMouse mouse = new FakeMouse();
    private final Heard heard = new Heard();
    private final List<Long> waits = new ArrayList<>();
    private Session session;

    @BeforeEach
    void aStreamThatIsCut() throws IOException {
        session = Session.open(mouse, heard);
        session.startStreaming(1, 15);
        session.pump(100_000);
        mouse.unplug();
        assertThrows(DeviceGoneException.class, () -> session.pump(1));
    }

    private boolean resume(Reconnection reconnection) throws IOException {
        return reconnection.resume(session, (away, limit) -> {
            assertEquals(LIMIT, limit);
            waits.add(away);
        });
    }

    @Test
    void theLostWireIsLetGoOfFirst() throws IOException {
        assertFalse(resume(new Reconnection(world, PORT, LIMIT)));
        assertTrue(mouse.isClosed());
    }

    @Test
    void aMouseThatComesBackToItsPortGoesOnStreamingWithTheGapTold() throws IOException {
        FakeMouse again = new FakeMouse();
        world.arrives(3_100_000, new DeviceListing(PORT, "a port"), again);
        assertTrue(resume(new Reconnection(world, PORT, LIMIT)));
        assertEquals(3_250_000, world.nowMicros());
        assertEquals(13, waits.size(), "every 250 ms");
        assertTrue(again.isStreaming());
        session.pump(100_000);
        assertEquals(
                List.of(Gap.Cause.RECONNECT),
                heard.gaps.stream().map(Gap::cause).toList());
    }

    @Test
    void aMouseAtAnotherPortIsFoundByItsSerialNumber() throws IOException {
        FakeMouse again = new FakeMouse();
        world.arrives(1_000_000, new DeviceListing("serial:/dev/ttyACM1", "a port", "000000000000002a"), again);
        assertTrue(resume(new Reconnection(world, PORT, LIMIT)));
        assertTrue(again.isStreaming());
    }

    @Test
    void anotherMouseAtThePortIsNotTakenAndTheRightOneStillIs() throws IOException {
        FakeMouse other = new FakeMouse().serial(0x77);
        world.arrives(0, new DeviceListing(PORT, "a port", "0000000000000077"), other);
        world.arrives(2_000_000, new DeviceListing("hid:", "a mouse", "000000000000002a"), new FakeMouse());
        Reconnection reconnection = new Reconnection(world, PORT, LIMIT);
        assertTrue(resume(reconnection));
        assertTrue(other.isClosed());
        assertTrue(reconnection.lastTrouble().startsWith("Another mouse (0000000000000077)"));
    }

    @Test
    void itGivesUpAtTheLimitAndSaysWhatWasInTheWay() throws IOException {
        Reconnection reconnection = new Reconnection(world, PORT, LIMIT);
        assertFalse(resume(reconnection));
        assertEquals(LIMIT, world.nowMicros());
        assertEquals(PORT + " is not there.", reconnection.lastTrouble());
        assertEquals(41, world.opened(PORT), "at once, then every 250 ms");
    }

    @Test
    void aSilentMouseIsTriedAgain() throws IOException {
        FakeMouse slow = new FakeMouse().deafFor(2);
        world.arrives(0, new DeviceListing(PORT, "a port"), slow);
        assertTrue(resume(new Reconnection(world, PORT, LIMIT)));
        assertEquals(2, world.opened(PORT));
    }
}
