package clickweight.measure.accidental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.statistics.InsufficientDataException;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class SeparationTest {
    private static final double[] MEANT = {5, 6, 7, 9, 9};
    private static final double[] UNMEANT = {1, 2, 5, 6, 6, 3};

    @Test
    void aucIsTheShareOfPairsInOrderTiesHalf() {
        double pairs = 0;
        for (double c : MEANT) {
            for (double d : UNMEANT) {
                pairs += c > d ? 1 : c == d ? 0.5 : 0;
            }
        }
        assertEquals(pairs / 30, Separation.of(MEANT, UNMEANT).auc(), 1e-15);
    }

    @Test
    void areaUnderTheCurveByTrapezoidsIsTheAuc() {
        List<Separation.Point> curve = Separation.curve(MEANT, UNMEANT);
        double area = 0;
        for (int i = 1; i < curve.size(); i++) {
            double width = curve.get(i).falseAlarms() - curve.get(i - 1).falseAlarms();
            area += width * (curve.get(i).hits() + curve.get(i - 1).hits()) / 2;
        }
        assertEquals(Separation.of(MEANT, UNMEANT).auc(), area, 1e-15);
        assertEquals(1, curve.getLast().hits());
    }

    @Test
    void dPrimeIsTheDistanceInStandardDeviations() {
        // by hand: means 7.2 and 23/6, variances 3.2 and 4.5667
        double expected = (7.2 - 23.0 / 6) / Math.sqrt((3.2 + 137.0 / 30) / 2);
        assertEquals(expected, Separation.of(MEANT, UNMEANT).dPrime(), 1e-12);
    }

    @Test
    void missedPressesAreThoseBelowTheThreshold() {
        MissCurve curve = new MissCurve(new double[] {700, 500, 600, 900});
        assertEquals(1, curve.missed(600).events());
        assertEquals(2, curve.missed(601).events());
        assertEquals(4, curve.missed(600).episodes());
        assertThrows(InsufficientDataException.class, () -> new MissCurve(new double[0]));
    }

    @Test
    void wheelPenaltyIsTheRatioOfThresholdsAtOneRate() {
        PeaksOverThreshold left = new PeaksOverThreshold(400, new double[40], 40, 700, new GeneralizedPareto(0, 50));
        PeaksOverThreshold wheel = new PeaksOverThreshold(800, new double[40], 40, 1500, new GeneralizedPareto(0, 100));
        assertEquals(
                (800 + 100 * Math.log(40)) / (400 + 50 * Math.log(40)), Separation.wheelPenalty(wheel, left, 1), 1e-12);
    }

    @Test
    void clickCurveIsFoundFromManyTrials() {
        ClickCurve truth = new ClickCurve(600, 40, 0.02, 0.03);
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(3);
        double[] forces = new double[20_000];
        boolean[] clicks = new boolean[forces.length];
        for (int i = 0; i < forces.length; i++) {
            forces[i] = 450 + 300 * random.nextDouble();
            clicks[i] = random.nextDouble() < truth.probability(forces[i]);
        }
        ClickCurve found = ClickCurve.fit(forces, clicks, 0.02, 0.03);
        assertEquals(600, found.a(), 3);
        assertEquals(40, found.b(), 3);
    }

    @Test
    void noPointOfAFineGridIsLikelierThanTheFit() {
        double[] forces = {500, 500, 550, 550, 600, 600, 650, 650, 700, 700};
        boolean[] clicks = {false, false, false, true, true, false, true, true, true, true};
        ClickCurve found = ClickCurve.fit(forces, clicks, 0, 0);
        double best = Double.NEGATIVE_INFINITY;
        for (double a = 500; a < 700; a += 0.5) {
            for (double b = 5; b < 150; b += 0.5) {
                best = Math.max(best, new ClickCurve(a, b, 0, 0).logLikelihood(forces, clicks));
            }
        }
        assertTrue(best <= found.logLikelihood(forces, clicks) + 1e-12);
        assertTrue(best > found.logLikelihood(forces, clicks) - 1e-3);
    }

    @Test
    void clickCurveOfTrialsWithoutOverlapIsRefused() {
        double[] forces = {500, 600};
        assertThrows(InsufficientDataException.class, () -> ClickCurve.fit(forces, new boolean[] {false, true}, 0, 0));
        assertThrows(InsufficientDataException.class, () -> ClickCurve.fit(forces, new boolean[] {true, true}, 0, 0));
    }

    @Test
    void intervalOfTheForceCoversItsTruthAboutAsOftenAsItSays() {
        ClickCurve truth = new ClickCurve(600, 40, 0, 0.02);
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(9);
        ZigguratSampler.NormalizedGaussian gaussian = ZigguratSampler.NormalizedGaussian.of(random);
        int covered = 0;
        for (int run = 0; run < 100; run++) {
            double[] forces = new double[60];
            boolean[] clicks = new boolean[60];
            for (int i = 0; i < forces.length; i++) {
                forces[i] = 600 + 50 * gaussian.sample();
                clicks[i] = random.nextDouble() < truth.probability(forces[i]);
            }
            ClickCurve found = ClickCurve.fit(forces, clicks, 0, 0.02);
            covered += found.forceInterval(forces, 200, run).covers(600) ? 1 : 0;
        }
        // binomial 100, 0.95: fewer than 88 come by chance once in 600 times
        assertTrue(covered >= 88, covered + " of 100");
    }
}
