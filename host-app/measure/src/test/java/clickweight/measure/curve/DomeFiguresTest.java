package clickweight.measure.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DomeFiguresTest {
    /** Positions every 10 um up to {@code force.length} rows, then one row back. */
    private static Curve press(double... force) {
        double[] x = new double[force.length + 1];
        double[] all = new double[force.length + 1];
        for (int i = 0; i < force.length; i++) {
            x[i] = 10 * i;
            all[i] = force[i];
        }
        x[force.length] = x[force.length - 1] - 10;
        all[force.length] = all[force.length - 1];
        return new Curve(Path.of("dome.csv"), "dome", x, all, new boolean[0], Set.of(), "");
    }

    /**
     * 401 rows to 4 mm: rises 60 gf over 1 mm, falls 40 gf over 2 mm, stays at 20 gf, and from 3.8 mm meets a wall of 500
     * gf/mm.
     */
    private static double[] drawn() {
        double[] force = new double[401];
        for (int i = 0; i <= 400; i++) {
            double x = i / 100.0;
            force[i] = x <= 1 ? 60 * x : x <= 3 ? 60 - 20 * (x - 1) : x <= 3.8 ? 20 : 20 + 500 * (x - 3.8);
        }
        return force;
    }

    /**
     * The 7-row mean leans to the slow side of the peak: it still gains from row 101 to 102 (59.0 in, 58.8 out) and loses
     * from there (58.8 in, 59.4 out), so the peak is row 102 with 59.6 gf. The valley is row 262, 1.6 mm on, with 27.6 gf.
     * The slope of the mean is 250 gf/mm in row 380 and 321 in row 381: the wall is at 3.81 mm. Energy to there: 30 (rise)
     * + 80 (fall) + 16 (flat) + 0.225 (wall) gf mm.
     */
    @Test
    void figuresOfADrawnDomeAreThoseOfTheDrawing() {
        DomeFigures figures = DomeFigures.of(press(drawn()));
        assertEquals(59.6, figures.collapseGramForce(), 1e-9);
        assertEquals(1.02, figures.collapseMillimeters(), 1e-9);
        assertEquals(100 * (59.6 - 27.6) / 59.6, figures.snapPercent(), 1e-9);
        assertEquals(3.81, figures.travelMillimeters(), 1e-9);
        assertEquals(126.225, figures.energyGramForceMillimeters(), 1e-9);
        assertTrue(figures.flags().isEmpty());
    }

    @Test
    void domeWithoutAWallHasNoTravelAndSaysSo() {
        double[] force = java.util.Arrays.copyOf(drawn(), 371);
        DomeFigures figures = DomeFigures.of(press(force));
        assertTrue(Double.isNaN(figures.travelMillimeters()));
        assertTrue(Double.isNaN(figures.energyGramForceMillimeters()));
        assertEquals("[NO_WALL]", figures.flags().toString());
    }

    @Test
    void springThatOnlyRisesHasNoSnap() {
        double[] force = new double[401];
        for (int i = 0; i <= 400; i++) {
            force[i] = 0.1 * i + Math.max(0, i - 380) * 5;
        }
        DomeFigures figures = DomeFigures.of(press(force));
        assertEquals(0, figures.snapPercent(), 0);
        assertEquals("[NO_PEAK]", figures.flags().toString());
    }

    @Test
    void repeatedPositionIsNotAWall() {
        Curve curve = press(drawn());
        double[] x = curve.travelMicrometers().clone();
        // the stage stands still over three rows of the flat part; the force creeps up by 0.01 gf there
        double[] force = curve.forceGramForce().clone();
        x[331] = x[330];
        x[332] = x[330];
        force[332] += 0.01;
        Curve stalled = new Curve(curve.file(), curve.name(), x, force, curve.closed(), curve.flags(), "");
        assertEquals(3.81, DomeFigures.of(stalled).travelMillimeters(), 1e-9);
    }
}
