package clickweight.measure.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/** The touch point against a plain search, and its standard error against how far it really strays. */
class TouchFitTest {
    private static final int ROWS = 60;

    private static double[] travel() {
        double[] x = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            x[i] = 1000 + 5 * i;
        }
        return x;
    }

    /** 2 gf, then 0.02 gf/um from {@code touch} on, with noise. */
    private static double[] force(double[] x, double touch, double sigma, long seed) {
        ZigguratSampler.NormalizedGaussian gaussian =
                ZigguratSampler.NormalizedGaussian.of(RandomSource.XO_SHI_RO_256_PP.create(seed));
        double[] force = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            force[i] = 2 + 0.02 * Math.max(0, x[i] - touch) + sigma * gaussian.sample();
        }
        return force;
    }

    /** Squares left by the best level and slope for a split, by plain sums. */
    private static double rest(double[] x, double[] force, double split) {
        int n = x.length;
        double meanU = 0;
        double meanF = 0;
        for (int i = 0; i < n; i++) {
            meanU += Math.max(0, x[i] - split) / n;
            meanF += force[i] / n;
        }
        double uu = 0;
        double uf = 0;
        for (int i = 0; i < n; i++) {
            double u = Math.max(0, x[i] - split) - meanU;
            uu += u * u;
            uf += u * (force[i] - meanF);
        }
        double slope = uf / uu;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            double left = force[i] - meanF - slope * (Math.max(0, x[i] - split) - meanU);
            rest += left * left;
        }
        return rest;
    }

    @Test
    void withoutNoiseTheTouchPointIsExactBetweenTwoRowsAndOnOne() {
        for (double touch : new double[] {1101.3, 1102.5, 1104.999, 1105, 1250}) {
            TouchFit fit = TouchFit.of(travel(), force(travel(), touch, 0, 1), ROWS);
            assertEquals(touch, fit.touchMicrometers(), 1e-6);
            assertEquals(0.02, fit.slopeGramForcePerMicrometer(), 1e-9);
        }
    }

    @Test
    void noSplitOfAFineGridLeavesLess() {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(4);
        double[] x = travel();
        for (int trial = 0; trial < 30; trial++) {
            double[] force = force(x, 1050 + 150 * random.nextDouble(), 0.3, trial);
            TouchFit fit = TouchFit.of(x, force, ROWS);
            assertEquals(rest(x, force, fit.touchMicrometers()), fit.residualSquares(), 1e-8);
            for (double split = x[2]; split <= x[ROWS - 3]; split += 0.25) {
                assertTrue(rest(x, force, split) >= fit.residualSquares() - 1e-8, trial + " at " + split);
            }
        }
    }

    @Test
    void theStandardErrorIsHowFarTheTouchPointStrays() {
        double[] x = travel();
        int trials = 400;
        double squares = 0;
        double stated = 0;
        for (int trial = 0; trial < trials; trial++) {
            TouchFit fit = TouchFit.of(x, force(x, 1152.3, 0.1, 1000 + trial), ROWS);
            squares += Math.pow(fit.touchMicrometers() - 1152.3, 2) / trials;
            stated += fit.standardErrorMicrometers() / trials;
        }
        // 400 trials know a standard deviation to 3.5 %; three times that
        assertEquals(1, Math.sqrt(squares) / stated, 0.11);
    }

    @Test
    void withoutFreeRowsOrARiseThereIsNoTouchPoint() {
        assertTrue(Double.isNaN(TouchFit.of(travel(), new double[ROWS], ROWS).touchMicrometers()));
        assertTrue(Double.isNaN(
                TouchFit.of(travel(), force(travel(), 1100, 0.1, 1), 5).touchMicrometers()));
        assertTrue(Double.isNaN(TouchFit.of(new double[0], new double[0], 0).touchMicrometers()));
    }
}
