package clickweight.measure.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Curves of straight pieces, whose every figure can be worked out on paper. */
class CurveFeaturesTest {
    private static final double GRAM_FORCE_MILLIMETER_MILLIJOULES = 0.00980665;

    /** Rows of a curve, piece by piece. */
    private static final class Pieces {
        private final List<double[]> rows = new ArrayList<>();

        /** Every 10 um from the row before to travel and force given, the last included. */
        Pieces to(double travel, double force, boolean closed) {
            double[] from = rows.isEmpty() ? new double[] {0, force, 0} : rows.getLast();
            int steps = (int) Math.round(Math.abs(travel - from[0]) / 10);
            if (rows.isEmpty()) {
                rows.add(new double[] {0, force, closed ? 1 : 0});
            }
            for (int i = 1; i <= steps; i++) {
                double part = (double) i / steps;
                rows.add(new double[] {
                    from[0] + part * (travel - from[0]), from[1] + part * (force - from[1]), closed ? 1 : 0
                });
            }
            return this;
        }

        Curve curve(boolean contact) {
            double[] x = rows.stream().mapToDouble(row -> row[0]).toArray();
            double[] force = rows.stream().mapToDouble(row -> row[1]).toArray();
            boolean[] closed = new boolean[contact ? x.length : 0];
            for (int i = 0; i < closed.length; i++) {
                closed[i] = rows.get(i)[2] == 1;
            }
            return new Curve(Path.of("drawn.csv"), "drawn", x, force, closed, Set.of(), "");
        }
    }

    /**
     * Free to 200 um; up to 60 gf at 1200; down to 40 gf at 1700, closed from 1500 on (48 gf); up to 60 at 2700 and on to 62 at 2800; wall to
     * 162 gf at 3000. Back: 40 gf at 2700, open from below 1500 on, 0 gf at 200.
     */
    private static Pieces tactile() {
        return new Pieces()
                .to(200, 0, false)
                .to(1200, 60, false)
                .to(1490, 48.4, false)
                .to(1700, 40, true)
                .to(2700, 60, true)
                .to(2800, 62, true)
                .to(3000, 162, true)
                .to(2700, 40, true)
                .to(1500, 20.8, true)
                .to(200, 0, false)
                .to(0, 0, false);
    }

    private static CurveFeatures features(Pieces pieces) {
        return SwitchFigures.of(pieces.curve(true), OptionalDouble.empty()).features();
    }

    private static double value(CurveFeatures features, String key) {
        return features.figure(key).value();
    }

    @Test
    void touchPeakValleyAndSlopesAreThoseThatWereDrawn() {
        CurveFeatures features = features(tactile());
        assertEquals(200, value(features, "touch_x_um"), 1e-6);
        // the mean of 7 rows turns one row late, on the gentler side of the tent and of the valley
        assertEquals(59.6, value(features, "first_peak_gf"), 1e-9);
        assertEquals(40.2, value(features, "valley_gf"), 1e-9);
        assertEquals(100 * 19.4 / 59.6, value(features, "tactile_ratio_pct"), 1e-9);
        // the mean of 7 rows comes back to the peak's own mean, which is a little under 60 gf, up to three rows early
        assertEquals(20, value(features, "slope_up_gf_per_mm"), 0.1);
        // from 59.6 gf at 1210 um to 40.2 gf at 1710
        assertEquals(-38.8, value(features, "slope_down_gf_per_mm"), 1e-9);
        // 38.8 gf/mm = 0.380498 N/mm; atan of it is 20.832 degrees
        assertEquals(-20.832, value(features, "angle_down_deg"), 0.001);
    }

    @Test
    void travelsAndHysteresisAreThoseThatWereDrawn() {
        CurveFeatures features = features(tactile());
        assertEquals(1300, value(features, "pretravel_um"), 1e-6);
        // the wall, 500 gf/mm, is found where the mean over 70 um and its slope over 20 um first pass 300 gf/mm
        assertEquals(2800, value(features, "bottom_out_x_um"), 20);
        assertEquals(value(features, "bottom_out_x_um") - 1500, value(features, "overtravel_um"), 1e-9);
        assertEquals(value(features, "bottom_out_x_um") - 200, value(features, "total_travel_um"), 1e-6);
        assertEquals(1500 - 1490, value(features, "movement_differential_um"), 1e-9);
        // 48 gf at 1500 on the press; on the return 20.8 gf at 1500, and one row further 20.8 * 129 / 130
        assertEquals(48 - 20.64, value(features, "hysteresis_gf"), 1e-9);
    }

    @Test
    void workAndLoopAreAreasOfTheDrawing() {
        CurveFeatures features = features(tactile());
        double toMake = 30 * 1.0 + 54 * 0.3;
        assertEquals(toMake * GRAM_FORCE_MILLIMETER_MILLIJOULES, value(features, "work_to_make_mJ"), 1e-9);
        double press = 30 * 1.0 + 50 * 0.5 + 50 * 1.0 + 61 * 0.1 + 112 * 0.2;
        double back = 101 * 0.3 + 30.4 * 1.2 + 10.4 * 1.3;
        assertEquals((press - back) * GRAM_FORCE_MILLIMETER_MILLIJOULES, value(features, "loop_area_mJ"), 1e-9);
    }

