package clickweight.device.transport.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.Session;
import clickweight.device.stream.SessionListener;
import clickweight.device.transport.TransportException;
import clickweight.emulator.ImageFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class EmulatorTransportTest {
    private static final Path IMAGE = Path.of("../..").resolve(ImageFile.usual());

    @Test
    void optionsAreThoseOfTheSimulatorAndAnImage() throws TransportException {
        assertEquals(
                new SimOptions("emulator:", 7, 10, null, false, "a.uf2", null, null, 0xF),
                SimOptions.parse("emulator:", "?seed=7&strokes=10&image=a.uf2"));
        TransportException e = assertThrows(TransportException.class, () -> EmulatorTransport.open("?speed=1"));
        assertTrue(e.getMessage().contains("'emulator:?speed=1' cannot be opened"), e.getMessage());
        assertTrue(e.getMessage().contains("&image=FILE.uf2"), e.getMessage());
    }

    @Test
    void anImageThatIsMissingIsNamedInASentenceWithWhatBuildsIt() {
        TransportException e =
                assertThrows(TransportException.class, () -> EmulatorTransport.open("?image=no-such.uf2"));
        assertEquals(
                "There is no image no-such.uf2: build it with mvn -pl firmware/rp2040 -am package.", e.getMessage());
    }

    @Test
    @Tag("emulator")
    @EnabledIf("clickweight.emulator.NodePresence#tested")
    void theImageAnswersTheFirstRequestAndStreamsFourChannelsWithoutLoss() throws IOException {
        EmulatorTransport transport = EmulatorTransport.open("?strokes=1&image=" + IMAGE);
        try (Session session = Session.open(transport, new SessionListener() {})) {
            assertEquals(0xF, session.identity().channelMask());
            session.startStreaming(1, 0xF);
            long until = transport.nowMicros() + 200_000;
            while (transport.nowMicros() < until) {
                session.pump(50_000);
            }
            session.stopStreaming();
            assertTrue(
                    session.statistics().stream().samples() > 1500,
                    session.statistics().toString());
            assertEquals(0, session.statistics().stream().samplesLost());
            assertEquals(0, session.statistics().crcErrors());
        }
    }
}
