package clickweight.device.transport.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.Session;
import clickweight.device.fake.FakeMouse;
import clickweight.device.fake.Heard;
import clickweight.device.fake.MouseServer;
import clickweight.device.transport.DeviceGoneException;
import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import clickweight.device.transport.Transports;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real library over a real pseudo-terminal. */
@Timeout(30)
class SerialTransportTest {
    private static final int SAMPLES_PER_SECOND = 8000;
    private static final long WAIT_MICROS = 2_000_000;

    private final Heard heard = new Heard();

    @BeforeEach
    void needSocat() {
        PseudoTerminal.assumePossible();
    }

    /** The firmware itself is at the other end: its simulator, behind TCP, behind the pseudo-terminal. */
    @Test
    void noSampleIsLostAndUnpluggingIsSeen() throws IOException {
        try (MouseServer server = new MouseServer(Transports.open("sim:"));
                PseudoTerminal port = PseudoTerminal.before(server.port());
                Session session = Session.open(Transports.open("serial:" + port.path()), heard)) {
            session.settings().set("left.force.operating", 777);
            session.startStreaming(1, 15);
            hear(session, 5 * SAMPLES_PER_SECOND);
            port.unplug();
            DeviceGoneException e = assertThrows(DeviceGoneException.class, () -> pumpForEver(session));
            assertTrue(e.getMessage().contains("serial:" + port.path() + " is gone"), e.getMessage());
        }
    }

    @Test
    @Tag("long")
    void aMinuteLosesNothing() throws IOException {
        try (MouseServer server = new MouseServer(Transports.open("sim:"));
                PseudoTerminal port = PseudoTerminal.before(server.port());
                Session session = Session.open(Transports.open("serial:" + port.path()), heard)) {
            session.startStreaming(1, 15);
            hear(session, 60 * SAMPLES_PER_SECOND);
        }
    }

    private void hear(Session session, int samples) throws IOException {
        while (heard.sampleMicros.size() < samples) {
            session.pump(WAIT_MICROS);
        }
        assertTrue(session.statistics().isClean(), session.statistics().toString());
        for (int i = 1; i < heard.sampleMicros.size(); i++) {
            assertEquals(125, heard.sampleMicros.get(i) - heard.sampleMicros.get(i - 1));
        }
    }

    @Test
    void theSameMouseBehindANewPortGoesOnWithItsStream() throws IOException {
        FakeMouse mouse = new FakeMouse();
        try (MouseServer server = new MouseServer(mouse);
                PseudoTerminal port = PseudoTerminal.before(server.port());
                Session session = Session.open(Transports.open("serial:" + port.path()), heard)) {
            session.startStreaming(1, 15);
            port.unplug();
            assertThrows(DeviceGoneException.class, () -> pumpForEver(session));
            int before = heard.sampleMicros.size();
            try (MouseServer again = new MouseServer(new FakeMouse());
                    PseudoTerminal newPort = PseudoTerminal.before(again.port())) {
                session.reconnect(Transports.open("serial:" + newPort.path()));
                while (heard.sampleMicros.size() < before + 100) {
                    session.pump(WAIT_MICROS);
                }
                assertEquals(1, session.statistics().gaps());
            }
        }
    }

    @Test
    void aReadThatFindsNothingWaitsAsLongAsAsked() throws IOException {
        try (MouseServer server = new MouseServer(new FakeMouse());
                PseudoTerminal port = PseudoTerminal.before(server.port());
                Transport transport = SerialTransport.open(port.path())) {
            byte[] bytes = new byte[64];
            assertEquals(0, transport.read(bytes, 0, 64, 0));
            long before = System.nanoTime();
            assertEquals(0, transport.read(bytes, 0, 64, 30_000));
            long waited = (System.nanoTime() - before) / 1000;
            assertTrue(waited >= 30_000, "waited " + waited + " us");
        }
    }

    @Test
    void aPortInUseIsSaidInASentence() throws IOException {
        try (MouseServer server = new MouseServer(new FakeMouse());
                PseudoTerminal port = PseudoTerminal.before(server.port());
                Transport first = SerialTransport.open(port.path())) {
            TransportException e = assertThrows(TransportException.class, () -> SerialTransport.open(port.path()));
            assertEquals(
                    "serial:" + port.path()
                            + " is in use by another program: close that one (a terminal, another bench)"
                            + " and try again.",
                    e.getMessage());
            assertEquals("serial:" + port.path(), first.description());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16 | is in use by another program: close that one
            13 | may not be opened by you: join the group that owns it
            2  | is not there: plug the mouse in, and look with devices
            5  | does not open (system error 5): unplug the mouse
            """)
    void everySystemErrorHasItsSentence(int code, String words) {
        assertTrue(OpenError.ofUnix(code).startsWith(" " + words), OpenError.ofUnix(code));
    }

    @ParameterizedTest
    @CsvSource({"5, in use", "2, is not there", "31, system error 31"})
    void windowsErrorsHaveTheirSentenceToo(int code, String words) {
        assertTrue(OpenError.ofWindows(code).contains(words));
    }

    private static void pumpForEver(Session session) throws IOException {
        while (true) {
            session.pump(WAIT_MICROS);
        }
    }
}
