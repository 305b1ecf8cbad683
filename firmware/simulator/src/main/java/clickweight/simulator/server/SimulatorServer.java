package clickweight.simulator.server;

import clickweight.simulator.VirtualMouse;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/**
 * Serves the byte link of a simulated mouse in real time, or slower where the mouse is, one client at a time. A client that
 * stops reading does not stop the mouse: its firmware drops and counts.
 */
public final class SimulatorServer implements Closeable {
    private final VirtualMouse mouse;
    private final Pacing pacing;
    private final ServerSocketChannel listener;
    private volatile boolean open = true;

    private SimulatorServer(VirtualMouse mouse, Pacing pacing, ServerSocketChannel listener) {
        this.mouse = mouse;
        this.pacing = pacing;
        this.listener = listener;
    }

    /**
     * Serves one client on a pair of streams; returns when it has closed its side.
     *
     * @param in what the client sends
     * @param out what the mouse says; nothing else is written to it
     * @param pacing how time goes by
     */
    public static void serve(VirtualMouse mouse, InputStream in, OutputStream out, Pacing pacing) throws IOException {
        try (StreamWire wire = new StreamWire(in, out)) {
            RealTime time = new RealTime(mouse, pacing);
            while (time.pass(wire)) {
                // all work is in the condition
            }
        }
    }

    /**
     * Listens on a TCP port of the loopback, where only programs of this machine can connect.
     *
     * @param port 1 to 65535, or 0 for any that is free: see {@link #port()}
     * @param pacing how time goes by
     * @throws IOException in one sentence, when the port is taken
     */
    public static SimulatorServer listen(VirtualMouse mouse, int port, Pacing pacing) throws IOException {
        ServerSocketChannel listener = ServerSocketChannel.open();
        try {
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            listener.configureBlocking(false);
        } catch (IOException e) {
            listener.close();
            throw new IOException(
                    "Port " + port + " cannot be used (" + e.getMessage() + "): choose another one, or 0 for any.", e);
        }
        return new SimulatorServer(mouse, pacing, listener);
    }

    /** The port it listens on. */
    public int port() {
        return listener.socket().getLocalPort();
    }

    /** Serves one client after the other until {@link #close()}, which another thread may call. */
    public void run() throws IOException {
        RealTime time = new RealTime(mouse, pacing);
        try {
            while (open) {
                SocketChannel client = listener.accept();
                if (client == null) {
                    time.pass();
                } else {
                    time.reconnect();
                    serve(time, client);
                }
            }
        } catch (ClosedChannelException e) {
            // this is how close() ends the wait for a client
        } finally {
            listener.close();
        }
    }

    private void serve(RealTime time, SocketChannel client) throws IOException {
        try (SocketWire wire = new SocketWire(client)) {
            boolean here = true;
            while (open && here) {
                here = passWith(time, wire);
            }
        }
    }

    /** A connection that breaks is a client that has gone, whatever the reason. */
    private static boolean passWith(RealTime time, SocketWire wire) {
        try {
            return time.pass(wire);
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends {@link #run()}. */
    @Override
    public void close() throws IOException {
        open = false;
        listener.close();
    }
}
