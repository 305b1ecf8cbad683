package clickweight.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {

    @ParameterizedTest(name = "n {0}, covers {1}, confidence {2}")
    @CsvSource({
        // SciPy 1.17.1: nct.ppf(g, n-1, norm.ppf(p) sqrt(n)) / sqrt(n); printed tables have 2.911 for 10 at 95/95
        "2, 0.95, 0.95, 26.25967398303447",
        "10, 0.95, 0.95, 2.9109634130781665",
        "30, 0.99, 0.95, 3.06390112623817",
        "100, 0.9, 0.99, 1.638979611906856",
        "3000, 0.999, 0.95, 3.1639715538392554"
    })
    void oneSidedFactorsAgreeWithAnotherImplementation(int n, double p, double g, double factor) {
        assertEquals(factor, Tolerance.oneSidedFactor(n, p, g), 1e-7 * factor);
    }

    @ParameterizedTest(name = "n {0}, covers {1}, confidence {2}")
    @CsvSource({
        // the formula of measurement.md 2.5 in SciPy 1.17.1
        "10, 0.95, 0.95, 3.3819134905090205",
        "30, 0.99, 0.95, 3.350788768810943",
        "3000, 0.999, 0.95, 3.3626097196865707"
    })
    void twoSidedFactorsAgreeWithTheFormulaComputedElsewhere(int n, double p, double g, double factor) {
        assertEquals(factor, Tolerance.twoSidedFactor(n, p, g), 1e-9 * factor);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"0.95, 0.95, 59", "0.99, 0.95, 299", "0.999, 0.95, 2995"})
    void theMaximumOfSoManyCoversAsMuchAsPublished(double p, double g, int values) {
        // measurement.md 2.5
        assertEquals(values, Tolerance.valuesForMaximum(p, g));
    }

    @ParameterizedTest(name = "t {0}, nu {1}, delta {2}")
    @CsvSource({
        // SciPy 1.17.1, nct.cdf
        "3, 9, 2, 0.77327342128762",
        "50, 99, 45, 0.9082174061333305",
        "0.5, 1, 1, 0.28146096865810044",
        "-1, 5, 0.5, 0.08244409105672337"
    })
    void noncentralTAgreesWithAnotherImplementation(double t, double freedom, double delta, double probability) {
        assertEquals(probability, new NoncentralT(freedom, delta).cumulativeProbability(t), 1e-8);
    }

    @Test
    void noncentralTAgreesWithItsSeries() {
        // Lenth 1989, Applied Statistics algorithm 243: Phi(-delta) and Poisson weights times incomplete betas, term by
        // term
        double t = 2.4;
        double freedom = 7;
        double delta = 1.3;
        double x = t * t / (t * t + freedom);
        double half = delta * delta / 2;
        double p = Math.exp(-half);
        double q = delta / Math.sqrt(2) * Math.exp(-half) / (Math.sqrt(Math.PI) / 2);
        double sum = 0;
        for (int j = 0; j < 200; j++) {
            sum += p * BetaDistribution.of(j + 0.5, freedom / 2).cumulativeProbability(x)
                    + q * BetaDistribution.of(j + 1, freedom / 2).cumulativeProbability(x);
            p *= half / (j + 1);
            q *= half / (j + 1.5);
        }
        double series = NormalDistribution.of(0, 1).cumulativeProbability(-delta) + sum / 2;
        assertEquals(series, new NoncentralT(freedom, delta).cumulativeProbability(t), 1e-10);
    }

    @Test
    void theIntervalIsTheMeanAndTheFactorTimesTheStandardDeviation() {
        double[] values = {1, 2, 3, 4, 5};
        double half = Tolerance.twoSidedFactor(5, 0.9, 0.95) * Math.sqrt(2.5);
        Interval interval = Tolerance.twoSided(values, 0.9, 0.95);
        assertEquals(3 - half, interval.low(), 1e-12);
        assertEquals(3 + half, interval.high(), 1e-12);
    }

    @Test
    void capabilityIsTheDistanceToTheNearerLimitInThreeStandardDeviations() {
        // mean 3, s sqrt(2.5); limits 0 and 10: Cp 10 / (6 s), Cpk 3 / (3 s)
        double[] values = {1, 2, 3, 4, 5};
        double s = Math.sqrt(2.5);
        Capability both = Capability.of(values, 0, 10);
        assertEquals(10 / (6 * s), both.cp(), 1e-12);
        assertEquals(1 / s, both.cpk(), 1e-12);
        double half = 1.959964 * Math.sqrt(1.0 / 45 + 1 / s / s / 8);
        assertEquals(both.cpk() + half, both.cpkInterval().high(), 1e-6);
        Capability upper = Capability.of(values, Double.NEGATIVE_INFINITY, 10);
        assertEquals(Double.NaN, upper.cp());
        assertEquals(7 / (3 * s), upper.cpk(), 1e-12);
    }

    @Test
    void whatHasNoAnswerIsRefused() {
        assertThrows(InsufficientDataException.class, () -> Tolerance.twoSidedFactor(1, 0.9, 0.9));
        assertThrows(IllegalArgumentException.class, () -> Tolerance.oneSidedFactor(9, 1, 0.9));
        assertThrows(InsufficientDataException.class, () -> Capability.of(new double[] {2, 2}, 0, 5));
        assertThrows(IllegalArgumentException.class, () -> Capability.of(new double[] {1, 2}, 5, 0));
    }
}
