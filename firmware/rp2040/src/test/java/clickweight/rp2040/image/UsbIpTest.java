package clickweight.rp2040.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.emulator.EmulatedMouse;
import clickweight.emulator.usbip.UsbIpClient;
import clickweight.emulator.usbip.UsbIpListener;
import clickweight.emulator.usbip.UsbIpServer;
import clickweight.protocol.hid.MouseInputReport;
import clickweight.protocol.hid.ReportDescriptor;
import clickweight.simulator.SimulatorOptions;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

/** The image on the network: what a kernel does with it, step by step, without a kernel. */
@Tag("emulator")
@EnabledIf("clickweight.emulator.NodePresence#tested")
@Timeout(180)
class UsbIpTest {
    private static final int STALLED = -32;
    private static final int UNLINKED = -104;
    private static final int MOUSE = 1;
    private static final int VENDOR = 2;
    private static final int MOUSE_BYTES = 16;
    private static final int VENDOR_BYTES = 64;
    private static final byte[] NOTHING = {};

    private final AtomicLong wall = new AtomicLong();
    private EmulatedMouse mouse;
    private UsbIpServer server;
    private Thread serving;

    @BeforeEach
    void serve() throws IOException {
        mouse = EmulatedMouse.running(
                TheImage.options(), SimulatorOptions.defaultMouse(4).strokes(2));
        // on this clock each look is a frame later: nothing waits, but for the client's next poll
        server = UsbIpServer.listen(mouse, 0, UsbIpServer.REAL_TIME, () -> wall.addAndGet(1000), new Nobody());
        serving = Thread.ofPlatform().daemon().start(() -> {
            try {
                server.run();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @AfterEach
    void end() throws IOException, InterruptedException {
        server.close();
        serving.join();
        TheImage.assertClean(mouse.chip());
        mouse.close();
    }

    /** Hears nothing of clients. */
    private static final class Nobody implements UsbIpListener {
        @Override
        public void attached() {}

        @Override
        public void gone(String why) {}
    }

    private UsbIpClient attached() throws IOException {
        UsbIpClient client = UsbIpClient.connect(server.port());
        assertEquals(0, client.attach(UsbIpServer.BUS_ID));
        return client;
    }

    private UsbIpClient configured() throws IOException {
        UsbIpClient client = attached();
        assertEquals(0, control(client, 0, 9, 1, 0, 0, NOTHING).status());
        return client;
    }

    private static UsbIpClient.Reply control(
            UsbIpClient client, int type, int request, int value, int index, int length, byte[] data)
            throws IOException {
        int sequence = client.submitControl(type, request, value, index, length, data);
        UsbIpClient.Reply reply = client.next();
        assertEquals(sequence, reply.sequence());
        return reply;
    }

    private static byte[] read(UsbIpClient client, int type, int request, int value, int index, int length)
            throws IOException {
        UsbIpClient.Reply reply = control(client, type, request, value, index, length, NOTHING);
        assertEquals(0, reply.status());
        return reply.data();
    }

    @Test
    void theListNamesTheImagesOwnDeviceAndTwoHidInterfaces() throws IOException {
        try (UsbIpClient client = UsbIpClient.connect(server.port())) {
            byte[] list = client.list();
            // vendor, product, release 0.1.0; class 0; configuration 1 of 1, 2 interfaces; then those
            assertArrayEquals(
                    new byte[] {0x12, 0x09, 0, 1, 0, 0x10, 0, 0, 0, 1, 1, 2, 3, 1, 2, 0, 3, 0, 0, 0},
                    Arrays.copyOfRange(list, 300, list.length));
        }
    }

    @Test
    void descriptorsComeWholeAlsoThoseOfSeveralPackets() throws IOException {
        try (UsbIpClient client = attached()) {
            assertEquals(18, read(client, 0x80, 6, 0x0100, 0, 64).length);
            byte[] head = read(client, 0x80, 6, 0x0200, 0, 9);
            byte[] configuration = read(client, 0x80, 6, 0x0200, 0, 255);
            assertEquals(configuration.length, head[2]);
            assertTrue(configuration.length > 64, "more than one packet: " + configuration.length);
            assertEquals(0, control(client, 0, 9, 1, 0, 0, NOTHING).status());
            assertArrayEquals(ReportDescriptor.mouse(), read(client, 0x81, 6, 0x2200, 0, 4096));
            assertArrayEquals(ReportDescriptor.vendor(), read(client, 0x81, 6, 0x2200, 1, 4096));
        }
    }

    @Test
    void whatTheImageRefusesIsAStall() throws IOException {
        try (UsbIpClient client = configured()) {
            assertEquals(
                    STALLED, control(client, 0x80, 6, 0x0600, 0, 10, NOTHING).status());
            // a multiplier of 2 is not in the report descriptor; the transfer after it works
            assertEquals(
                    STALLED,
                    control(client, 0x21, 9, 0x0301, 0, 2, new byte[] {1, 2}).status());
            assertEquals(2, read(client, 0xA1, 1, 0x0301, 0, 2).length);
        }
    }

    @Test
    void theMultiplierIsSetAndReadBackAndGoneForTheNextClient() throws IOException {
        try (UsbIpClient client = configured()) {
            assertArrayEquals(new byte[] {1, 0}, read(client, 0xA1, 1, 0x0301, 0, 2));
            assertEquals(
                    0, control(client, 0x21, 9, 0x0301, 0, 2, new byte[] {1, 5}).status());
            assertArrayEquals(new byte[] {1, 5}, read(client, 0xA1, 1, 0x0301, 0, 2));
        }
        try (UsbIpClient client = configured()) {
            assertArrayEquals(new byte[] {1, 0}, read(client, 0xA1, 1, 0x0301, 0, 2));
        }
    }

    @Test
    void eachPressOfTheFingerIsAReportOfTheMouse() throws IOException {
        int presses = 0;
        int buttons = 0;
        try (UsbIpClient client = configured()) {
            // 2 strokes of each of 4 buttons, each of them down and up
            for (int changes = 0; changes < 16; ) {
                int sequence = client.submitIn(MOUSE, MOUSE_BYTES);
                UsbIpClient.Reply reply = client.next();
                assertEquals(sequence, reply.sequence());
                assertEquals(MouseInputReport.LENGTH, reply.actualLength());
                int now = reply.data()[1];
                presses += Integer.bitCount(now & ~buttons);
                changes += Integer.bitCount(now ^ buttons);
                buttons = now;
            }
        }
        assertEquals(8, presses);
        assertEquals(0, buttons);
        assertEquals(2, mouse.strokesDone(0));
    }

    @Test
    void aStreamAtTheFullRateIsWholeHoweverTheClientTakesIt() throws IOException {
        StreamCheck stream = new StreamCheck();
        try (UsbIpClient client = configured()) {
            client.submitOut(VENDOR, Arrays.copyOf(Requests.stream(), VENDOR_BYTES));
            assertEquals(VENDOR_BYTES, client.next().actualLength());
            for (int i = 0; i < 1000; i++) {
                client.submitIn(VENDOR, VENDOR_BYTES);
                UsbIpClient.Reply reply = client.next();
                assertEquals(VENDOR_BYTES, reply.actualLength());
                stream.take(reply.data());
            }
        }
        assertTrue(stream.count() > 900, "batches: " + stream.count());
        assertEquals(0, stream.stepsMissed());
        stream.assertWhole();
    }

    @Test
    void aReadingTakenBackLeavesTheReportForTheNextReading() throws IOException {
        try (UsbIpClient client = configured()) {
            int reading = client.submitIn(VENDOR, VENDOR_BYTES);
            int unlink = client.unlink(reading);
            UsbIpClient.Reply reply = client.next();
            assertTrue(reply.unlinked());
            assertEquals(unlink, reply.sequence());
            assertEquals(UNLINKED, reply.status());

            client.submitOut(VENDOR, Arrays.copyOf(Requests.stream(), VENDOR_BYTES));
            assertEquals(0, client.next().status());
            int next = client.submitIn(VENDOR, VENDOR_BYTES);
            UsbIpClient.Reply answer = client.next();
            assertEquals(next, answer.sequence());
            assertNotEquals(0, answer.data()[0]);
        }
    }

    @Test
    void garbageEndsTheConnectionAndTheDeviceGoesOn() throws IOException {
        try (UsbIpClient client = configured()) {
            client.submitIn(VENDOR, VENDOR_BYTES);
            client.sendRaw(new byte[20]);
            assertThrows(IOException.class, client::next);
        }
        configured().close();
    }
}
