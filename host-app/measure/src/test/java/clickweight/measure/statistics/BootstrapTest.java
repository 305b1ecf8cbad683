package clickweight.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Median;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    /** Efron and Tibshirani 1993, table 2.1, treated mice. */
    private static final double[] MICE = {94, 197, 16, 38, 99, 141, 23};

    private static final ToDoubleFunction<double[]> MEAN =
            values -> Mean.of(values).getAsDouble();
    private static final ToDoubleFunction<double[]> MEDIAN =
            values -> Median.withDefaults().evaluate(values);

    /** All 7^7 resamples: the limit that a bootstrap draws nearer to with every resample. */
    private static double exactStandardError(ToDoubleFunction<double[]> statistic) {
        int count = (int) Math.pow(7, 7);
        double sum = 0;
        double squares = 0;
        double[] resample = new double[7];
        for (int i = 0; i < count; i++) {
            int code = i;
            for (int j = 0; j < 7; j++) {
                resample[j] = MICE[code % 7];
                code /= 7;
            }
            double value = statistic.applyAsDouble(resample) - 90;
            sum += value;
            squares += value * value;
        }
        return Math.sqrt(squares / count - sum / count * (sum / count));
    }

    @Test
    void allResamplesGiveTheExactLimitOfTheMeanAndTheBootstrapComesNearIt() {
        // measurement.md section 3
        assertEquals(23.3635, exactStandardError(MEAN), 5e-5);
        Bootstrap bootstrap = Bootstrap.of(NestedSample.ofStrokes(MICE), MEAN, 100_000, 1);
        // error of a standard error of 100 000 resamples: about 1 / sqrt(200 000) = 0.22 %; three of it
        assertEquals(23.3635, bootstrap.standardError(), 23.3635 * 0.0067);
    }

    @Test
    void allResamplesGiveTheExactLimitOfTheMedianAndTheBootstrapComesNearIt() {
        ToDoubleFunction<double[]> middle = values -> {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted[3];
        };
        assertEquals(37.8347, exactStandardError(middle), 5e-5);
        Bootstrap bootstrap = Bootstrap.of(NestedSample.ofStrokes(MICE), MEDIAN, 100_000, 1);
        assertEquals(37.8347, bootstrap.standardError(), 37.8347 * 0.0067);
    }

    @Test
    void intervalsAgreeWithAnotherImplementation() {
        // SciPy 1.17.1, stats.bootstrap((mice,), mean, n_resamples=1000000, random_state=1): percentile 43.43 to
        // 134.71, BCa 46.29 to 138.29
        Bootstrap bootstrap = Bootstrap.of(NestedSample.ofStrokes(MICE), MEAN, 200_000, 3);
        assertEquals(43.43, bootstrap.percentile().low(), 0.5);
        assertEquals(134.71, bootstrap.percentile().high(), 0.5);
        assertEquals(46.29, bootstrap.bca().low(), 0.5);
        assertEquals(138.29, bootstrap.bca().high(), 0.5);
    }

    @Test
    void theHighestLevelThatVariesIsResampled() {
        double[][][] sessions = {{{1, 2}, {3}}, {{4, 5, 6}}};
        assertEquals(NestedSample.Level.SESSION, NestedSample.of(sessions).level());
        assertEquals(2, NestedSample.of(sessions).unitCount());
        assertEquals(
                NestedSample.Level.SPECIMEN,
                NestedSample.of(new double[][][] {sessions[0]}).level());
        assertEquals(NestedSample.Level.STROKE, NestedSample.ofStrokes(1, 2).level());
    }

    @Test
    void strokesOfASessionStayTogether() {
        // two sessions of equal strokes: a resample is one, the other, or both, so the mean is 0, 1 or 2
        double[][][] sessions = {{{0, 0, 0}}, {{2, 2, 2}}};
        Bootstrap bootstrap = Bootstrap.of(NestedSample.of(sessions), MEAN, 4000, 5);
        assertEquals(0, bootstrap.percentile().low());
        assertEquals(2, bootstrap.percentile().high());
        // sd of 0, 1, 1, 2 is sqrt(1/2); of six single strokes it would be 0.41
        assertEquals(Math.sqrt(0.5), bootstrap.standardError(), 0.02);
        assertEquals("bootstrap by session, BCa", bootstrap.bca().method());
    }

    @Test
    void theSameSeedGivesTheSameIntervalAndKeepsIt() {
        NestedSample sample = NestedSample.ofStrokes(MICE);
        Bootstrap one = Bootstrap.of(sample, MEAN, 1000, 77);
        assertEquals(one, Bootstrap.of(sample, MEAN, 1000, 77));
        assertEquals(77, one.seed());
        assertTrue(one.standardError() != Bootstrap.of(sample, MEAN, 1000, 78).standardError());
    }

    @Test
    void oneStrokeIsRefused() {
        NestedSample one = NestedSample.ofStrokes(5);
        assertThrows(InsufficientDataException.class, () -> Bootstrap.of(one, MEAN, 100, 1));
    }
}
