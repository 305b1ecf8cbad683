package clickweight.emulator.usbip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that come, behave or not, and go. The clock on the wall runs as fast as it is asked, so that nothing waits. */
@Timeout(60)
class UsbIpServerTest {
    private static final byte[] NOTHING = {};

    private final FakeCable cable = new FakeCable();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final AtomicLong wall = new AtomicLong();
    private UsbIpServer server;
    private Thread serving;

    @BeforeEach
    void serve() throws IOException {
        UsbIpListener listener = new UsbIpListener() {
            @Override
            public void attached() {
                told.add("attached");
            }

            @Override
            public void gone(String why) {
                told.add(why);
            }
        };
        server = UsbIpServer.listen(
                cable, 0, UsbIpServer.REAL_TIME, () -> wall.addAndGet(FramePace.GRACE_MICROS), listener);
        serving = Thread.ofPlatform().daemon().start(() -> {
            try {
                server.run();
            } catch (IOException e) {
                told.add("fault: " + e);
            }
        });
    }

    @AfterEach
    void end() throws IOException, InterruptedException {
        server.close();
        serving.join();
    }

    private String heard() throws InterruptedException {
        return String.valueOf(told.poll(30, TimeUnit.SECONDS));
    }

    private UsbIpClient attached() throws IOException, InterruptedException {
        UsbIpClient client = UsbIpClient.connect(server.port());
        assertEquals(0, client.attach(UsbIpServer.BUS_ID));
        assertEquals("attached", heard());
        return client;
    }

    @Test
    void theListTellsTheDeviceAndItsInterfacesAndTheCableIsPulledAgain() throws IOException {
        try (UsbIpClient client = UsbIpClient.connect(server.port())) {
            byte[] list = client.list();
            assertEquals(316, list.length);
            assertEquals("/clickweight/emulator/1-1", Text.of(Arrays.copyOf(list, 256)));
            assertEquals("1-1", Text.of(Arrays.copyOfRange(list, 256, 288)));
            assertArrayEquals(
                    new byte[] {0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 2, 0x12, 0x09, 0, 1, 0, 0x10, 0, 0, 0, 1, 1, 1},
                    Arrays.copyOfRange(list, 288, 312));
            assertArrayEquals(new byte[] {3, 1, 2, 0}, Arrays.copyOfRange(list, 312, 316));
        }
    }

    @Test
    void aReportGoesToTheTransferThatWaitsForIt() throws IOException, InterruptedException {
        cable.report(1, 3, 4);
        try (UsbIpClient client = attached()) {
            int sequence = client.submitIn(1, 16);
            UsbIpClient.Reply reply = client.next();
            assertEquals(sequence, reply.sequence());
            assertEquals(0, reply.status());
            assertArrayEquals(new byte[] {3, 4}, reply.data());
        }
        assertEquals("It has closed the connection.", heard());
    }

    @Test
    void aTransferTakenBackIsAnsweredOnceAsTakenBack() throws IOException, InterruptedException {
        try (UsbIpClient client = attached()) {
            int reading = client.submitIn(2, 64);
            int unlink = client.unlink(reading);
            UsbIpClient.Reply reply = client.next();
            assertTrue(reply.unlinked());
            assertEquals(unlink, reply.sequence());
            assertEquals(UrbStatus.UNLINKED, reply.status());
            // the next reply is that of the next request: none came for the reading
            int sending = client.submitOut(2, new byte[64]);
            assertEquals(sending, client.next().sequence());
        }
    }

    @Test
    void theNextClientFindsADeviceJustPluggedIn() throws IOException, InterruptedException {
        for (int round = 0; round < 3; round++) {
            cable.setups.clear();
            try (UsbIpClient client = attached()) {
                client.submitIn(1, 16);
                assertTrue(cable.plugged);
                // SET_ADDRESS, then descriptors
                assertEquals(5, cable.setups.getFirst()[1]);
            }
            assertEquals("It has closed the connection.", heard());
        }
        UsbIpClient.connect(server.port()).close();
        assertEquals("It has closed the connection before it said what it wants.", heard());
        assertEquals(0, cable.polled.size());
        assertFalse(cable.plugged);
    }

    @Test
    void anotherBusIdIsNotThere() throws IOException {
        try (UsbIpClient client = UsbIpClient.connect(server.port())) {
            assertEquals(AnswerWriter.NO_DEVICE, client.attach("1-2"));
        }
    }

    @Test
    void aDeviceThatDoesNotAnswerIsNotThere() throws IOException {
        cable.controlFrames = 10_000;
        try (UsbIpClient client = UsbIpClient.connect(server.port())) {
            assertEquals(AnswerWriter.NO_DEVICE, client.attach(UsbIpServer.BUS_ID));
        }
        try (UsbIpClient client = UsbIpClient.connect(server.port())) {
            assertArrayEquals(NOTHING, client.list());
        }
    }

    @Test
    void whoSpeaksSomethingElseIsSentAwayAndTheNextOneIsServed() throws IOException, InterruptedException {
        try (UsbIpClient client = UsbIpClient.connect(server.port())) {
            client.sendRaw("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertEquals("It speaks version 4745 of USB/IP or something else.", heard());
        }
        try (UsbIpClient client = attached()) {
            client.sendRaw(new byte[48]);
            assertThrows(IOException.class, client::next);
        }
        assertEquals("There is no command 0 in USB/IP.", heard());
        attached().close();
    }

    @Test
    void anInterruptEndsItBesideAClientAndWithoutOne() throws IOException, InterruptedException {
        try (UsbIpClient client = attached()) {
            serving.interrupt();
            serving.join();
            assertThrows(IOException.class, client::next);
        }
        assertThrows(IOException.class, () -> UsbIpClient.connect(server.port()));
    }

    @Test
    void aPortThatIsTakenIsSaidInOneSentence() {
        IOException refused = assertThrows(
                IOException.class,
                () -> UsbIpServer.listen(cable, server.port(), UsbIpServer.REAL_TIME, wall::get, new UsbIpListener() {
                    @Override
                    public void attached() {}

                    @Override
                    public void gone(String why) {}
                }));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("Port " + server.port() + " cannot be used ("));
    }
}
