package clickweight.measure.accidental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class TailTest {
    private static final double[] TEN = {.05, .11, .20, .32, .47, .66, .91, 1.27, 1.85, 3.10};

    private static double[] drawn(double xi, double sigma, int n, long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        GeneralizedPareto truth = new GeneralizedPareto(xi, sigma);
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = truth.excessOnceIn(1 / (1 - random.nextDouble()));
        }
        return values;
    }

    private static List<Episode> episodes(String session, double level, double... excesses) {
        List<Episode> episodes = new ArrayList<>();
        for (double excess : excesses) {
            episodes.add(new Episode(session, episodes.size(), episodes.size() + 1, level + excess));
        }
        return episodes;
    }

    @Test
    void theTailOfTenExcessesIsThePublishedOne() {
        // measurement.md section 3; SciPy 1.17.1, genpareto.fit(floc=0): 0.0356, 0.8625
        GeneralizedPareto tail = GeneralizedPareto.fit(TEN);
        assertEquals(0.0356, tail.xi(), 5e-5);
        assertEquals(0.8625, tail.sigma(), 5e-5);
        assertEquals(-8.87620, tail.logLikelihood(TEN), 5e-6);
    }

    @Test
    void noPointOfAFineGridIsLikelier() {
        GeneralizedPareto tail = GeneralizedPareto.fit(TEN);
        double best = Double.NEGATIVE_INFINITY;
        for (double xi = -0.45; xi < 1; xi += 0.005) {
            for (double sigma = 0.3; sigma < 2; sigma += 0.005) {
                best = Math.max(best, new GeneralizedPareto(xi, sigma).logLikelihood(TEN));
            }
        }
        assertTrue(best <= tail.logLikelihood(TEN), best + " on the grid");
        assertTrue(best > tail.logLikelihood(TEN) - 1e-3);
    }

    @Test
    void largeSamplesGiveTheirOwnParametersBack() {
        for (double xi : new double[] {-0.3, 0, 0.25}) {
            GeneralizedPareto tail = GeneralizedPareto.fit(drawn(xi, 80, 5_000, 4));
            // large-sample errors: (1 + xi) / sqrt(n) and sigma sqrt(2 (1 + xi) / n); three of them
            assertEquals(xi, tail.xi(), 3 * (1 + xi) / Math.sqrt(5_000));
            assertEquals(80, tail.sigma(), 3 * 80 * Math.sqrt(2 * (1 + xi) / 5_000));
        }
    }

    @Test
    void thresholdAndRateAreEachOthersInverse() {
        PeaksOverThreshold peaks = PeaksOverThreshold.of(episodes("one", 400, drawn(0.1, 50, 100, 2)), 2, 400);
        double threshold = peaks.thresholdMilliNewtons(1);
        assertEquals(1, peaks.ratePerHourAbove(threshold), 1e-9);
        // T* = u + (sigma / xi)((lambda_u / lambda*)^xi - 1), measurement.md 2.7
        double expected = 400
                + peaks.tail().sigma()
                        / peaks.tail().xi()
                        * (Math.pow(50, peaks.tail().xi()) - 1);
        assertEquals(expected, threshold, 1e-6);
    }

    @Test
    void anExponentialTailHasItsOwnFormula() {
        GeneralizedPareto tail = new GeneralizedPareto(0, 50);
        assertEquals(50 * Math.log(20), tail.excessOnceIn(20), 1e-12);
        assertEquals(1.0 / 20, tail.survival(tail.excessOnceIn(20)), 1e-12);
        assertEquals(new GeneralizedPareto(1e-8, 50).excessOnceIn(20), tail.excessOnceIn(20), 1e-4);
    }

    @Test
    void aShortTailHasAnEndPointThatNothingPasses() {
        GeneralizedPareto tail = new GeneralizedPareto(-0.25, 50);
        assertEquals(200, tail.endPoint(), 1e-12);
        assertEquals(0, tail.survival(200.1));
    }

    @Test
    void fewerThanThirtyExcessesAreRefusedWithHowManyAreMissing() {
        List<Episode> few = episodes("one", 400, drawn(0, 50, 29, 3));
        InsufficientDataException e =
                assertThrows(InsufficientDataException.class, () -> PeaksOverThreshold.of(few, 2, 400));
        assertTrue(String.valueOf(e.getMessage()).contains("record 1 more, or about 4.1 minutes"), e.getMessage());
    }

    @Test
    void beyondTwiceTheObservedRangeIsRefused() {
        PeaksOverThreshold peaks = PeaksOverThreshold.of(episodes("one", 400, drawn(0.3, 50, 60, 5)), 1, 400);
        double reach = 400 + 2 * (peaks.largestMilliNewtons() - 400);
        assertEquals(reach, peaks.reachMilliNewtons(), 1e-9);
        double just = peaks.ratePerHour() * peaks.tail().survival(reach - 400);
        assertTrue(peaks.thresholdMilliNewtons(just * 1.001) < reach);
        assertThrows(InsufficientDataException.class, () -> peaks.thresholdMilliNewtons(just * 0.999));
        assertThrows(InsufficientDataException.class, () -> peaks.ratePerHourAbove(reach + 1));
        assertThrows(InsufficientDataException.class, () -> peaks.ratePerHourAbove(399));
        assertThrows(InsufficientDataException.class, () -> peaks.thresholdMilliNewtons(61));
    }

    @Test
    void meanResidualLifeOfAParetoTailIsALineAndTheLowestLevelIsStable() {
        LevelChoice choice = LevelChoice.of(episodes("one", 0, drawn(-0.2, 100, 2000, 6)));
        LevelChoice.Line first = choice.lines().getFirst();
        // mean excess over u: (sigma + xi u) / (1 - xi)
        double expected = (100 - 0.2 * first.levelMilliNewtons()) / 1.2;
        assertEquals(expected, first.meanExcess(), 2 * first.halfWidth95());
        assertEquals(first.levelMilliNewtons(), choice.levelMilliNewtons());
        assertThrows(InsufficientDataException.class, () -> LevelChoice.of(episodes("one", 0, drawn(0, 1, 60, 1))));
    }

    @Test
    void aBodyOfAnotherKindMovesTheLevelUp() {
        // a hump between 200 and 300, then a thin tail: low levels see the hump and not the tail
        List<Episode> mixed = new ArrayList<>();
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(12);
        for (int i = 0; i < 1500; i++) {
            mixed.addAll(episodes(
                    "one", 0, random.nextDouble() < 0.7 ? 100 * random.nextDouble() : 200 + 100 * random.nextDouble()));
        }
        mixed.addAll(episodes("one", 300, drawn(0.3, 60, 150, 13)));
        LevelChoice choice = LevelChoice.of(mixed);
        assertTrue(choice.levelMilliNewtons() > choice.lines().getFirst().levelMilliNewtons());
    }

    @Test
    void thresholdIntervalComesFromTheSessions() {
        List<List<Episode>> sessions = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sessions.add(episodes("s" + i, 400, drawn(0, 50, 12, 20 + i)));
        }
        double[] hours = {1, 1, 1, 1, 1, 1, 1, 1};
        Interval interval = new TailBootstrap(400, sessions, hours).threshold(1, 300, 1);
        double truth = 400 + 50 * Math.log(12);
        assertTrue(interval.covers(truth), interval.toString());
        assertEquals("session bootstrap, percentile", interval.method());
        List<List<Episode>> one = List.of(sessions.getFirst());
        assertEquals(
                "bootstrap by bout, percentile",
                new TailBootstrap(400, one, new double[] {1})
                        .threshold(1, 100, 1)
                        .method());
    }

    @Test
    void excessesOfOneSessionAmongManyGiveNoInterval() {
        List<List<Episode>> sessions = new ArrayList<>();
        sessions.add(episodes("s0", 400, drawn(0, 50, 40, 1)));
        sessions.add(List.of());
        sessions.add(List.of());
        TailBootstrap bootstrap = new TailBootstrap(400, sessions, new double[] {1, 1, 1});
        assertThrows(InsufficientDataException.class, () -> bootstrap.threshold(1, 200, 1));
    }
}
