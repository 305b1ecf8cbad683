package clickweight.device.transport.serial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In the order of the class's timeline; latches instead of waiting. */
@Timeout(30)
class SerialWriterTest {
    private static final long LONG_MILLIS = 20_000;

    @Test
    void allBytesAreTakenInOrder() {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        SerialWriter.Port port = (bytes, length) -> {
            taken.write(bytes, 0, length);
            return length;
        };
        try (SerialWriter writer = new SerialWriter(port, LONG_MILLIS)) {
            assertTrue(writer.write(new byte[] {1, 2, 3, 4}, 1, 2));
            assertTrue(writer.write(new byte[] {5}, 0, 1));
            assertTrue(writer.write(new byte[0], 0, 0));
        }
        assertArrayEquals(new byte[] {2, 3, 5}, taken.toByteArray());
    }

    @Test
    void aPortThatTakesTooFewHasGone() {
        try (SerialWriter writer = new SerialWriter((bytes, length) -> length - 1, LONG_MILLIS)) {
            assertFalse(writer.write(new byte[2], 0, 2));
            assertFalse(writer.write(new byte[2], 0, 2));
        }
    }

    @Test
    void aWriteThatNeverReturnsIsRefusedAndNothingIsWrittenAfterIt() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        CountDownLatch returned = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        SerialWriter.Port port = (bytes, length) -> {
            calls.incrementAndGet();
            awaitClosing(closed);
            returned.countDown();
            return length;
        };
        SerialWriter writer = new SerialWriter(port, 500);
        assertFalse(writer.write(new byte[2], 0, 2));
        assertFalse(writer.write(new byte[2], 0, 2), "at once, without another try");
        closed.countDown();
        returned.await();
        writer.close();
        assertEquals(1, calls.get());
        assertFalse(writer.write(new byte[2], 0, 2), "late success is not told to the next one");
    }

    private static void awaitClosing(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
