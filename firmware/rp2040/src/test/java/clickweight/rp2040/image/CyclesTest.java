package clickweight.rp2040.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.emulator.CycleCounts;
import clickweight.emulator.InPacket;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.Telemetry;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What a pass of the main loop costs with everything on, in cycles of the emulated processor. */
@Tag("emulator")
@EnabledIf("clickweight.emulator.NodePresence#tested")
class CyclesTest {
    private static final int MILLISECONDS = 10_000;
    private static final int CYCLES_PER_TICK = 15_625;
    private static final int MOST_CYCLES = CYCLES_PER_TICK / 2;

    @Test
    void theLongestPassTakesLessThanHalfOfItsTick() {
        try (UsbBench bench = UsbBench.enumerated()) {
            bench.send((byte) MessageId.START_STREAMING, (byte) 1, (byte) 1, (byte) 15);
            bench.run(50_000);
            long start = Math.ceilDiv(bench.chip.nowMicros() + 1, 1000L) * 1000;
            EverythingOn world = new EverythingOn(bench.chip, start + 1000, 1);
            bench.takeMessages();
            int objects = TheImage.word(bench.chip, "objects_allocated");
            bench.chip.cycles(true);
            int samples = 0;
            for (int ms = 0; ms < MILLISECONDS; ms++) {
                world.millisecond(start + ms * 1000L);
                bench.runTo(start + (ms + 1) * 1000L);
                samples += samples(bench.takeMessages());
                bench.takeMouseReports();
            }
            CycleCounts cycles = bench.chip.cycles(false);
            int capture = TheImage.address("capture");
            System.out.printf(
                    "everything on, %d s: mean %.0f cycles a pass (%.0f %%), worst %d (%.0f %%) at %d us; %d samples of %d,"
                            + " %d ticks lost, %d edges lost%n",
                    MILLISECONDS / 1000,
                    cycles.meanCycles(),
                    100 * cycles.meanCycles() / CYCLES_PER_TICK,
                    cycles.worstCycles(),
                    100.0 * cycles.worstCycles() / CYCLES_PER_TICK,
                    cycles.worstMicros(),
                    samples,
                    8 * MILLISECONDS,
                    bench.chip.peek(capture + 20, 1)[0],
                    bench.chip.peek(capture + 8, 1)[0]);
            int half = MOST_CYCLES / CycleCounts.BIN_CYCLES;
            int above = cycles.histogram().stream()
                    .skip(half + 1L)
                    .mapToInt(Integer::intValue)
                    .sum();
            System.out.printf(
                    "passes above half a tick: %.2f %%; by cycles, %d a bin: %s%n",
                    100.0 * above / cycles.windows(), CycleCounts.BIN_CYCLES, cycles.histogram());
            assertTrue(samples >= 8 * MILLISECONDS - 200, "samples: " + samples);
            assertEquals(0, bench.chip.peek(capture + 20, 1)[0], "ticks lost");
            assertEquals(0, bench.chip.peek(capture + 8, 1)[0], "edges lost");
            assertEquals(objects, TheImage.word(bench.chip, "objects_allocated"));
            TheImage.assertClean(bench.chip);
            assertTrue(cycles.worstCycles() < MOST_CYCLES, "worst: " + cycles.worstCycles());
        }
    }

    private static int samples(List<InPacket> packets) {
        int samples = 0;
        Telemetry batch = new Telemetry();
        for (InPacket packet : packets) {
            if (Telemetry.isTelemetry(packet.data()[0] & 0xFF)) {
                samples += batch.wrap(packet.data(), 0).count();
            }
        }
        return samples;
    }
}
