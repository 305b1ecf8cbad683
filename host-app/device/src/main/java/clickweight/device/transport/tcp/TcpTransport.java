package clickweight.device.transport.tcp;

import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A TCP connection, as to a simulator that serves a port of the loopback. */
public final class TcpTransport implements Transport {
    private static final int CONNECT_MILLIS = 2000;
    private static final long MICROS_PER_MILLI = 1000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String description;

    private TcpTransport(Socket socket, String description) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
        this.description = description;
        socket.setTcpNoDelay(true);
    }

    /** @param address {@code port} on this machine, or {@code host:port} */
    public static TcpTransport open(String address) throws TransportException {
        int colon = address.lastIndexOf(':');
        String host = colon < 0 ? "127.0.0.1" : address.substring(0, colon);
        int port = port(address, address.substring(colon + 1));
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            return new TcpTransport(socket, "tcp:" + host + ":" + port);
        } catch (IOException e) {
            closeQuietly(socket);
            throw new TransportException(
                    "tcp:" + host + ":" + port + " does not answer (" + e.getMessage()
                            + "): start a simulator there first, for instance with simulate --port " + port + ".",
                    e);
        }
    }

    private static int port(String address, String text) throws TransportException {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 1 << 16) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new TransportException("'tcp:" + address + "' has no port from 1 to 65535: write tcp:host:port.");
    }

    @Override
    public int read(byte[] bytes, int offset, int length, long timeoutMicros) throws TransportException {
        try {
            if (timeoutMicros <= 0 && in.available() == 0) {
                return 0;
            }
            // 0 would mean for ever
            socket.setSoTimeout((int) Math.max(1, timeoutMicros / MICROS_PER_MILLI));
            int read = in.read(bytes, offset, length);
            return read < 0 ? GONE : read;
        } catch (SocketTimeoutException e) {
            return 0;
        } catch (IOException e) {
            // reset by the other end, or closed by ours: there is nobody to hear
            return GONE;
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws TransportException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw new TransportException(
                    description + " takes no more bytes (" + e.getMessage()
                            + "): the other end closed; start it again.",
                    e);
        }
    }

    @Override
    public long nowMicros() {
        return System.nanoTime() / 1000;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public void close() {
        closeQuietly(socket);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // nothing was promised about a socket that is given up
        }
    }
}
