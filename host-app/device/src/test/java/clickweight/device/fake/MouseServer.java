package clickweight.device.fake;

import clickweight.device.transport.Transport;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Serves a mouse in virtual time, scripted or simulated, to one TCP connection on the loopback, on its own thread. */
public final class MouseServer implements AutoCloseable {
    private static final int LOOK_MILLIS = 1;
    /** Virtual time that passes for each look at the socket: the stream flows as fast as the wire takes it. */
    private static final long TURN_MICROS = 10_000;

    private final ServerSocket server;
    private final Transport mouse;
    private final Thread thread;

    public MouseServer(Transport mouse) throws IOException {
        this.mouse = mouse;
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        thread = Thread.ofPlatform().daemon().start(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    private void serve() {
        try (Socket socket = server.accept()) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(LOOK_MILLIS);
            byte[] bytes = new byte[4096];
            int asked = 0;
            while (asked >= 0) {
                mouse.write(bytes, 0, asked);
                int sent = mouse.read(bytes, 0, bytes.length, TURN_MICROS);
                socket.getOutputStream().write(bytes, 0, Math.max(sent, 0));
                boolean idle = sent <= 0;
                asked = idle || socket.getInputStream().available() > 0 ? look(socket.getInputStream(), bytes) : 0;
            }
        } catch (IOException e) {
            // the bench went away, which is how every test ends
        }
    }

    private static int look(InputStream in, byte[] bytes) throws IOException {
        try {
            return in.read(bytes);
        } catch (SocketTimeoutException e) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        thread.interrupt();
    }
}
