package clickweight.measure.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TareTest {
    @TempDir
    Path folder;

    private SwitchFigures figures(String text) throws IOException {
        return SwitchFigures.of(DrawnCurve.read(folder, text), OptionalDouble.empty());
    }

    @Test
    void ownTareTakesTheOffsetOutAndALargeOneIsFlagged() throws IOException {
        SwitchFigures figures = figures(DrawnCurve.text(3));
        assertEquals(-3, figures.tareOffsetGramForce(), 1e-9);
        assertEquals(20, figures.activationForce(), 1e-9);
        assertEquals("[UNTARED]", figures.flags().toString());
    }

    @Test
    void smallOffsetIsTaredWithoutAFlag() throws IOException {
        assertEquals("[]", figures(DrawnCurve.text(-0.12)).flags().toString());
    }

    @Test
    void recordThatStartsInTouchIsTaredByTheRowsAfterTheReturn() throws IOException {
        // from row 20 on: the first row reads 11 gf + 0.1; ten free rows follow the return, reading 0.1
        StringBuilder text = new StringBuilder(DrawnCurve.startingAtRow(20, 0.1));
        for (int i = 0; i < 10; i++) {
            text.append(95 - 5 * i).append(",0.10,0\n");
        }
        SwitchFigures figures = figures(text.toString());
        assertEquals(-0.1, figures.tareOffsetGramForce(), 1e-9);
        assertEquals(20, figures.activationForce(), 1e-9);
        assertEquals("[TARE_FROM_RETURN]", figures.flags().toString());
    }

    /** Rows 20 to 49 of the drawing: 11 gf at the start, 10 gf at the end, no row free of the button. */
    @Test
    void recordThatStartsAndEndsInTouchHasATareInDoubt() throws IOException {
        String text = DrawnCurve.startingAtRow(20, 0);
        SwitchFigures figures = figures(text.substring(0, text.lastIndexOf("\n145,")));
        assertEquals(20, figures.activationForce(), 1e-9);
        assertEquals("[TARE_UNSURE]", figures.flags().toString());
    }

    /**
     * A load cell with 0.05 gf noise and an offset of -0.12 gf, and a switch that answers with {@code slope} gf a row up to
     * {@code preload} gf and 0.05 gf a row from there to 50 gf. The tare is the median of {@code free} rows, whose standard
     * error is 1.25 * 0.05 / sqrt(free): 0.1 gf is 5 of them at 10 rows.
     */
    @ParameterizedTest
    @CsvSource({"10,10,32", "60,10,32", "110,3,9", "20,0.3,30", "60,0.3,30", "40,1.5,20"})
    void noisyApproachGivesTheOffsetWithinATenthOfAGram(int free, double slope, double preload) {
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            double[] force = new double[free + 400];
            for (int i = 0; i < force.length; i++) {
                double way = Math.max(0, i - free);
                force[i] = Math.min(way * slope, preload) + 0.05 * way - 0.12 + 0.05 * random.nextGaussian();
            }
            assertEquals(-0.12, Approach.of(force, force.length - 1).tareGramForce(), 0.1, "seed " + seed);
        }
    }

    /** Light play of 0.4 gf over 15 rows before the spring: most free rows still read the offset. */
    @Test
    void lightPlayBeforeTheSpringDoesNotMoveTheTare() {
        double[] force = new double[400];
        for (int i = 0; i < force.length; i++) {
            force[i] = i < 40 ? 0.1 : i < 55 ? 0.5 : Math.min(8.0 * (i - 55), 28) + 0.05 * i;
        }
        assertEquals(0.1, Approach.of(force, 380).tareGramForce(), 1e-9);
    }

    @Test
    void offsetThatIsNoNumberIsRefused() throws IOException {
        Curve curve = DrawnCurve.read(folder, DrawnCurve.text());
        assertThrows(IllegalArgumentException.class, () -> SwitchFigures.of(curve, OptionalDouble.of(Double.NaN)));
    }
}
