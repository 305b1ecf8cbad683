package clickweight.device.transport.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import clickweight.device.transport.Transports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class TcpTransportTest {
    @Test
    void bytesGoBothWaysAndTheOthersEndIsSeen() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Transport transport = Transports.open("tcp:" + server.getLocalPort());
                Socket other = server.accept()) {
            byte[] bytes = new byte[8];
            assertEquals(0, transport.read(bytes, 0, 8, 0));
            assertEquals(0, transport.read(bytes, 0, 8, 2000));
            transport.write(new byte[] {1, 2, 3}, 1, 2);
            assertEquals(2, other.getInputStream().read());
            assertEquals(3, other.getInputStream().read());
            other.getOutputStream().write(new byte[] {9, 8});
            assertEquals(2, transport.read(bytes, 3, 5, 2_000_000));
            assertEquals(9, bytes[3]);
            other.close();
            assertEquals(Transport.GONE, transport.read(bytes, 0, 8, 2_000_000));
            assertEquals("tcp:127.0.0.1:" + server.getLocalPort(), transport.description());
            TransportException e = assertThrows(TransportException.class, () -> {
                while (true) {
                    transport.write(bytes, 0, bytes.length);
                }
            });
            assertTrue(e.getMessage().endsWith("): the other end closed; start it again."), e.getMessage());
        }
    }

    @Test
    void aPortWhereNobodyListensIsSaidInASentence() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        TransportException e = assertThrows(TransportException.class, () -> TcpTransport.open("127.0.0.1:" + port));
        assertTrue(
                e.getMessage().contains("start a simulator there first, for instance with simulate --port "),
                e.getMessage());
    }
}
