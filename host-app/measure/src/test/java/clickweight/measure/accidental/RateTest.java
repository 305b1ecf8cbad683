package clickweight.measure.accidental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.statistics.InsufficientDataException;
import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void eventsThatAreSpreadEvenlyGetThePoissonInterval() {
        Rate rate = Rate.of(new SessionCounts(new int[] {4, 5, 3, 4}, new double[] {1, 1, 1, 1}, false), 1);
        assertEquals("Poisson (Garwood)", rate.interval().method());
        // SciPy 1.17.1: chi2.ppf([0.025], 32)/2/4, chi2.ppf([0.975], 34)/2/4 = 2.28635, 6.49575
        assertEquals(2.28635, rate.interval().low(), 5e-5);
        assertEquals(6.4957, rate.interval().high(), 5e-4);
        assertTrue(rate.independenceTested());
    }

    @Test
    void eventsThatClusterGetTheSessionBootstrapWhichIsWider() {
        int[] events = {5, 0, 0, 1, 0, 1, 0, 0, 9};
        double[] hours = {1, 2, 1.3, 1.6, 1.4, 1, 0.8, 1.3, 1.5};
        Rate rate = Rate.of(new SessionCounts(events, hours, false), 1);
        assertEquals("session bootstrap (studentized)", rate.interval().method());
        assertTrue(rate.dispersion().p() < 0.001);
        double poisson = 16 / rate.counts().totalExposure();
        assertEquals(poisson, rate.value(), 1e-12);
        // Poisson for 16: 9.145 to 25.98 (Garwood 1936, table)
        assertTrue(rate.interval().high() * rate.counts().totalExposure() > 25.98);
        assertEquals(rate.interval(), Rate.of(rate.counts(), 1).interval());
    }

    @Test
    void fewSessionsThatClusterGetStudentsTOfTheLogarithm() {
        Rate rate = Rate.of(new SessionCounts(new int[] {1, 12, 3}, new double[] {1, 1, 1}, false), 1);
        assertEquals("t over sessions (of the log rate)", rate.interval().method());
    }

    @Test
    void dispersionIsPearsonsChiSquared() {
        // by hand: mean 4, (9 + 1 + 4 + 0) / 4; p from SciPy 1.17.1, chi2.sf(3.5, 3)
        Rate rate = Rate.of(new SessionCounts(new int[] {7, 3, 2, 4}, new double[] {1, 1, 1, 1}, false), 1);
        assertEquals(3.5, rate.dispersion().statistic(), 1e-12);
        assertEquals(3, rate.dispersion().degreesOfFreedom());
        assertEquals(0.3207621208056397, rate.dispersion().p(), 1e-12);
    }

    @Test
    void episodesThatAreIndependentGetClopperPearson() {
        Rate rate = Rate.of(new SessionCounts(new int[] {1, 2, 0}, new double[] {300, 400, 300}, true), 1);
        assertEquals("Clopper-Pearson", rate.interval().method());
        // measurement.md section 3: 3 of 1000
        assertEquals(0.000619, rate.interval().low(), 5e-7);
        assertEquals(0.008742, rate.interval().high(), 5e-7);
    }

    @Test
    void oneSessionSaysThatIndependenceWasNotTested() {
        Rate rate = Rate.of(new SessionCounts(new int[] {3}, new double[] {2}, false), 1);
        assertFalse(rate.independenceTested());
        assertTrue(rate.reason().contains("not tested"));
        Rate none = Rate.of(new SessionCounts(new int[] {0, 0}, new double[] {1, 1}, false), 1);
        assertEquals(0, none.interval().low());
        assertEquals(3.6889 / 2, none.interval().high(), 5e-5);
    }

    @Test
    void noTimeAtAllIsRefused() {
        assertThrows(InsufficientDataException.class, () -> new SessionCounts(new int[] {1}, new double[] {0}, false));
    }
}
