package clickweight.core.port;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.fake.FakeReports;
import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SimpleRequest;
import clickweight.protocol.message.Telemetry;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReportPortTest {
    private final FakeReports host = new FakeReports();
    private final ReportPort port = new ReportPort(host);
    private final byte[] out = new byte[64];

    private SimpleRequest numbered(int token) {
        return new SimpleRequest().begin(out, 0, MessageId.IDENTIFY).token(token);
    }

    private int fill(int rank) {
        int sent = 0;
        while (port.send(numbered(sent), rank)) {
            sent++;
        }
        return sent;
    }

    @Test
    void aMessageIsAReportWithZerosBehindIt() {
        byte[] big = new byte[64];
        Arrays.fill(big, (byte) 0x77);
        Telemetry batch = new Telemetry().begin(big, 0, 12).channelMask(15).count(9);
        assertTrue(port.send(batch, MessagePort.BATCH));
        port.poll();
        assertTrue(host.hostRead(out));
        // eight more, so that the next message lies where the batch lay
        for (int i = 0; i < 8; i++) {
            assertTrue(port.send(new Acknowledge().begin(out, 0).token(5).detail(-1), MessagePort.REPLY));
            port.poll();
            assertTrue(host.hostRead(out));
        }
        byte[] expected = new byte[64];
        System.arraycopy(out, 0, expected, 0, Acknowledge.LENGTH);
        assertArrayEquals(expected, out);
    }

    @Test
    void reportsAreFetchedInTheOrderOfTheirMessages() {
        int token = 0;
        for (int i = 0; i < 50; i++) {
            port.send(numbered(i), MessagePort.REPLY);
            port.poll();
            if (i > 3) {
                assertTrue(host.hostRead(out));
                assertEquals(token++, out[1]);
            }
        }
    }

    @Test
    void eachRankLeavesRoomForThoseAbove() {
        assertEquals(5, fill(MessagePort.BATCH_AGAIN));
        assertEquals(1, fill(MessagePort.BATCH));
        assertEquals(1, fill(MessagePort.EVENT));
        assertEquals(1, fill(MessagePort.REPLY));
        assertFalse(port.hasRoom(1, MessagePort.REPLY));
    }

    @Test
    void aRequestIsAWholeReport() {
        assertFalse(port.next());
        host.hostWrite((byte) MessageId.IDENTIFY, (byte) 7);
        assertTrue(port.next());
        assertEquals(MessageId.IDENTIFY, port.message()[0]);
        assertEquals(64, port.length());
        assertFalse(port.next());
    }

    @Test
    void aMessageLongerThanAReportIsAMistakeOfTheFirmware() {
        Telemetry batch =
                new Telemetry().begin(new byte[192], 0, 12).channelMask(15).count(10);
        assertThrows(IllegalArgumentException.class, () -> port.send(batch, MessagePort.BATCH));
    }
}
