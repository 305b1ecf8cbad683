package clickweight.hardware.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.statistics.BudgetLine;
import clickweight.simulator.plant.ForceChain;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanCalibrationTest {
    private static final Conditions STANDARD = new Conditions(9.80665, 0, 0, 0);

    @Test
    void aStraightLineGivesItsTareAndSpanAndNoUncertaintyButResolution() {
        // 980.665 mN on 800 counts above 200: 1.22583 mN a count
        SpanCalibration calibration = new SpanCalibration(
                List.of(new Loading(0, true, 200, 0), new Loading(50, true, 600, 0), new Loading(100, true, 1000, 0)),
                STANDARD);
        assertEquals(200, calibration.tareCounts(), 1e-9);
        assertEquals(980.665 / 800, calibration.spanMilliNewtons(), 1e-9);
        // one count of 800 / rt 12 = 361 ppm
        assertEquals(360.8, calibration.budget().combined(), 0.1);
    }

    @Test
    void hysteresisIsTheGreatestDifferenceUpAndDown() {
        List<BudgetLine> lines = new SpanCalibration(
                        List.of(
                                new Loading(0, true, 200, 0),
                                new Loading(50, true, 600, 0),
                                new Loading(100, true, 1000, 0),
                                new Loading(50, false, 608, 0)),
                        STANDARD)
                .budget()
                .lines();
        double ppm = lines.stream()
                .filter(line -> line.name().equals("hysteresis and drift"))
                .findFirst()
                .orElseThrow()
                .standardUncertainty();
        // 8 of about 800 counts / rt 12 = 2 900 ppm
        assertEquals(2_900, ppm, 20);
    }

    @Test
    void theTrueSpanOfTheSimulatedUnitIsInsideTheInterval() {
        ForceChain unit = SimulatedCalibration.unit();
        SpanCalibration calibration =
                new SpanCalibration(SimulatedCalibration.readings(), SimulatedCalibration.CONDITIONS);
        double error = 1e6 * Math.abs(calibration.spanMilliNewtons() / unit.trueSpanMilliNewtons(0) - 1);
        assertTrue(error < calibration.budget().expanded(), "ppm: " + error);
        assertEquals(unit.trueTareCounts(0), calibration.tareCounts(), 1);
        // better than the half percent that a unit states before it is calibrated
        assertTrue(calibration.budget().combined() < 5_000);
    }

    @Test
    void tooFewLoadingsAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new SpanCalibration(
                        List.of(new Loading(0, true, 200, 0), new Loading(50, true, 600, 0)), STANDARD));
    }
}
