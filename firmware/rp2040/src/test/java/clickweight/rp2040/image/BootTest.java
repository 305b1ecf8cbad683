package clickweight.rp2040.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.emulator.CycleCounts;
import clickweight.emulator.EmulatedChip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** From the boot ROM to the first ticks. */
@EnabledIf("clickweight.emulator.NodePresence#tested")
class BootTest {
    @Test
    void bootsThroughItsSecondStageAndTicksWithoutAWarning() {
        try (EmulatedChip chip = EmulatedChip.start(TheImage.options())) {
            chip.runTo(30_000);
            int objects = TheImage.word(chip, "objects_allocated");
            chip.cycles(true);
            chip.line(Lines.LEFT, true, 70_000);
            chip.runTo(160_000);
            CycleCounts cycles = chip.cycles(false);
            System.out.printf(
                    "at rest: %.0f cycles a tick, worst %d; heap %d bytes in %d objects%n",
                    cycles.meanCycles(), cycles.worstCycles(), TheImage.word(chip, "heap_used"), objects);
            assertEquals(objects, TheImage.word(chip, "objects_allocated"));
            assertTrue(cycles.windows() >= 799, "windows: " + cycles.windows());
            TheImage.assertClean(chip);
        }
    }
}
