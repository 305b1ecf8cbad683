package clickweight.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clopper-Pearson and Garwood: the numbers of measurement.md section 3, and sums of exact terms as a slow oracle. */
class ConservativeBoundsTest {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "0, 100, 0, 0.036217, 5e-7",
        "1, 1000, 0.0000253, 0.005559, 5e-7",
        "3, 1000, 0.000619, 0.008742, 5e-7",
        // SciPy 1.17.1, binomtest(100, 100).proportion_ci()
        "100, 100, 0.9637833073, 1, 1e-9"
    })
    void clopperPearsonIsAsPublished(int events, int episodes, double low, double high, double tolerance) {
        Interval interval = new Proportion(events, episodes).interval95();
        assertEquals(low, interval.low(), tolerance);
        assertEquals(high, interval.high(), tolerance);
    }

    @ParameterizedTest(name = "no event in {0}: below {1}")
    @CsvSource({"100, 0.029513", "1000, 0.002991"})
    void noEventGivesAOneSidedBound(int episodes, double bound) {
        assertEquals(bound, new Proportion(0, episodes).upperBound95(), 5e-7);
        assertEquals(1 - Math.pow(0.05, 1.0 / episodes), new Proportion(0, episodes).upperBound95(), 1e-12);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"1, 10", "3, 40", "17, 60", "59, 60"})
    void atTheEndsTheExactTailsAreTwoAndAHalfPercent(int events, int episodes) {
        Interval interval = new Proportion(events, episodes).interval95();
        assertEquals(0.025, binomialAtMost(events, episodes, interval.high()), 1e-12);
        assertEquals(0.975, binomialAtMost(events - 1, episodes, interval.low()), 1e-12);
        double upper = new Proportion(events, episodes).upperBound95();
        assertEquals(0.05, binomialAtMost(events, episodes, upper), 1e-12);
    }

    @ParameterizedTest(name = "{0} events")
    @CsvSource({"0, 0, 3.6889, 5e-5", "1, 0.02532, 5.5716, 5e-5"})
    void garwoodIsAsPublished(long events, double low, double high, double tolerance) {
        Interval interval = PoissonCount.interval95(events);
        assertEquals(low, interval.low(), tolerance);
        assertEquals(high, interval.high(), tolerance);
    }

    @ParameterizedTest(name = "{0} events")
    @CsvSource({"1", "7", "24", "120"})
    void atTheEndsTheExactPoissonTailsAreTwoAndAHalfPercent(int events) {
        Interval interval = PoissonCount.interval95(events);
        assertEquals(0.025, poissonAtMost(events, interval.high()), 1e-12);
        assertEquals(0.975, poissonAtMost(events - 1, interval.low()), 1e-12);
        assertEquals(0.05, poissonAtMost(events, PoissonCount.upperBound95(events)), 1e-12);
    }

    @Test
    void oneInAThousandTakes2995EpisodesWithoutAnEvent() {
        // measurement.md 2.7
        assertEquals(2995, Proportion.episodesWithoutEvent(0.001));
    }

    @Test
    void moreEventsThanEpisodesAreNoProportion() {
        assertThrows(IllegalArgumentException.class, () -> new Proportion(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Proportion(0, 0));
    }

    private static double binomialAtMost(int events, int episodes, double p) {
        BigDecimal probability = new BigDecimal(p);
        BigDecimal other = BigDecimal.ONE.subtract(probability);
        BigDecimal coefficient = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i <= events; i++) {
            sum = sum.add(
                    coefficient.multiply(probability.pow(i, DIGITS)).multiply(other.pow(episodes - i, DIGITS), DIGITS));
            coefficient =
                    coefficient.multiply(BigDecimal.valueOf(episodes - i)).divide(BigDecimal.valueOf(i + 1), DIGITS);
        }
        return sum.doubleValue();
    }

    private static double poissonAtMost(int events, double mean) {
        BigDecimal expectation = new BigDecimal(mean);
        // e^m = (e^(m/1024))^1024, the inner one by its series
        BigDecimal part = expectation.divide(BigDecimal.valueOf(1024), DIGITS);
        BigDecimal exponential = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int i = 1; i < 40; i++) {
            term = term.multiply(part, DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
            exponential = exponential.add(term);
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal each = BigDecimal.ONE;
        for (int i = 0; i <= events; i++) {
            sum = sum.add(each);
            each = each.multiply(expectation, DIGITS).divide(BigDecimal.valueOf(i + 1), DIGITS);
        }
        return sum.divide(exponential.pow(1024, DIGITS), DIGITS).doubleValue();
    }
}
