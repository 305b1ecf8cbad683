package clickweight.measure.grr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.statistics.Interval;
import clickweight.measure.statistics.UncertaintyBudget;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The AIAG study; expected values from measurement.md section 3 (published, and Minitab's in a public test suite). */
class GaugeResultTest {
    private final GaugeResult pooled = AiagStudy.result(GaugeResult.AIAG_ALPHA);

    @Test
    void sumsOfSquaresAndDegreesOfFreedomAreThePublishedOnes() {
        Anova full = pooled.full();
        assertEquals(88.36193, full.part().sumOfSquares(), 5e-6);
        assertEquals(3.16726, full.appraiser().sumOfSquares(), 5e-6);
        assertEquals(0.35898, full.interaction().sumOfSquares(), 5e-6);
        assertEquals(2.75893, full.repeatability().sumOfSquares(), 5e-6);
        List<AnovaLine> lines = List.of(full.part(), full.appraiser(), full.interaction(), full.repeatability());
        assertEquals(
                94.64711, lines.stream().mapToDouble(AnovaLine::sumOfSquares).sum(), 5e-6);
        assertEquals(
                List.of(9, 2, 18, 60),
                lines.stream().map(AnovaLine::degreesOfFreedom).toList());
    }

    @Test
    void fOfPartsAndAppraisersIsOverTheInteraction() {
        Anova full = pooled.full();
        assertEquals(0.43372, full.interaction().f(), 5e-6);
        assertEquals(0.97411, full.interaction().p(), 5e-6);
        assertEquals(492.291, full.part().f(), 5e-4);
        assertEquals(79.406, full.appraiser().f(), 5e-4);
    }

    @Test
    void pooledFiguresAreThePublishedOnes() {
        VarianceComponents c = pooled.components();
        assertTrue(pooled.anova().pooled());
        assertEquals(78, pooled.anova().repeatability().degreesOfFreedom());
        assertEquals(0.0399733, pooled.anova().repeatability().meanSquare(), 5e-8);
        assertEquals(0.199933, c.ev(), 5e-7);
        assertEquals(0.226838, c.av(), 5e-7);
        // published with its inputs rounded; unrounded 0.3023715
        assertEquals(0.302373, c.grr(), 2e-6);
        assertEquals(1.042327, c.pv(), 5e-7);
        assertEquals(1.0853, c.tv(), 5e-5);
        assertEquals(18.42, 100 * c.ev() / c.tv(), 0.005);
        assertEquals(20.90, 100 * c.av() / c.tv(), 0.005);
        assertEquals(27.86, pooled.percentStudyVariation(), 0.005);
        assertEquals(96.04, 100 * c.pv() / c.tv(), 0.005);
        assertEquals(7.76, Math.pow(pooled.percentStudyVariation(), 2) / 100, 0.005);
        assertEquals(3.39, 100 * c.repeatability() / (c.tv() * c.tv()), 0.005);
        assertEquals(4.37, 100 * c.appraiser() / (c.tv() * c.tv()), 0.005);
        assertEquals(4.861, c.categories(), 0.0005);
        assertEquals(4, pooled.ndc());
        assertEquals(100 * 6 * 0.302373 / 8, pooled.percentTolerance(-4, 4), 2e-4);
    }

    @Test
    void withoutPoolingTheNegativeInteractionIsSetToZeroAndNamed() {
        GaugeResult result = AiagStudy.result(1);
        VarianceComponents c = result.components();
        assertEquals(List.of("part x appraiser"), c.negative());
        assertEquals(0.214435, c.ev(), 5e-7);
        assertEquals(0.228304, c.av(), 5e-7);
        assertEquals(0.313217, c.grr(), 5e-7);
        assertEquals(1.043395, c.pv(), 5e-7);
        assertEquals(28.75, result.percentStudyVariation(), 0.005);
        assertEquals(4.697, c.categories(), 0.0005);
    }

    @Test
    void averageAndRangeGiveTheFiguresOfTheWorksheetUnrounded() {
        AverageAndRange range = AverageAndRange.of(pooled.study());
        assertEquals(0.20186, range.ev(), 5e-6);
        assertEquals(0.22967, range.av(), 5e-6);
        assertEquals(0.30577, range.grr(), 5e-6);
        assertEquals(1.10460, range.pv(), 5e-6);
        assertEquals(1.14613, range.tv(), 5e-6);
        assertEquals(17.6, 100 * range.ev() / range.tv(), 0.05);
        assertEquals(20.0, 100 * range.av() / range.tv(), 0.05);
        assertEquals(26.7, 100 * range.grr() / range.tv(), 0.05);
        assertEquals(96.4, 100 * range.pv() / range.tv(), 0.05);
        assertEquals(5, (int) (1.41 * range.pv() / range.grr()));
    }

    /** The sums of squares by another way, raw sums less the correction term, in exact arithmetic. */
    @Test
    void exactArithmeticAgreesWithTheSumsOfSquares() {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal raw = BigDecimal.ZERO;
        BigDecimal byPart = BigDecimal.ZERO;
        for (double[] row : AiagStudy.ROWS) {
            BigDecimal sum = BigDecimal.ZERO;
            for (double value : row) {
                sum = sum.add(BigDecimal.valueOf(value));
                raw = raw.add(BigDecimal.valueOf(value).pow(2));
            }
            total = total.add(sum);
            byPart = byPart.add(sum.pow(2));
        }
        BigDecimal correction = total.pow(2).divide(BigDecimal.valueOf(90), MathContext.DECIMAL128);
        double part = byPart.divide(BigDecimal.valueOf(9), MathContext.DECIMAL128)
                .subtract(correction)
                .doubleValue();
        Anova full = pooled.full();
        assertEquals(part, full.part().sumOfSquares(), 1e-12);
        double all = Stream.of(full.part(), full.appraiser(), full.interaction(), full.repeatability())
                .mapToDouble(AnovaLine::sumOfSquares)
                .sum();
        assertEquals(raw.subtract(correction).doubleValue(), all, 1e-12);
    }

    @Test
    void intervalOfRepeatabilityIsTheChiSquaredOne() {
        GaugeResult result = GaugeResult.of(pooled.study(), 0.25, ComponentIntervals.DRAWS, 3);
        // SciPy 1.17.1: sqrt(78 * 0.0399733 / chi2.ppf([0.975, 0.025], 78)) = 0.1728, 0.2372
        Interval ev = result.intervals().of(VarianceComponents::ev);
        assertEquals(0.1728, ev.low(), 0.0015);
        assertEquals(0.2372, ev.high(), 0.0015);
        Interval grr = result.intervals().of(VarianceComponents::grr);
        assertTrue(grr.covers(result.components().grr()));
    }

    @Test
    void gumFigureOfOneReadingIsGrrWithFewDegreesOfFreedom() {
        UncertaintyBudget gum = pooled.gum();
        assertEquals(0.302373, gum.combined(), 2e-6);
        // Welch-Satterthwaite by hand: 0.302373^4 / (0.199933^4 / 78 + 0.226838^4 / 2) = 6.2, truncated
        assertEquals(6, gum.effectiveDegreesOfFreedom());
    }

    @Test
    void aStudyWithSwappedColumnsIsDoubtedOnBothGrounds() {
        List<GaugeReading> swapped = AiagStudy.readings().stream()
                .map(r -> new GaugeReading(r.appraiser(), r.part(), r.trial(), r.value()))
                .toList();
        assertEquals(
                2, GaugeResult.of(GaugeStudy.of(swapped), 0.25, 100, 1).doubts().size());
        assertEquals(List.of(), pooled.doubts());
    }

    @Test
    @Tag("long")
    void intervalsOfTheComponentsHoldTheTruthInNinetyThreeToNinetyEightOfAHundredStudies() {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(21);
        ZigguratSampler.NormalizedGaussian gaussian = ZigguratSampler.NormalizedGaussian.of(random);
        int[] covered = new int[3];
        for (int run = 0; run < 1000; run++) {
            GaugeResult result = GaugeResult.of(simulated(gaussian, 0.2, 0.22, 0.1, 1.0), 0.25, 1000, run);
            ComponentIntervals intervals = result.intervals();
            covered[0] += intervals.of(VarianceComponents::ev).covers(0.2) ? 1 : 0;
            covered[1] += intervals.of(VarianceComponents::grr).covers(Math.sqrt(0.04 + 0.0484 + 0.01)) ? 1 : 0;
            covered[2] += intervals.of(VarianceComponents::pv).covers(1) ? 1 : 0;
        }
        System.out.println("gauge intervals hold EV, GRR, PV in " + covered[0] + ", " + covered[1] + ", " + covered[2]
                + " of 1000 studies");
        for (int count : covered) {
            assertTrue(930 <= count && count <= 985, "" + count);
        }
    }

    private static GaugeStudy simulated(
            ZigguratSampler.NormalizedGaussian gaussian, double e, double o, double po, double p) {
        double[] appraisers = new double[3];
        for (int j = 0; j < 3; j++) {
            appraisers[j] = o * gaussian.sample();
        }
        List<GaugeReading> readings = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double part = p * gaussian.sample();
            for (int j = 0; j < 3; j++) {
                double cell = part + appraisers[j] + po * gaussian.sample();
                for (int k = 0; k < 3; k++) {
                    readings.add(new GaugeReading("" + i, "" + j, "" + k, cell + e * gaussian.sample()));
                }
            }
        }
        return GaugeStudy.of(readings);
    }
}
