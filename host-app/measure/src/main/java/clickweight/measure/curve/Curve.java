package clickweight.measure.curve;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * A recorded force curve: what a rig read while it pressed a switch down and let it come back.
 *
 * @param file where it was read
 * @param name file name without its ending
 * @param travelMicrometers position of the stage, row by row, in micrometres
 * @param forceGramForce force as it stands in the file, in gf (1 gf = 9.80665 mN exactly), untared
 * @param closed whether the contact was closed, row by row; empty when the file has no contact column
 * @param flags remarks of the reader
 * @param sha256 of the file's bytes, hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // read-only columns of thousands of rows; never compared as records
public record Curve(
        Path file,
        String name,
        double[] travelMicrometers,
        double[] forceGramForce,
        boolean[] closed,
        Set<CurveFlag> flags,
        String sha256) {

    /** Millinewtons in a gram-force, exactly: standard gravity. */
    public static final double MILLI_NEWTONS_PER_GRAM_FORCE = 9.80665;

    private static final double LET_GO = 0.05;

    /** Number of rows. */
    public int rows() {
        return forceGramForce.length;
    }

    public boolean hasContact() {
        return closed.length > 0;
    }

    /** The first row at the greatest travel: from here on the switch is let back. */
    public int reversalRow() {
        int row = 0;
        for (int i = 1; i < rows(); i++) {
            if (travelMicrometers[i] > travelMicrometers[row]) {
                row = i;
            }
        }
        return row;
    }

    /** Whether the button is free again in the last row: its force is back within 5 % of the way up from the free cell's reading. */
    boolean isLetGo(double freeGramForce) {
        double up = forceGramForce[reversalRow()] - freeGramForce;
        return forceGramForce[rows() - 1] - freeGramForce <= LET_GO * up;
    }

    Set<CurveFlag> flagsAnd(Set<CurveFlag> more) {
        Set<CurveFlag> all = EnumSet.noneOf(CurveFlag.class);
        all.addAll(flags);
        all.addAll(more);
        return all;
    }
}
