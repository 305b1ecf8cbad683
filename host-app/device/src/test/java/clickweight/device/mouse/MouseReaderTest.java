package clickweight.device.mouse;

import static clickweight.device.mouse.Descriptors.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.transport.DeviceGoneException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Reports with the time they came, in a time of the test's own. */
class MouseReaderTest {
    private final FakeHandle handle = new FakeHandle();
    private final List<String> heard = new ArrayList<>();
    private final MouseListener listener = new MouseListener() {
        @Override
        public void onButton(int button, boolean down, long micros) {
            heard.add(micros + " " + button + (down ? " down" : " up"));
        }

        @Override
        public void onAxis(Axis axis, int units, long micros) {
            heard.add(micros + " " + axis + " " + units);
        }
    };

    /** Reports at their times; reading moves the clock on. */
    private static final class FakeHandle implements MouseHandle {
        private final Deque<byte[]> reports = new ArrayDeque<>();
        private final Deque<Long> micros = new ArrayDeque<>();
        private byte[] descriptor = Descriptors.GAMING;
        private byte[] feature = {};
        private long pollMicros;
        private long nowMicros = 5_000_000;
        private boolean gone;
        private boolean closed;

        void at(long when, int... report) {
            micros.add(when);
            reports.add(bytes(report));
        }

        @Override
        public int read(byte[] report, int timeoutMillis) {
            if (reports.isEmpty()) {
                nowMicros += timeoutMillis * 1000L;
                return gone ? -1 : 0;
            }
            nowMicros = micros.remove();
            byte[] next = reports.remove();
            System.arraycopy(next, 0, report, 0, next.length);
            return next.length;
        }

        @Override
        public int feature(byte[] report, int reportId) {
            System.arraycopy(feature, 0, report, 0, feature.length);
            return feature.length == 0 ? -1 : feature.length;
        }

        @Override
        public String name() {
            return "fake:";
        }

        @Override
        public byte[] descriptor() {
            return descriptor;
        }

        @Override
        public long pollMicros() {
            return pollMicros;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private MouseReader open() throws DescriptorException {
        return MouseReader.open(handle, listener, () -> handle.nowMicros * 1000, 250);
    }

    @Test
    void anEventHasTheTimeWhenItsReadCameBack() throws IOException {
        handle.at(5_001_234, 2, 1, 0, 0, 0, 0, 0, 0);
        handle.at(5_101_000, 2, 0, 0, 0, 0, 0, 0xFF, 0);
        try (MouseReader reader = open()) {
            assertTrue(reader.read(50));
            assertTrue(reader.read(50));
            assertFalse(reader.read(50));
            assertEquals(List.of("1234 1 down", "101000 1 up", "101000 WHEEL -1"), heard);
            assertEquals(151_000, reader.elapsedMicros());
        }
        assertTrue(handle.closed);
    }

    @Test
    void aMouseThatWasUnpluggedIsToldOnceEverythingWasHeard() throws IOException {
        handle.gone = true;
        handle.at(5_000_001, 2, 1);
        try (MouseReader reader = open()) {
            assertTrue(reader.read(50));
            assertThrows(DeviceGoneException.class, () -> reader.read(50));
            assertEquals(1, heard.size());
        }
    }

    @Test
    void whatIsNoMouseIsClosedAgain() {
        handle.descriptor = Descriptors.KEYBOARD;
        assertThrows(DescriptorException.class, this::open);
        assertTrue(handle.closed);
    }

    @Test
    void theBoundIsThePollOfTheEndpointAndWhatWasSeenOfScheduling() throws IOException {
        handle.pollMicros = 1000;
        try (MouseReader reader = open()) {
            assertEquals(1250, reader.bound().micros());
            assertEquals(
                    "Times are of this computer, up to 1.25 ms late: 1.00 ms between two polls (as its endpoint says) and"
                            + " 0.25 ms of scheduling (seen).",
                    reader.bound().sentence());
        }
    }

    @Test
    void withoutAnEndpointTheUsualIntervalOfReportsStandsForItOnceThereAreEnough() throws IOException {
        long micros = 5_000_000;
        for (int i = 0; i < 40; i++) {
            // every 2 ms, now and then a pause of the hand or a poll left out
            micros += i % 10 == 9 ? 500_000 : i % 7 == 6 ? 4000 : 2000;
            handle.at(micros, 2, 0, 0, 1, 0, 0, 0, 0);
        }
        try (MouseReader reader = open()) {
            assertEquals(8250, reader.bound().micros(), "nothing is known yet: 8 ms");
            while (reader.read(50)) {
                // all of them
            }
            assertEquals(2250, reader.bound().micros());
        }
    }

    @Test
    void unitsOfADetentAreAskedOfTheMouse() throws IOException {
        try (MouseReader reader = open()) {
            assertEquals(OptionalInt.empty(), reader.unitsPerDetent(Axis.WHEEL), "it does not tell");
            handle.feature = bytes(2, 1);
            assertEquals(OptionalInt.of(8), reader.unitsPerDetent(Axis.WHEEL));
            assertEquals(OptionalInt.of(1), reader.unitsPerDetent(Axis.PAN), "it has no multiplier");
        }
    }

    @Test
    void latenessIsTheWorstOfManyWaits() {
        long[] now = {0};
        int[] waits = {0};
        long worst = Lateness.measureMicros(
                () -> now[0], nanos -> now[0] += nanos + (++waits[0] == 57 ? 3_200_500 : 60_000));
        assertEquals(3201, worst);
        assertEquals(100, waits[0]);
    }
}
