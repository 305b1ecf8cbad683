package clickweight.measure.timebase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Edges whose lateness is known. */
class RateFitTest {
    private static final double FORCE = 600;
    private static final double SPREAD = 13;

    private final Random random = new Random(1);

    private RateFit late(double millis) {
        double[] ramps = new double[30];
        double[] forces = new double[30];
        for (int i = 0; i < ramps.length; i++) {
            // 0.5 to 16 mN/ms
            ramps[i] = 0.5 * Math.pow(2, i % 6);
            forces[i] = FORCE + millis * ramps[i] + SPREAD * random.nextGaussian();
        }
        return RateFit.of(ramps, forces, false).orElseThrow();
    }

    @Test
    void theIntervalsCoverLatenessAndForceNineteenTimesOfTwenty() {
        int lateness = 0;
        int force = 0;
        for (int run = 0; run < 1000; run++) {
            RateFit fit = late(6);
            lateness += Math.abs(fit.latenessMillis() - 6) <= fit.latenessU95Millis() ? 1 : 0;
            force += Math.abs(fit.line().intercept() - FORCE) <= fit.line().interceptU95() ? 1 : 0;
        }
        // binomial, 950 +- 3 standard deviations
        assertEquals(950, lateness, 21);
        assertEquals(950, force, 21);
    }

    @Test
    void oneSpeedOrTwoTellNothing() {
        double[] forces = new double[30];
        double[] one = new double[30];
        double[] two = new double[30];
        for (int i = 0; i < forces.length; i++) {
            one[i] = 2 + 0.2 * random.nextGaussian();
            two[i] = i < 15 ? 1 : 4;
        }
        Arrays.fill(forces, FORCE);
        assertEquals(Optional.empty(), RateFit.of(one, forces, false));
        assertEquals(Optional.empty(), RateFit.of(two, forces, false));
        assertEquals(Optional.empty(), RateFit.of(new double[5], new double[5], false));
    }
}
