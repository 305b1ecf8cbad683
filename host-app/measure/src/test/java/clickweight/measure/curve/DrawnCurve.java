package clickweight.measure.curve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A curve small enough to check by hand.
 *
 * <p>10 rows of nothing at 0 to 45 um, then force rises 1 gf a row (row i: i - 9) to 30 gf at row 39, 195 um, the turn. It
 * falls again 1 gf a row (row i: 59 - i) to 0 at row 59. The contact is closed in rows 29 (20 gf) to 44; row 45 (14 gf) is
 * the break.
 */
final class DrawnCurve {
    private DrawnCurve() {}

    static String text() {
        return text(0);
    }

    /** With a constant added to every force, as a load cell that was not tared does. */
    static String text(double offsetGramForce) {
        StringBuilder text = new StringBuilder("x_um,force_gf,closed\n");
        for (int i = 0; i < 60; i++) {
            int x = i < 40 ? 5 * i : 5 * (79 - i);
            double force = i < 10 ? 0 : i < 40 ? i - 9 : 59 - i;
            int closed = i >= 29 && i < 45 ? 1 : 0;
            text.append(String.format(Locale.ROOT, "%d,%.2f,%d%n", x, force + offsetGramForce, closed));
        }
        return text.toString();
    }

    /** The same without the first rows: the record starts in touch. */
    static String startingAtRow(int row, double offsetGramForce) {
        String[] lines = text(offsetGramForce).split("\n");
        StringBuilder text = new StringBuilder(lines[0]).append('\n');
        for (int i = row + 1; i < lines.length; i++) {
            text.append(lines[i]).append('\n');
        }
        return text.toString();
    }

    static Curve read(Path folder, String text) throws IOException {
        Path file = folder.resolve("switch.csv");
        Files.writeString(file, text);
        return CurveFile.read(file);
    }
}
