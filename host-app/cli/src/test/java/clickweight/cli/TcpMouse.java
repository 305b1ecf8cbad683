package clickweight.cli;

import clickweight.protocol.ProtocolVersion;
import clickweight.protocol.frame.FrameDecoder;
import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.Identity;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.Status;
import clickweight.simulator.Simulator;
import clickweight.simulator.SimulatorOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Something on a TCP port that is a mouse, or nearly. It serves one client and as fast as the client reads. */
final class TcpMouse implements AutoCloseable {
    private static final int CHUNK_BYTES = 4096;
    private static final int STEP_MICROS = 1000;

    private final ServerSocket listener;

    private TcpMouse(Client... clients) throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(() -> {
            for (Client client : clients) {
                try (Socket socket = listener.accept()) {
                    client.serve(socket.getInputStream(), socket.getOutputStream());
                } catch (IOException e) {
                    // the bench hung up first
                }
            }
        });
    }

    /** What is said to a client; returning hangs up. */
    private interface Client {
        void serve(InputStream in, OutputStream out) throws IOException;
    }

    /** A simulated mouse that is unplugged when it has sent so many bytes. */
    static TcpMouse unpluggedAfter(long bytes) throws IOException {
        return new TcpMouse((in, out) -> simulate(bytes, in, out));
    }

    /** The same, and plugged in again at once: it starts anew and stays. */
    static TcpMouse unpluggedOnceAfter(long bytes) throws IOException {
        return new TcpMouse((in, out) -> simulate(bytes, in, out), (in, out) -> simulate(Long.MAX_VALUE, in, out));
    }

    /** A simulated mouse that first tells of a fault, twice, as after a bad start. */
    static TcpMouse afterFault(int cause) throws IOException {
        return new TcpMouse((in, out) -> {
            out.write(fault(cause));
            out.write(fault(cause));
            simulate(Long.MAX_VALUE, in, out);
        });
    }

    /** A simulated mouse that nobody touches. */
    static TcpMouse atRest() throws IOException {
        return new TcpMouse((in, out) -> simulate(0, Long.MAX_VALUE, in, out));
    }

    /** A mouse that says OK to all it is asked, and sends nothing. */
    static TcpMouse silentWith(int channelMask) throws IOException {
        return new TcpMouse((in, out) -> answer(in, out, request -> {
            int token = request[1] & 0xFF;
            int id = request[0] & 0xFF;
            return id == MessageId.IDENTIFY ? identity(ProtocolVersion.MAJOR, channelMask, token) : done(id, token);
        }));
    }

    /** Bytes that are no frames, as from a port at the wrong speed or a modem. */
    static TcpMouse garbage() throws IOException {
        return new TcpMouse((in, out) -> {
            byte[] noise = new byte[CHUNK_BYTES];
            for (int i = 0; i < noise.length; i++) {
                noise[i] = (byte) (i * 31 + 7);
            }
            while (in.read() >= 0) {
                out.write(noise);
            }
        });
    }

    /** A mouse of the next major protocol. */
    static TcpMouse ofProtocol(int major) throws IOException {
        return new TcpMouse((in, out) -> answer(in, out, request -> identity(major, 0, request[1] & 0xFF)));
    }

    /** Gives each request its one answer until the bench hangs up. */
    private static void answer(InputStream in, OutputStream out, UnaryOperator<byte[]> answers) throws IOException {
        FrameDecoder decoder = new FrameDecoder();
        byte[] chunk = new byte[CHUNK_BYTES];
        for (int length = in.read(chunk); length > 0; length = in.read(chunk)) {
            int taken = 0;
            while (taken < length) {
                taken += decoder.feed(chunk, taken, length - taken);
                if (decoder.messageReady()) {
                    out.write(answers.apply(decoder.message()));
                }
            }
        }
    }

    private static void simulate(long bytes, InputStream in, OutputStream out) throws IOException {
        simulate(SimulatorOptions.ENDLESS, bytes, in, out);
    }

    private static void simulate(int strokes, long bytes, InputStream in, OutputStream out) throws IOException {
        Simulator mouse = Simulator.of(SimulatorOptions.defaultMouse(1).strokes(strokes));
        byte[] chunk = new byte[CHUNK_BYTES];
        for (long sent = 0; sent < bytes; ) {
            if (in.available() > 0) {
                int length = in.read(chunk);
                mouse.hostWrite(chunk, 0, length);
            }
            mouse.advanceTo(mouse.nowMicros() + STEP_MICROS);
            int length = mouse.hostRead(chunk, 0, chunk.length);
            out.write(chunk, 0, length);
            sent += length;
        }
    }

    private static byte[] fault(int cause) {
        byte[] message = new byte[Fault.LENGTH];
        new Fault().begin(message, 0).cause(cause).detail(1);
        return frame(message, Fault.LENGTH);
    }

    private static byte[] done(int request, int token) {
        byte[] message = new byte[Acknowledge.LENGTH];
        new Acknowledge().begin(message, 0).token(token).requestId(request).status(Status.OK);
        return frame(message, Acknowledge.LENGTH);
    }

    private static byte[] identity(int major, int channelMask, int token) {
        byte[] message = new byte[Frames.MAX_MESSAGE_LENGTH];
        Identity identity = new Identity()
                .begin(message, 0)
                .token(token)
                .protocolMajor(major)
                .channelMask(channelMask)
                .protocolMinor(0);
        return frame(message, identity.length());
    }

    private static byte[] frame(byte[] message, int length) {
        byte[] frame = new byte[Frames.MAX_FRAME_LENGTH];
        return Arrays.copyOf(frame, new FrameEncoder().encode(message, 0, length, frame, 0));
    }

    String uri() {
        return "tcp:127.0.0.1:" + listener.getLocalPort();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
