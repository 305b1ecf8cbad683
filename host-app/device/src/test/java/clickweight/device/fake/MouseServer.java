package clickweight.device.fake;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Serves one scripted mouse to one TCP connection on the loopback, on a thread of its own. */
public final class MouseServer implements AutoCloseable {
    private static final int LOOK_MILLIS = 1;
    /** Virtual time that passes for each look at the socket: the stream flows as fast as the wire takes it. */
    private static final long TURN_MICROS = 10_000;

    private final ServerSocket server;
    private final FakeMouse mouse;
    private final Thread thread;

    public MouseServer(FakeMouse mouse) throws IOException {
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
            while (true) {
                int asked = lookForRequest(socket.getInputStream(), bytes);
                if (asked < 0) {
                    return;
                }
                mouse.write(bytes, 0, asked);
                int sent = mouse.read(bytes, 0, bytes.length, TURN_MICROS);
                socket.getOutputStream().write(bytes, 0, Math.max(sent, 0));
            }
        } catch (IOException e) {
            // the bench went away, which is how every test ends
        }
    }

    private static int lookForRequest(InputStream in, byte[] bytes) throws IOException {
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
