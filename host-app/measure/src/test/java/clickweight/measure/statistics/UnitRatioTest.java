package clickweight.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class UnitRatioTest {

    @Test
    void ofEqualSessionsItIsStudentsIntervalOfTheirMeans() {
        double[][][] sessions = {{{1, 3}}, {{4, 4}}, {{7, 9}}};
        UnitRatio ratio = UnitRatio.meanOf(NestedSample.of(sessions));
        Summary means = Summary.of(new double[] {2, 4, 8});
        assertEquals(means.mean(), ratio.value(), 1e-12);
        assertEquals(means.standardErrorOfMean(), ratio.standardError(), 1e-12);
        assertEquals(means.mean() + means.halfWidth95(), ratio.t().high(), 1e-9);
    }

    @Test
    void standardErrorIsThatOfTheRatioEstimator() {
        // y 2, 6; x 1, 1.5: r 3.2, residuals -1.2 and 1.2, sqrt(2 / 1 * 2.88) / 2.5
        UnitRatio ratio = new UnitRatio(new double[] {2, 6}, new double[] {1, 1.5});
        assertEquals(3.2, ratio.value(), 1e-12);
        assertEquals(Math.sqrt(5.76) / 2.5, ratio.standardError(), 1e-12);
    }

    @Test
    void studentizedEndsAgreeWithAnotherProgram() {
        // the same resampling in NumPy 2.4.6, 1 000 000 resamples, default_rng(1): 1.602 to 3.846
        UnitRatio ratio = new UnitRatio(new double[] {2, 6, 1, 9, 4, 3, 0, 5}, new double[] {1, 2, 1, 2, 1, 1, 1, 2});
        Interval interval = ratio.studentizedBootstrap(200_000, 5);
        assertEquals(1.602, interval.low(), 0.01);
        assertEquals(3.846, interval.high(), 0.01);
    }

    @Test
    void oneSessionIsRefused() {
        assertThrows(InsufficientDataException.class, () -> new UnitRatio(new double[] {2}, new double[] {1}));
    }
}
