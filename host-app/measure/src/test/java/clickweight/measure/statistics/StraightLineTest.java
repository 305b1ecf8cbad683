package clickweight.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StraightLineTest {
    /** JCGM 100:2008, table H.6: calibration of a thermometer, corrections b_k at t_k - 20 C; results in H.3.3. */
    @Test
    void theThermometerOfTheGumComesOut() {
        double[] above20 = {1.521, 2.012, 2.512, 3.003, 3.507, 3.999, 4.513, 5.002, 5.503, 6.010, 6.511};
        double[] correction = {-0.171, -0.169, -0.166, -0.159, -0.164, -0.165, -0.156, -0.157, -0.159, -0.161, -0.160};
        StraightLine line = StraightLine.fit(above20, correction);
        assertEquals(-0.1712, line.intercept(), 0.00005);
        assertEquals(0.00218, line.slope(), 0.000005);
        assertEquals(0.0029, line.interceptStandardError(), 0.00005);
        assertEquals(0.00067, line.slopeStandardError(), 0.000005);
        assertEquals(0.0035, line.residualDeviation(), 0.00005);
        // t(0.975, 9) = 2.262, any table
        assertEquals(2.262 * line.slopeStandardError(), line.slopeU95(), 1e-6);
        assertEquals(-0.1494, line.at(10), 0.0001);
    }

    @Test
    void twoPointsOrOnePlaceAreNoLine() {
        assertThrows(IllegalArgumentException.class, () -> StraightLine.fit(new double[] {1, 2}, new double[] {1, 2}));
        assertThrows(
                IllegalArgumentException.class, () -> StraightLine.fit(new double[] {1, 1, 1}, new double[] {1, 2, 3}));
    }
}
