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

    @Test
    void aTimeLongBackDoesNotMoveTheClockNorStartIt() {
        assertEquals(1000, clock.near(1000));
        assertEquals(2_400_000_000L, clock.unwrap((int) 2_400_000_000L));
        assertEquals(2_399_000_000L, clock.near((int) 2_399_000_000L));
        assertEquals(2_400_000_000L, clock.latestMicros());
        clock.reconnected();
        assertEquals(WRAP + 1000, clock.near(1000));
        assertEquals(WRAP + 2000, clock.unwrap(2000));
    }
}