    @Test
    void aTareThatIsNotTakenOutChangesNoFigure() {
        Curve curve = tactile().curve(true);
        double[] shifted = curve.forceGramForce().clone();
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] += 7.5;
        }
        Curve untared =
                new Curve(curve.file(), "drawn", curve.travelMicrometers(), shifted, curve.closed(), curve.flags(), "");
        CurveFeatures features =
                SwitchFigures.of(untared, OptionalDouble.empty()).features();
        for (CurveFigure figure : features(tactile()).figures()) {
            assertEquals(figure.value(), value(features, figure.key()), 1e-6, figure.key());
        }
    }

    @Test
    void aLinearCurveHasNoBumpAndNoAnglesButTravels() {
        CurveFeatures features = features(new Pieces()
                .to(200, 0, false)
                .to(1990, 44.75, false)
                .to(3000, 70, true)
                .to(3100, 170, true)
                .to(2800, 60, true)
                .to(1980, 40, true)
                .to(100, 0, false)
                .to(0, 0, false));
        assertEquals(0, value(features, "tactile_ratio_pct"));
        assertFalse(features.figure("angle_down_deg").isMeasured());
        assertFalse(features.figure("tease_from_um").isMeasured());
        assertEquals(1800, value(features, "pretravel_um"), 1e-6);
        assertEquals(3000, value(features, "bottom_out_x_um"), 20);
        assertEquals(30, value(features, "movement_differential_um"), 1e-9);
    }

    /** Closes at 500, opens at 600, closes at 850; on the return opens at 790, closes at 740, opens at 690. */
    @Test
    void teaseBandIsWhereTheContactWavered() {
        CurveFeatures features = features(new Pieces()
                .to(100, 0, false)
                .to(490, 39, false)
                .to(590, 49, true)
                .to(840, 74, false)
                .to(1000, 90, true)
                .to(800, 60, true)
                .to(750, 55, false)
                .to(700, 50, true)
                .to(100, 0, false)
                .to(0, 0, false));
        assertEquals(1, value(features, "tease_makes"));
        assertEquals(1, value(features, "tease_breaks"));
        assertEquals(500, value(features, "tease_from_um"), 1e-9);
        assertEquals(850, value(features, "tease_to_um"), 1e-9);
        assertEquals(40, value(features, "tease_low_gf"), 1e-9);
        assertEquals(75, value(features, "tease_high_gf"), 1e-9);
        assertEquals(250, value(features, "tease_longest_dwell_um"), 1e-9);
    }

    @Test
    void aCurveThatEndsBeforeTheButtonIsLetGoHasNoLoop() {
        Pieces cut = new Pieces()
                .to(200, 0, false)
                .to(1500, 60, false)
                .to(1800, 70, true)
                .to(1000, 30, true);
        SwitchFigures figures = SwitchFigures.of(cut.curve(true), OptionalDouble.empty());
        assertFalse(figures.features().figure("loop_area_mJ").isMeasured());
    }

    @Test
    void aDomeFromTheFirstTouchOnHasNoTouchPoint() {
        Pieces dome = new Pieces().to(0, 5, false).to(1000, 60, false).to(2000, 45, false);
        dome.to(3000, 60, false).to(3100, 160, false).to(2500, 40, false).to(0, 5, false);
        CurveFeatures features = CurveFeatures.of(dome.curve(false));
        assertFalse(features.figure("touch_x_um").isMeasured());
        // two rows late: 0.15 gf a row down against 0.55 gf up
        assertEquals(59.7, value(features, "first_peak_gf"), 1e-9);
        assertEquals(45, value(features, "valley_gf"), 1e-9);
        assertEquals(-15, value(features, "slope_down_gf_per_mm"), 1e-9);
    }

    /** The integral as the sum of its trapezoids, one after the other. */
    @Test
    void workIsTheSumOfTrapezoids() {
        Curve curve = tactile().curve(true);
        double[] x = curve.travelMicrometers();
        double[] force = curve.forceGramForce();
        double sum = 0;
        for (int i = 1; i < x.length; i++) {
            sum += (force[i] + force[i - 1]) / 2 * (x[i] - x[i - 1]);
            assertEquals(sum, Work.along(force, x, 0, i).gramForceMicrometers(), 1e-6);
        }
        assertEquals(sum, Work.loop(force, x).gramForceMicrometers(), 1e-6);
    }

    @Test
    void runsOfOneThingAreTheirMeanWithAnInterval() {
        List<List<CurveFigure>> runs = new ArrayList<>();
        for (double value : new double[] {10, 12, 14}) {
            runs.add(List.of(
                    CurveFigure.ofOne("a_gf", "a", "gf", value, 0.1),
                    CurveFigure.ofOne("b_gf", "b", "gf", value == 12 ? 3 : Double.NaN, 0.1)));
        }
        CurveFigure mean = CurveFigure.means(runs).get(0);
        assertEquals(12, mean.value(), 1e-12);
        assertEquals(3, mean.n());
        // t(0.975, 2) = 4.302653, s = 2
        assertEquals(4.302653 * 2 / Math.sqrt(3), mean.u95(), 1e-5);
        assertEquals(1, CurveFigure.means(runs).get(1).n());
    }
}
