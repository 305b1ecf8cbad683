package clickweight.simulator.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.frame.FrameDecoder;
import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.Identity;
import clickweight.protocol.message.Message;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SimpleRequest;
import clickweight.protocol.message.StartStreaming;
import clickweight.protocol.message.Telemetry;
import clickweight.simulator.Simulator;
import clickweight.simulator.VirtualMouse;
import clickweight.simulator.plant.ButtonTruth;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The simulator behind real streams and sockets; every wait is for bytes. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SimulatorServerTest {
    private static byte[] frame(Message message) {
        byte[] out = new byte[Frames.MAX_FRAME_LENGTH];
        int length = new FrameEncoder().encode(message.buffer(), message.offset(), message.length(), out, 0);
        return Arrays.copyOf(out, length);
    }

    private static byte[] identify() {
        return frame(
                new SimpleRequest().begin(new byte[8], 0, MessageId.IDENTIFY).token(9));
    }

    private static byte[] startStreaming() {
        return frame(
                new StartStreaming().begin(new byte[8], 0).token(1).divisor(1).channelMask(0xF));
    }

    private static byte[] nextMessage(InputStream in, FrameDecoder decoder) throws IOException {
        byte[] one = new byte[1];
        do {
            int next = in.read();
            assertTrue(next >= 0, "the server closed the connection");
            one[0] = (byte) next;
            decoder.feed(one, 0, 1);
        } while (!decoder.messageReady());
        return Arrays.copyOf(decoder.message(), decoder.messageLength());
    }

    private static void assertIdentifies(Socket client) throws IOException {
        client.getOutputStream().write(identify());
        byte[] reply = nextMessage(client.getInputStream(), new FrameDecoder());
        assertEquals(Identity.ID, reply[0] & 0xFF);
        assertEquals(9, new Identity().wrap(reply, 0).token());
    }

    private static CompletableFuture<Void> inBackground(SimulatorServer server) {
        return CompletableFuture.runAsync(() -> {
            try {
                server.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void oneClientAfterTheOtherIsServedOnTheLoopback() throws Exception {
        SimulatorServer server = SimulatorServer.listen(Simulator.defaultMouse(1), 0, Pacing.always());
        CompletableFuture<Void> running = inBackground(server);
        for (int i = 0; i < 2; i++) {
            try (Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                assertIdentifies(client);
            }
        }
        server.close();
        running.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aPortThatIsTakenIsRefusedInASentence() throws IOException {
        try (SimulatorServer first = SimulatorServer.listen(Simulator.defaultMouse(1), 0, Pacing.always())) {
            int port = first.port();
            IOException refused = assertThrows(
                    IOException.class, () -> SimulatorServer.listen(Simulator.defaultMouse(1), port, Pacing.always()));
            assertTrue(String.valueOf(refused.getMessage()).contains("Port " + port + " cannot be used"));
        }
    }

    @Test
    void halfASecondOfEverythingComesThroughStreamsWithoutAGap() throws Exception {
        try (PipedInputStream in = new PipedInputStream(1 << 16);
                PipedOutputStream toServer = new PipedOutputStream();
                PipedInputStream serverIn = new PipedInputStream(toServer)) {
            PipedOutputStream serverOut = new PipedOutputStream(in);
            CompletableFuture<Void> running = CompletableFuture.runAsync(() -> {
                try {
                    SimulatorServer.serve(Simulator.defaultMouse(1), serverIn, serverOut, Pacing.always());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            toServer.write(startStreaming());
            toServer.flush();
            FrameDecoder decoder = new FrameDecoder();
            Telemetry batch = new Telemetry();
            int samples = 0;
            int expected = 0;
            while (samples < 4000) {
                byte[] message = nextMessage(in, decoder);
                if (Telemetry.isTelemetry(message[0] & 0xFF)) {
                    batch.wrap(message, 0);
                    assertEquals(expected++, batch.sequence());
                    assertEquals(0, batch.drops());
                    samples += batch.count();
                }
            }
            assertEquals(0, decoder.bytesDropped());
            toServer.close();
            running.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void aClientThatIsGoneAtOnceEndsTheServing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SimulatorServer.serve(Simulator.defaultMouse(1), new ByteArrayInputStream(new byte[0]), out, Pacing.always());
        assertEquals(0, out.size());
    }

    /** Reads nothing until the mouse has been running for a while. */
    private static final class StalledWire implements ClientWire {
        private final byte[] request;
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        private boolean sent;
        private boolean reading;

        StalledWire(byte[] request) {
            this.request = request;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (sent) {
                return 0;
            }
            sent = true;
            System.arraycopy(request, 0, bytes, offset, request.length);
            return request.length;
        }

        @Override
        public int write(byte[] bytes, int offset, int length) {
            if (!reading) {
                return 0;
            }
            heard.write(bytes, offset, length);
            return length;
        }

        @Override
        public void close() {}
    }

    @Test
    void aStalledReaderStopsNeitherTimeNorLosesAFrameUncounted() throws IOException {
        Simulator simulator = Simulator.defaultMouse(1);
        RealTime time = new RealTime(simulator, Pacing.always());
        StalledWire wire = new StalledWire(startStreaming());
        while (simulator.nowMicros() < 700_000) {
            assertTrue(time.pass(wire));
        }
        wire.reading = true;
        while (simulator.nowMicros() < 800_000) {
            assertTrue(time.pass(wire));
        }
        FrameDecoder decoder = new FrameDecoder();
        Telemetry batch = new Telemetry();
        byte[] bytes = wire.heard.toByteArray();
        boolean dropsTold = false;
        int at = 0;
        while (at < bytes.length) {
            at += decoder.feed(bytes, at, bytes.length - at);
            if (decoder.messageReady() && Telemetry.isTelemetry(decoder.message()[0] & 0xFF)) {
                dropsTold |= batch.wrap(decoder.message(), 0).drops() > 0;
            }
        }
        assertEquals(0, decoder.crcErrors());
        assertEquals(0, decoder.bytesDropped());
        assertTrue(dropsTold, "the batch behind the gap says that samples were dropped");
        assertFalse(simulator.strokesFinished());
    }

    /** Each millisecond of it takes twice as long on the wall. */
    private static final class SlowMouse implements VirtualMouse {
        private final Simulator simulator = Simulator.defaultMouse(1);

        @Override
        public long nowMicros() {
            return simulator.nowMicros();
        }

        @Override
        public void advanceTo(long micros) {
            long until = System.nanoTime() + 2000 * (micros - simulator.nowMicros());
            simulator.advanceTo(micros);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        }

        @Override
        public int hostWrite(byte[] bytes, int offset, int length) {
            return simulator.hostWrite(bytes, offset, length);
        }

        @Override
        public int hostRead(byte[] bytes, int offset, int length) {
            return simulator.hostRead(bytes, offset, length);
        }

        @Override
        public void dropBytesUnderWay() {
            simulator.dropBytesUnderWay();
        }

        @Override
        public ButtonTruth truth(int button) {
            return simulator.truth(button);
        }

        @Override
        public int strokesDone(int button) {
            return simulator.strokesDone(button);
        }

        @Override
        public boolean strokesFinished() {
            return simulator.strokesFinished();
        }
    }

    @Test
    void aMouseSlowerThanRealTimeLosesNothingAndIsStillServed() throws IOException {
        SlowMouse mouse = new SlowMouse();
        RealTime time = new RealTime(mouse, Pacing.always());
        StalledWire wire = new StalledWire(startStreaming());
        wire.reading = true;
        while (mouse.nowMicros() < 1_000_000) {
            assertTrue(time.pass(wire));
        }
        FrameDecoder decoder = new FrameDecoder();
        Telemetry batch = new Telemetry();
        byte[] bytes = wire.heard.toByteArray();
        int samples = 0;
        for (int at = 0; at < bytes.length; ) {
            at += decoder.feed(bytes, at, bytes.length - at);
            if (decoder.messageReady() && Telemetry.isTelemetry(decoder.message()[0] & 0xFF)) {
                batch.wrap(decoder.message(), 0);
                assertEquals(0, batch.drops());
                samples += batch.count();
            }
        }
        assertEquals(0, decoder.bytesDropped());
        assertTrue(samples > 7900, "samples in a second: " + samples);
    }

    @Test
    void timeAloneStandsStillWhereOnlyClientsAreServed() {
        Simulator simulator = Simulator.defaultMouse(1);
        RealTime time = new RealTime(simulator, Pacing.onlyServed(timesRealTime -> {}));
        time.pass();
        time.pass();
        assertEquals(0, simulator.nowMicros());
    }
}
