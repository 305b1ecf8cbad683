package clickweight.emulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The chip and the pipe, by programs of a few instructions. */
@NeedsNode
class SmallProgramsTest {
    private static final int RAM = 0x20000000;
    private static final int UART0 = 0x40034000;
    private static final int TIMER = 0x40054000;

    private static Thumb uart(Thumb program) {
        // 125 MHz / 16 / 3.90625 = 2 Mbaud: 3 + 58/64
        return program.clocks()
                .store(UART0 + 0x24, 3)
                .store(UART0 + 0x28, 58)
                .store(UART0 + 0x2C, 0x70)
                .store(UART0 + 0x30, 0x301)
                .store(0x40014004, 2)
                .store(0x4001400C, 2);
    }

    private static Thumb echo() {
        return uart(new Thumb())
                .ldr(4, UART0)
                .mov(5, 0x10)
                .label("wait")
                .ldr(0, 4, 0x18)
                .tst(0, 5)
                .b(Thumb.NE, "wait")
                .ldr(0, 4, 0)
                .add(0, 1)
                .str(0, 4, 0)
                .b("wait");
    }

    @Test
    void bytesComeBackOneByteTimeLater() {
        try (EmulatedChip chip = EmulatedChip.start(echo().options())) {
            chip.uartWrite(new byte[] {10, 20, 30}, 0, 3, 10_000);
            byte[] bytes = new byte[8];
            // the first byte is in at 10 005 us and out again 5 us later, plus a microsecond for the loop
            chip.runTo(10_009);
            assertEquals(0, chip.uartRead(bytes, 0, 8));
            chip.runTo(10_011);
            assertEquals(1, chip.uartRead(bytes, 0, 8));
            chip.runTo(10_021);
            assertEquals(2, chip.uartRead(bytes, 1, 7));
            assertArrayEquals(new byte[] {11, 21, 31, 0, 0, 0, 0, 0}, bytes);
            assertEquals(List.of(), chip.warnings());
            assertEquals(List.of(), chip.faults());
        }
    }

    /** Counts timer alarms 125 us apart in RAM, asleep between them. */
    private static Thumb ticks() {
        return new Thumb()
                .vector(16, "alarm")
                .clocks()
                .store(TIMER + 0x38, 1)
                .store(0xE000E100, 1)
                .ldr(4, RAM)
                .ldr(5, TIMER)
                .mov(6, 0)
                .str(6, 4, 0)
                .ldr(7, 5, 0x28)
                .add(7, 125)
                .str(7, 5, 0x10)
                .cpsie()
                .label("sleep")
                .wfe()
                .b("sleep")
                .label("alarm")
                .mov(0, 1)
                .str(0, 5, 0x34)
                .add(7, 125)
                .str(7, 5, 0x10)
                .ldr(0, 5, 0x28)
                .str(0, 4, 4)
                .add(6, 1)
                .str(6, 4, 0)
                .bxLr();
    }

    @Test
    void alarmsComeAtTheirMicrosecondAndTheCoreSleepsBetweenThem() {
        try (EmulatedChip chip = EmulatedChip.start(ticks().options())) {
            chip.runTo(1_000);
            int before = chip.peek(RAM, 1)[0];
            chip.cycles(true);
            chip.runTo(1_001_000);
            int[] seen = chip.peek(RAM, 2);
            assertEquals(8000, seen[0] - before);
            assertTrue(chip.asleep());
            CycleCounts cycles = chip.cycles(false);
            assertEquals(8000, cycles.windows());
            // entry 15, exit 13, some 25 cycles of handler, two of sleep
            assertTrue(cycles.meanCycles() > 40 && cycles.meanCycles() < 120, "cycles: " + cycles.meanCycles());
            assertEquals(List.of(), chip.warnings());
        }
    }

