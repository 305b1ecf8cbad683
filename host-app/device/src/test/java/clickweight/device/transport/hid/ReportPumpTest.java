package clickweight.device.transport.hid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ReportPumpTest {
    private static final BenchReports BESIDE_A_MOUSE =
            new BenchReports(new ReportForm(2, 3), new ReportForm(4, 5), true, 10);

    private final FakeHid device = new FakeHid();

    /** Runs the pump to its end on the thread of the test. */
    private ReportPump pumped(BenchReports reports) {
        ReportPump pump = new ReportPump(device, reports);
        pump.run();
        return pump;
    }

    private static byte[] next(ReportPump pump) throws InterruptedException {
        byte[] message = pump.take(0);
        assertNotNull(message);
        return message;
    }

    @Test
    void messagesComeInOrderAndThenTheEndForEver() throws InterruptedException {
        device.sendsMany(3, 64).unplugged();
        ReportPump pump = pumped(BenchReports.OURS);
        for (int i = 0; i < 3; i++) {
            byte[] message = next(pump);
            assertEquals(64, message.length);
            assertEquals(i, message[0]);
        }
        assertEquals(0, next(pump).length);
        assertEquals(0, next(pump).length);
    }

    @Test
    void whatNobodyTakesIsDroppedNewestFirstAndCounted() throws InterruptedException {
        device.sendsMany(ReportPump.CAPACITY + 7, 64).unplugged();
        ReportPump pump = pumped(BenchReports.OURS);
        for (int i = 0; i < ReportPump.CAPACITY; i++) {
            byte[] message = next(pump);
            assertEquals(i, message[0] & 0xFF | (message[1] & 0xFF) << 8);
        }
        assertEquals(0, next(pump).length);
        assertEquals(7 * 64, pump.bytesDropped());
    }

    @Test
    void reportsOfOtherCollectionsAreReadAndIgnored() throws InterruptedException {
        device.sends((byte) 1, (byte) 9, (byte) 9)
                .sends((byte) 2, (byte) 10, (byte) 11, (byte) 12)
                .sends((byte) 2)
                .unplugged();
        ReportPump pump = pumped(BESIDE_A_MOUSE);
        assertArrayEquals(new byte[] {10, 11, 12}, next(pump));
        assertEquals(0, next(pump).length);
        assertEquals(0, pump.bytesDropped());
    }

    @Test
    void theDeviceIsClosedOnceAfterItsLastReadAndNothingIsAskedOfItAfterwards() throws InterruptedException {
        device.unplugged();
        ReportPump pump = pumped(BenchReports.OURS);
        pump.close();
        assertFalse(pump.send(new byte[] {1}, 0, 1));
        assertEquals("close", device.calls.getLast());
        assertEquals(1, device.closes());
    }

    @Test
    void aRequestIsFilledUpWithZerosAndGoesAsTheDeviceWantsIt() throws TransportException {
        try (Transport wire = new HidTransport(device, BESIDE_A_MOUSE, "hid:x")) {
            wire.write(new byte[] {0, 7, 8, 0}, 1, 2);
        }
        assertTrue(device.calls.contains("feature 4 [7, 8, 0, 0, 0]"), device.calls.toString());
    }

    @Test
    void aRequestThatIsRefusedOrTooLongIsSaidInASentence() throws TransportException {
        try (Transport wire = new HidTransport(device, BenchReports.OURS, "hid:x")) {
            TransportException refused =
                    assertThrows(TransportException.class, () -> wire.write(new byte[] {99, 1}, 0, 2));
            assertEquals(
                    "hid:x takes no more requests: the mouse was unplugged or stopped; plug it in again.",
                    refused.getMessage());
            TransportException tooLong = assertThrows(TransportException.class, () -> wire.write(new byte[65], 0, 65));
            assertEquals(
                    "hid:x takes no more than 64 bytes at once and this request has 65: use another wire.",
                    tooLong.getMessage());
        }
    }

    /** Closing under a read aborts the program; so does a request beside one, now and then. */
    @Test
    void oneThreadAloneTouchesTheDeviceAlsoWhenItIsClosedAndWrittenFromOutside() throws TransportException {
        Transport wire = new HidTransport(device, BenchReports.OURS, "hid:x");
        byte[] bytes = new byte[64];
        for (int i = 0; i < 50; i++) {
            device.sends((byte) i, (byte) 0);
            wire.write(new byte[] {1, (byte) i}, 0, 2);
            assertEquals(2, wire.read(bytes, 0, 64, 1_000_000));
        }
        wire.close();
        wire.close();
        assertEquals(1, device.users.size());
        assertFalse(device.users.contains(Thread.currentThread()));
        assertEquals("close", device.calls.getLast());
        assertEquals(1, device.closes());
        assertEquals(Transport.GONE, wire.read(bytes, 0, 64, 0));
    }

    @Test
    void aReadWaitsNoLongerThanAsked() throws TransportException {
        try (Transport wire = new HidTransport(device, BenchReports.OURS, "hid:x")) {
            byte[] bytes = new byte[64];
            assertEquals(0, wire.read(bytes, 0, 64, 0));
            assertEquals(0, wire.read(bytes, 0, 64, 3000));
            assertTrue(wire.carriesMessages());
        }
    }
}
