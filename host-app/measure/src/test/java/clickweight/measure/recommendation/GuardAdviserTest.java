package clickweight.measure.recommendation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.accidental.AccidentalSettings;
import clickweight.measure.accidental.ForceTrack;
import clickweight.measure.statistics.InsufficientDataException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GuardAdviserTest {
    private static final int HOURS = 4;
    private static final int SESSIONS = 4;
    private static final long TENTH_MICROS = 100_000;
    private static final int TENTHS_PER_MINUTE = 600;

    private final GuardAdviser adviser = new GuardAdviser(Goal.USUAL, WheelMotion.USUAL, AccidentalSettings.USUAL);

    /** Once a minute a rise of 430 mN while the wheel stands, and one of {@code turning} while it turns; s = 0.15 of the logarithm. */
    private static List<ForceTrack> days(double turning) {
        Random random = new Random(5);
        List<ForceTrack> days = new ArrayList<>();
        for (int day = 0; day < SESSIONS; day++) {
            int n = HOURS * 60 * TENTHS_PER_MINUTE;
            long[] time = new long[n];
            double[] force = new double[n];
            long[] detents = new long[n];
            for (int i = 0; i < n; i++) {
                int tenth = i % TENTHS_PER_MINUTE;
                boolean scrolls = tenth >= 300 && tenth < 320;
                time[i] = i * TENTH_MICROS;
                detents[i] = i == 0 ? 0 : detents[i - 1] + (scrolls ? 1 : 0);
                double peak = tenth == 100 ? 430 : tenth == 310 ? turning : 0;
                force[i] = peak == 0 ? 200 : peak * Math.exp(0.15 * random.nextGaussian());
            }
            days.add(new ForceTrack("day " + day, "wheel", time, force, detents, new boolean[0]));
        }
        return days;
    }

    @Test
    void itAsksForAsMuchMoreAsTheFingerPressesMoreWhileTurning() {
        // the same quantile of both: 430 and 620 mN times the same factor, half an hour in sixty: exp(0.15 x 2.4) =
        // 1.43
        double scroll = adviser.scrollMilliNewtons(days(620));
        assertEquals(1.43 * (620 - 430), scroll, 100);
        assertEquals(0, scroll % Adviser.GRID);
    }

    @Test
    void aFingerThatIsNoHeavierWhileTurningNeedsNoGuard() {
        assertEquals(0, adviser.scrollMilliNewtons(days(300)));
    }

    @Test
    void withoutScrollingNothingIsSaid() {
        ForceTrack still = ForceTrack.of("day", "wheel", new long[] {0, 1000}, new double[] {100, 100});
        InsufficientDataException e =
                assertThrows(InsufficientDataException.class, () -> adviser.scrollMilliNewtons(List.of(still)));
        assertTrue(
                String.valueOf(e.getMessage())
                        .contains("Not enough data for the scroll guard: 30 more scroll episodes"),
                e.getMessage());
    }

    @Test
    void accidentsMeetTheGuardWhileTheWheelTurnsAndMeantPressesUntilItHasFaded() {
        long[] time = {0, 100_000, 250_000, 300_000, 600_000, 700_000};
        double[] force = {500, 500, 500, 500, 500, 500};
        long[] detents = {0, 1, 1, 1, 1, 1};
        ForceTrack unmeant = new ForceTrack("day", "wheel", time, force, detents, new boolean[6]);
        ForceTrack meant = new ForceTrack(
                "day", "wheel", time, force, detents, new boolean[] {true, true, true, true, true, true});
        WheelMotion motion = WheelMotion.USUAL;
        assertArrayEquals(
                new double[] {500, 200, 200, 500, 500, 500},
                motion.eased(unmeant, 300).forceMilliNewtons());
        assertArrayEquals(
                new double[] {500, 200, 200, 200, 200, 500},
                motion.eased(meant, 300).forceMilliNewtons());
        assertArrayEquals(
                new double[] {0, 500, 500, 0, 0, 0}, motion.part(unmeant, true).forceMilliNewtons());
        assertArrayEquals(
                new double[] {500, 0, 0, 500, 500, 500},
                motion.part(unmeant, false).forceMilliNewtons());
    }
}