    @Test
    void timeMayBeginShortlyBeforeItWraps() {
        long start = (1L << 32) - 20_000;
        try (EmulatedChip chip = EmulatedChip.start(ticks().options().startingAt(start))) {
            chip.runTo(start + 10_000);
            int before = chip.peek(RAM, 1)[0];
            chip.runTo(start + 10_000 + 125 * 160);
            assertEquals(160, chip.peek(RAM, 1)[0] - before);
            assertTrue(chip.peek(RAM, 2)[1] < 20_000, "low word of the time of the last alarm");
            assertEquals(List.of(), chip.warnings());
        }
    }

    /** Sleeps; its UART interrupt sends each byte back, one greater. */
    private static Thumb echoFromInterrupt() {
        return uart(new Thumb().vector(16 + 20, "uart"))
                .store(UART0 + 0x38, 0x50)
                .store(0xE000E100, 1 << 20)
                .ldr(4, UART0)
                .mov(5, 0x10)
                .cpsie()
                .label("sleep")
                .wfe()
                .b("sleep")
                .label("uart")
                .ldr(0, 4, 0x18)
                .tst(0, 5)
                .b(Thumb.NE, "done")
                .ldr(0, 4, 0)
                .add(0, 1)
                .str(0, 4, 0)
                .b("uart")
                .label("done")
                .bxLr();
    }

    @Test
    void requestIsAnsweredWhileTimeStandsStill() {
        try (EmulatedChip chip = EmulatedChip.start(echoFromInterrupt().options())) {
            chip.runTo(5_000);
            byte[] request = new byte[70];
            request[0] = 41;
            request[69] = 6;
            int timer = chip.peek(TIMER + 0x28, 1)[0];
            chip.request(request);
            assertEquals(timer, chip.peek(TIMER + 0x28, 1)[0]);
            assertEquals(5_000, chip.nowMicros());
            byte[] answer = new byte[100];
            assertEquals(70, chip.uartRead(answer, 0, 100));
            assertEquals(42, answer[0]);
            assertEquals(7, answer[69]);
            assertEquals(List.of(), chip.warnings());
        }
    }

    @Test
    void loneByteIsToldWhenNoOtherFollows() {
        try (EmulatedChip chip = EmulatedChip.start(echoFromInterrupt().options())) {
            chip.uartWrite(new byte[] {1}, 0, 1, 5_000);
            byte[] answer = new byte[1];
            // in at 5005 us; the receive time-out is 32 bits, 16 us; back 5 us later
            chip.runTo(5_024);
            assertEquals(0, chip.uartRead(answer, 0, 1));
            chip.runTo(5_028);
            assertEquals(1, chip.uartRead(answer, 0, 1));
        }
    }

    @Test
    void bytesThatNobodyReadsOverrunAndWarn() {
        Thumb deaf = uart(new Thumb()).label("sleep").wfe().b("sleep");
        try (EmulatedChip chip = EmulatedChip.start(deaf.options())) {
            chip.uartWrite(new byte[33], 0, 33, 5_000);
            chip.runTo(5_000 + 32 * 5 + 1);
            assertEquals(List.of(), chip.warnings());
            chip.runTo(5_000 + 33 * 5 + 1);
            assertEquals(1, chip.warnings().size());
        }
    }

    @Test
    void sameStimuliGiveTheSameBytesHoweverTimeIsCutUp() {
        String once = echoed(100_000);
        assertEquals(once, echoed(7));
        assertEquals(once, echoed(333));
    }

    private static String echoed(int step) {
        try (EmulatedChip chip = EmulatedChip.start(echo().options())) {
            for (int i = 0; i < 40; i++) {
                chip.uartWrite(new byte[] {(byte) i}, 0, 1, 5_000 + 17L * i);
            }
            for (long now = step; now < 6_000; now += step) {
                chip.runTo(now);
            }
            chip.runTo(6_000);
            byte[] bytes = new byte[64];
            int length = chip.uartRead(bytes, 0, 64);
            return length + " " + Arrays.toString(bytes) + chip.cycles(false);
        }
    }
}
