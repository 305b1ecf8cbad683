package clickweight.hardware.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The figures of hardware/rig/README.md. */
class StageTest {
    @Test
    void theMotorAtItsReducedCurrentCannotCrushAMouse() {
        // 2 pi 0.3 x 10 mN m / 1 mm = 18.8 N
        assertEquals(18.8, new Stage(10, 1, 0.3).stallNewtons(), 0.1);
        assertTrue(new Stage(60, 1, 0.3).stallNewtons() > 100, "at its full current it could");
    }

    @Test
    void afterTheStopTheForceGrowsLittleAtMeasuringSpeed() {
        // 1 mm/s x 2 N/mm x 5 ms
        assertEquals(10, Stage.overrunMilliNewtons(1, 2, 5), 1e-9);
    }
}
