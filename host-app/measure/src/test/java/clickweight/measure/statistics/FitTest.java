package clickweight.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Expected values: SciPy 1.17.1, fit(values, floc=0), logpdf, and stats.anderson for A^2 of the normal. */
class FitTest {
    private static final double[] VALUES = {94, 197, 16, 38, 99, 141, 23};

    @Test
    void normalFitIsTheMeanAndTheRootMeanSquare() {
        Fit fit = Fit.of(Distribution.NORMAL, VALUES);
        assertEquals(86.85714285714286, fit.distribution().getMean(), 1e-12);
        assertEquals(61.814072765323715, Math.sqrt(fit.distribution().getVariance()), 1e-12);
        assertEquals(-38.80148710476166, fit.logLikelihood(), 1e-11);
        assertEquals(0.28215949143057717, fit.andersonDarling(), 1e-12);
    }

    @Test
    void lognormalFitIsTheNormalOneOfTheLogarithms() {
        Fit fit = Fit.of(Distribution.LOGNORMAL, VALUES);
        LogNormalDistribution found = (LogNormalDistribution) fit.distribution();
        assertEquals(0.8832948826002291, found.getSigma(), 1e-12);
        assertEquals(62.23166209080118, Math.exp(found.getMu()), 1e-10);
        assertEquals(-37.97994383060427, fit.logLikelihood(), 1e-11);
        assertEquals(0.2955365241270762, fit.andersonDarling(), 1e-12);
    }

    @Test
    void weibullFitIsTheOneFoundElsewhereAndNoNeighbourIsLikelier() {
        Fit fit = Fit.of(Distribution.WEIBULL, VALUES);
        WeibullDistribution found = (WeibullDistribution) fit.distribution();
        // SciPy's search stops at 1e-5
        assertEquals(1.3831351030833314, found.getShape(), 3e-5);
        assertEquals(95.19903666366473, found.getScale(), 3e-3);
        assertEquals(0.29234830167981496, fit.andersonDarling(), 1e-5);
        for (double[] step : new double[][] {{1e-4, 0}, {-1e-4, 0}, {0, 1e-2}, {0, -1e-2}}) {
            ContinuousDistribution near =
                    WeibullDistribution.of(found.getShape() + step[0], found.getScale() + step[1]);
            assertTrue(Arrays.stream(VALUES).map(near::logDensity).sum() < fit.logLikelihood());
        }
    }

    @Test
    void theBestOfThreeSaysThatItIsOne() {
        List<Fit> fits = Fit.ofAll(VALUES);
        assertEquals(Distribution.WEIBULL, fits.getFirst().family());
        assertEquals(Distribution.NORMAL, fits.getLast().family());
        fits.forEach(fit -> assertEquals(3, fit.families()));
        assertEquals(1, Fit.of(Distribution.NORMAL, VALUES).families());
    }

    @ParameterizedTest
    @EnumSource
    void ofTrueFamiliesFiveInAHundredAreRejectedAtFivePercent(Distribution family) {
        ContinuousDistribution truth = switch (family) {
            case NORMAL -> NormalDistribution.of(600, 15);
            case LOGNORMAL -> LogNormalDistribution.of(6, 0.2);
            case WEIBULL -> WeibullDistribution.of(3, 700);
        };
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(8);
        ContinuousDistribution.Sampler sampler = truth.createSampler(random);
        int rejected = 0;
        for (int run = 0; run < 2000; run++) {
            rejected += Fit.of(family, sampler.samples(30).toArray()).p() < 0.05 ? 1 : 0;
        }
        // binomial 2000, 0.05: 100 +- 29 at three standard deviations; the tables themselves are good to about 0.5 %
        assertTrue(70 <= rejected && rejected <= 130, family + ": " + rejected + " of 2000");
    }

    @Test
    void aWrongFamilyIsFound() {
        ContinuousDistribution.Sampler sampler =
                LogNormalDistribution.of(0, 1).createSampler(RandomSource.XO_SHI_RO_256_PP.create(2));
        assertTrue(Fit.of(Distribution.NORMAL, sampler.samples(60).toArray()).p() < 0.001);
    }

    @Test
    void whatTheFamilyCannotHaveIsRefused() {
        double[] negative = {1, 2, -3};
        assertThrows(InsufficientDataException.class, () -> Fit.of(Distribution.WEIBULL, negative));
        assertThrows(InsufficientDataException.class, () -> Fit.of(Distribution.LOGNORMAL, negative));
        assertThrows(InsufficientDataException.class, () -> Fit.of(Distribution.NORMAL, new double[] {2, 2, 2}));
    }
}
