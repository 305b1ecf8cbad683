package clickweight.gui.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.gui.trace.ChannelScale;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuardJudgeTest {
    private static final Thresholds FACTORY = new Thresholds(700, 450);
    private static final int SECOND = 8000;

    /** A count is a millinewton; a finger lands, turns the wheel at a force, stays and lifts; two samples of rest on each side. */
    private static WheelRun scrolled(int force, boolean asked) {
        short[] counts = new short[3 * SECOND];
        boolean[] cued = new boolean[counts.length];
        for (int i = SECOND; i < 2 * SECOND; i++) {
            int ramp = Math.min(i - SECOND, 2 * SECOND - i);
            counts[i] = (short) Math.min(force, ramp * 3);
            cued[i] = asked;
        }
        int[] steps = new int[12];
        byte[] directions = new byte[steps.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = SECOND + 200 + 200 * i;
            directions[i] = 1;
        }
        return new WheelRun("a", new ChannelScale(0, 1_000_000, 0), 125, counts, steps, directions, cued);
    }

    @Test
    void scrollingAboveTheThresholdPressesWithTheGuardOffAndNotWithItOn() {
        GuardJudge.Count count = new GuardJudge(Map.of()).judge(List.of(scrolled(900, false)), FACTORY);
        assertEquals(new GuardJudge.Count(0, 1, 0, 0, 0), count);
    }

    @Test
    void belowTheThresholdNothingPresses() {
        GuardJudge.Count count = new GuardJudge(Map.of()).judge(List.of(scrolled(600, false)), FACTORY);
        assertEquals(new GuardJudge.Count(0, 0, 0, 0, 0), count);
    }

    @Test
    void whatWasAskedForIsNoAccident() {
        GuardJudge.Count count = new GuardJudge(Map.of()).judge(List.of(scrolled(900, true)), FACTORY);
        assertEquals(0, count.plain());
        assertEquals(1, count.meantPlain());
        assertEquals(1, count.meant());
    }

    @Test
    void theGuardIsSetAsTheMouseIs() {
        Map<String, Integer> lenient = Map.of("guard.scroll", 0, "guard.landing", 0, "guard.sure", 0, "guard.rise", 0);
        GuardJudge.Count count = new GuardJudge(lenient).judge(List.of(scrolled(900, false)), FACTORY);
        assertEquals(1, count.guarded());
    }
}
