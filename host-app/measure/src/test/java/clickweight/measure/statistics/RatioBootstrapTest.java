package clickweight.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class RatioBootstrapTest {
    private static final double[] WHEEL = {1180, 1210, 1195, 1222, 1188, 1205};
    private static final double[] LEFT = {590, 612, 601, 597, 605, 595};

    @Test
    void sameSeedGivesTheSameInterval() {
        RatioBootstrap bootstrap = new RatioBootstrap(WHEEL, LEFT);
        assertEquals(bootstrap.ratio(0.005, 0.005, 10_000, 3), bootstrap.ratio(0.005, 0.005, 10_000, 3));
    }

    @Test
    void intervalWithoutSpanErrorIsThatOfTheDeltaMethod() {
        // delta method: (s_w / m_w)^2 / n + (s_l / m_l)^2 / n; the bootstrap variance has n in place of n - 1
        Ratio ratio = new RatioBootstrap(WHEEL, LEFT).ratio(0, 0, 10_000, 1);
        double relative = 0;
        for (double[] values : new double[][] {WHEEL, LEFT}) {
            Summary summary = Summary.of(values);
            relative += Math.pow(summary.s() / summary.mean(), 2) * 5 / 6 / 6;
        }
        assertEquals(ratio.value() * 2 * 1.96 * Math.sqrt(relative), ratio.high() - ratio.low(), 0.0015);
        assertEquals(2 * (7200.0 / 7200), ratio.value(), 1e-12);
    }

    @Test
    void spanErrorOfBothChannelsWidensTheInterval() {
        double[] wheel = {1200, 1200};
        double[] left = {600, 600};
        Ratio ratio = new RatioBootstrap(wheel, left).ratio(0.005, 0.005, 10_000, 1);
        // identical strokes: only the spans are left, 2 * 1.96 * sqrt(2) * 0.5 %
        assertEquals(2 * 0.01386, ratio.high() - 2, 0.0015);
        assertEquals(-2 * 0.01386, ratio.low() - 2, 0.0015);
    }

    @Test
    void doubleTheForceIsSevenJustNoticeableSteps() {
        // ln 2 / ln 1.1 = 7.2725
        assertEquals(7.2725, Ratio.steps(2), 1e-4);
        assertEquals(0, Ratio.steps(1));
    }

    @Test
    void intervalsCoverTheTrueRatioAboutAsOftenAsTheySay() {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(11);
        ZigguratSampler.NormalizedGaussian gaussian = ZigguratSampler.NormalizedGaussian.of(random);
        int percentile = 0;
        int accelerated = 0;
        for (int session = 0; session < 400; session++) {
            double[] wheel = IntStream.range(0, 30)
                    .mapToDouble(i -> 1200 * (1 + 0.03 * gaussian.sample()))
                    .toArray();
            double[] left = IntStream.range(0, 30)
                    .mapToDouble(i -> 600 * (1 + 0.03 * gaussian.sample()))
                    .toArray();
            Ratio ratio = new RatioBootstrap(wheel, left).ratio(0, 0, 1000, session);
            percentile += ratio.low() <= 2 && 2 <= ratio.high() ? 1 : 0;
            accelerated += ratio.bcaLow() <= 2 && 2 <= ratio.bcaHigh() ? 1 : 0;
        }
        // binomial 400, 0.95: 3 sigma is 13
        assertTrue(366 <= percentile && percentile <= 394, "percentile covers " + percentile + " of 400");
        assertTrue(366 <= accelerated && accelerated <= 394, "BCa covers " + accelerated + " of 400");
    }

    @Test
    void ratioOfOneStrokeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new RatioBootstrap(new double[] {1}, LEFT));
    }
}
