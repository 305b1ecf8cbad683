package clickweight.device.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DeviceClockTest {
    private static final long WRAP = 1L << 32;

    private final DeviceClock clock = new DeviceClock();

    @Test
    void aWrapGoesOnInSixtyFourBits() {
        assertEquals(0xFFFFFFF0L, clock.unwrap(0xFFFFFFF0));
        assertEquals(WRAP + 16, clock.unwrap(0x10));
    }

    @Test
    void anEventALittleEarlierThanABatchStaysEarlier() {
        clock.unwrap(5000);
        assertEquals(4000, clock.unwrap(4000));
        assertEquals(5000, clock.latestMicros());
    }

    @Test
    void aDeviceThatStartedAnewNeverGoesBack() {
        clock.unwrap(9_000_000);
        clock.reconnected();
        assertEquals(WRAP + 100, clock.unwrap(100));
        assertEquals(WRAP + 200, clock.unwrap(200));
    }

    @Test
    void aDeviceThatKeptRunningGoesOnWhereItIs() {
        clock.unwrap(9_000_000);
        clock.reconnected();
        assertEquals(12_000_000, clock.unwrap(12_000_000));
    }
}
