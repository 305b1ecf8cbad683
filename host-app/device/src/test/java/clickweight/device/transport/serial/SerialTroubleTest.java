package clickweight.device.transport.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.Session;
import clickweight.device.fake.FakeMouse;
import clickweight.device.fake.Heard;
import clickweight.device.fake.MouseServer;
import clickweight.device.link.NoAnswerException;
import clickweight.device.transport.DeviceGoneException;
import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import clickweight.device.transport.Transports;
import clickweight.emulator.ImageFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

/** A real pseudo-terminal with the worst at its other end. Wall times are bounds against hanging, and printed. */
@Timeout(120)
class SerialTroubleTest {
    private static final int SMALL_BUFFER = 4096;
    private static final long WAIT_MICROS = 2_000_000;
    private static final int RECONNECTS = 200;

    private final Heard heard = new Heard();

    @BeforeEach
    void needSocat() {
        PseudoTerminal.assumePossible();
    }

    /** Something that takes the connection and never reads: the buffers of the way fill, then a write would block for good. */
    @Test
    void aPeerThatDoesNotReadIsGivenUpAndThePortCanBeClosed() throws IOException {
        try (ServerSocket deaf = new ServerSocket()) {
            deaf.setReceiveBufferSize(SMALL_BUFFER);
            deaf.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            try (PseudoTerminal port = PseudoTerminal.before(deaf.getLocalPort())) {
                Transport transport = SerialTransport.open(port.path());
                byte[] chunk = new byte[SMALL_BUFFER];
                long begun = System.nanoTime();
                TransportException e = assertThrows(TransportException.class, () -> {
                    while (true) {
                        transport.write(chunk, 0, chunk.length);
                    }
                });
                long stalled = System.nanoTime();
                assertTrue(
                        e.getMessage()
                                .contains(
                                        "takes no more bytes: the mouse was unplugged or switched off, or nothing reads there"),
                        e.getMessage());
                transport.close();
                System.out.printf(
                        "stall: given up after %d ms, closed in %d ms%n",
                        (stalled - begun) / 1_000_000, (System.nanoTime() - stalled) / 1_000_000);
                assertTrue(System.nanoTime() - stalled < 5_000_000_000L, "closing hangs");
            }
        }
    }

    @Test
    void garbageIsNoMouseAndIsSaidSo() throws IOException {
        byte[] garbage = new byte[200_000];
        new Random(3).nextBytes(garbage);
        try (MouseServer server = new MouseServer(new FakeMouse().deafFor(99).noise(garbage));
                PseudoTerminal port = PseudoTerminal.before(server.port())) {
            Transport transport = Transports.open("serial:" + port.path());
            NoAnswerException e = assertThrows(NoAnswerException.class, () -> Session.open(transport, heard));
            assertTrue(e.getMessage().contains("no message among them"), e.getMessage());
        }
    }

    @Test
    void garbageInFrontOfAMouseIsNoHindrance() throws IOException {
        byte[] garbage = new byte[200_000];
        new Random(4).nextBytes(garbage);
        try (MouseServer server = new MouseServer(new FakeMouse().noise(garbage));
                PseudoTerminal port = PseudoTerminal.before(server.port());
                Session session = Session.open(Transports.open("serial:" + port.path()), heard)) {
            assertEquals("000000000000002a", session.identity().serialNumber());
            assertTrue(session.statistics().joining().bytesDropped() > 100_000);
        }
    }

    /** The simulator sends as fast as the port takes it, a hundred times real time; the bench answers late on purpose. */
    @Test
    void aFloodLosesNothingWhileTheBenchAsksQuestions() throws IOException {
        try (MouseServer server = new MouseServer(Transports.open("sim:"));
                PseudoTerminal port = PseudoTerminal.before(server.port());
                Session session = Session.open(Transports.open("serial:" + port.path()), heard)) {
            session.startStreaming(1, 15);
            for (int round = 0; round < 50; round++) {
                session.settings().set("left.force.operating", 600 + round);
                int until = heard.sampleMicros.size() + 1000;
                while (heard.sampleMicros.size() < until) {
                    session.pump(WAIT_MICROS);
                }
            }
            assertTrue(session.statistics().isClean(), session.statistics().toString());
        }
    }

    @Test
    void unpluggingIsSeenInMilliseconds() throws IOException {
        try (MouseServer server = new MouseServer(new FakeMouse());
                PseudoTerminal port = PseudoTerminal.before(server.port());
                Session session = Session.open(Transports.open("serial:" + port.path()), heard)) {
            session.pump(0);
            port.unplug();
            long begun = System.nanoTime();
            assertThrows(DeviceGoneException.class, () -> session.pump(60_000_000));
            long millis = (System.nanoTime() - begun) / 1_000_000;
            System.out.println("unplugged: seen after " + millis + " ms");
            assertTrue(millis < 1000, "seen after " + millis + " ms");
        }
    }

    @Test
    @Tag("long")
    void twoHundredReconnectsEachGoOn() throws IOException {
        FakeMouse first = new FakeMouse();
        MouseServer server = new MouseServer(first);
        PseudoTerminal port = PseudoTerminal.before(server.port());
        try (Session session = Session.open(Transports.open("serial:" + port.path()), heard)) {
            session.startStreaming(1, 15);
            for (int round = 0; round < RECONNECTS; round++) {
                port.unplug();
                assertThrows(DeviceGoneException.class, () -> pumpForEver(session));
                server.close();
                server = new MouseServer(new FakeMouse());
                port = PseudoTerminal.before(server.port());
                session.reconnect(Transports.open("serial:" + port.path()));
                int before = heard.sampleMicros.size();
                while (heard.sampleMicros.size() < before + 10) {
                    session.pump(WAIT_MICROS);
                }
            }
            assertEquals(RECONNECTS, session.statistics().gaps());
            assertEquals(
                    0,
                    Thread.getAllStackTraces().keySet().stream()
                                    .filter(thread -> thread.getName().equals("clickweight-serial-writer"))
                                    .count()
                            - 1,
                    "writers of closed ports are gone");
        } finally {
            port.close();
            server.close();
        }
    }

    /** The real image on an emulated chip at the other end. */
    @Test
    @Tag("emulator")
    @EnabledIf("clickweight.emulator.NodePresence#tested")
    void theImageStreamsWithoutLossUntilItIsUnplugged() throws IOException {
        String image = Path.of("../..").resolve(ImageFile.usual()).toString();
        try (Transport chip = Transports.open("emulator:?image=" + image);
                MouseServer server = new MouseServer(chip)) {
            Session session;
            try (PseudoTerminal port = PseudoTerminal.before(server.port())) {
                session = Session.open(Transports.open("serial:" + port.path()), heard);
                session.startStreaming(1, 15);
                while (heard.sampleMicros.size() < 2000) {
                    session.pump(WAIT_MICROS);
                }
                assertTrue(session.statistics().isClean(), session.statistics().toString());
            }
            assertThrows(DeviceGoneException.class, () -> pumpForEver(session));
            session.close();
        }
    }

    private static void pumpForEver(Session session) throws IOException {
        while (true) {
            session.pump(WAIT_MICROS);
        }
    }
}
