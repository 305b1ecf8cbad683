package clickweight.emulator.usbip;

import clickweight.emulator.EmulatedMouse;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives an emulated mouse to the virtual host controller of a kernel, one client after the other. While none is there the
 * cable is pulled and time stands still; each client finds a device that was just plugged in.
 *
 * <p>Time is that of the client: a report goes out when it polls, and the next frame waits for its next poll, so that
 * nothing is lost however slow the client is.
 */
public final class UsbIpServer implements Closeable {
    /** What the client calls the device. */
    public static final String BUS_ID = DeviceSummary.BUS_ID;

    /** What a frame takes of the time on the wall when both go alike. */
    public static final long REAL_TIME = 1000;

    /** How long a connection may take to say what it wants. */
    private static final int GREETING_MILLIS = 5000;

    private final Cable cable;
    private final ServerSocketChannel listener;
    private final long frameMicros;
    private final LongSupplier wallMicros;
    private final UsbIpListener told;
    private volatile @Nullable SocketChannel client;

    private UsbIpServer(
            Cable cable, ServerSocketChannel listener, long frameMicros, LongSupplier wallMicros, UsbIpListener told) {
        this.cable = cable;
        this.listener = listener;
        this.frameMicros = frameMicros;
        this.wallMicros = wallMicros;
        this.told = told;
    }

    /**
     * Listens on a TCP port of the loopback, where only programs of this machine, and virtual machines on it, can connect.
     *
     * @param mouse one that is running
     * @param port 1 to 65535, or 0 for any that is free: see {@link #port()}
     * @param frameMicros the time on the wall that a millisecond of the mouse takes at least: {@link #REAL_TIME}, or more for
     *     a client that would lose what comes so fast
     * @param wallMicros the clock on the wall, microseconds from any zero
     * @throws IOException in one sentence, when the port is taken
     */
    public static UsbIpServer listen(
            EmulatedMouse mouse, int port, long frameMicros, LongSupplier wallMicros, UsbIpListener told)
            throws IOException {
        return listen(new MouseCable(mouse), port, frameMicros, wallMicros, told);
    }

    static UsbIpServer listen(Cable cable, int port, long frameMicros, LongSupplier wallMicros, UsbIpListener told)
            throws IOException {
        ServerSocketChannel listener = ServerSocketChannel.open();
        try {
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            listener.close();
            throw new IOException(
                    "Port " + port + " cannot be used (" + e.getMessage() + "): choose another one, or 0 for any.", e);
        }
        return new UsbIpServer(cable, listener, frameMicros, wallMicros, told);
    }

    /** The port it listens on. */
    public int port() {
        return listener.socket().getLocalPort();
    }

    /** Serves one client after the other until {@link #close()}, which another thread may call, or an interrupt. */
    public void run() throws IOException {
        try {
            while (listener.isOpen()) {
                try (SocketChannel next = listener.accept()) {
                    client = next;
                    next.setOption(StandardSocketOptions.TCP_NODELAY, true);
                    serve(next.socket());
                }
            }
        } catch (ClosedChannelException e) {
            // this is how close() and an interrupt end the wait for a client
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    private void serve(Socket socket) throws IOException, InterruptedException {
        RequestReader reader = new RequestReader(socket.getInputStream());
        AnswerWriter writer = new AnswerWriter(socket.getOutputStream());
        if (attaches(socket, reader, writer)) {
            told.attached();
            UrbPort port = new UrbPort(cable);
            try {
                told.gone(new Attachment(reader, writer, port, frameMicros, wallMicros).run());
            } finally {
                port.pull();
            }
        }
    }

    /** Whether the client now has the device; a connection that goes wrong here is one that has gone. */
    private boolean attaches(Socket socket, RequestReader reader, AnswerWriter writer) throws ClosedChannelException {
        try {
            socket.setSoTimeout(GREETING_MILLIS);
            boolean attached = greet(reader, writer);
            socket.setSoTimeout(0);
            return attached;
        } catch (EOFException e) {
            told.gone("It has closed the connection before it said what it wants.");
        } catch (ClosedChannelException e) {
            throw e;
        } catch (UsbIpException e) {
            told.gone(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            told.gone("The connection broke: " + e.getMessage() + ".");
        }
        return false;
    }

    /** Answers the question that a connection begins with; whether the device is now the client's. */
    private boolean greet(RequestReader reader, AnswerWriter writer) throws IOException {
        boolean wantsList = reader.greeting() == RequestReader.ASKS_FOR_LIST;
        boolean known = wantsList || DeviceSummary.BUS_ID.equals(reader.busId());
        DeviceSummary device = known ? Enumeration.of(cable) : null;
        if (wantsList) {
            cable.unplug();
            writer.list(device);
        } else {
            writer.imported(device);
        }
        writer.flush();
        return !wantsList && device != null;
    }

    /** Ends {@link #run()}. */
    @Override
    public void close() throws IOException {
        listener.close();
        SocketChannel last = client;
        if (last != null) {
            last.close();
        }
    }
}
