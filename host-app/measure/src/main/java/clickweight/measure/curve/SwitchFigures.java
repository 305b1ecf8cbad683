package clickweight.measure.curve;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a curve with a contact column says of a switch. All forces in gf with the tare taken out, values of unsmoothed
 * rows. The edge policy: make = the first closure, break = the <em>last</em> opening on the return.
 *
 * <pre>
 * force      /^\____/|          AF = highest force from touch to make      RF required = lowest from reversal to break
 *           /  make  |  return
 * closed ___________######|#####__##____
 *                   make  reversal   break
 * </pre>
 *
 * A rig that steps and holds has no event time: the edge lies between two rows, and both are given.
 *
 * @param tareOffsetGramForce what was added to the file's forces
 * @param ownTare whether that came from the rows before touch
 * @param makeRow data row of the first closure, from 0; -1 when there is none
 * @param breakRow data row of the last opening on the return, -1 when there is none
 * @param firstOpeningRow data row of the first opening on the return, which some authors take; -1 when there is none
 * @param makeEdges closures in the whole curve
 * @param breakEdges openings in the whole curve
 */
public record SwitchFigures(
        Curve curve,
        double tareOffsetGramForce,
        boolean ownTare,
        int touchRow,
        int makeRow,
        int breakRow,
        int firstOpeningRow,
        int makeEdges,
        int breakEdges,
        Set<CurveFlag> flags) {

    /**
     * {@code tareOffset}: what to add to the file's forces, gf; when empty, the rows before touch decide.
     *
     * @throws IllegalArgumentException when the curve has no contact column, or the offset is not finite
     */
    public static SwitchFigures of(Curve curve, OptionalDouble tareOffset) {
        if (!curve.hasContact()) {
            throw new IllegalArgumentException(curve.name() + " has no contact column: read it as a dome");
        }
        if (!Double.isFinite(tareOffset.orElse(0))) {
            throw new IllegalArgumentException("the tare offset is not a finite number of gram-force");
        }
        boolean[] closed = curve.closed();
        int reversal = curve.reversalRow();
        int make = -1;
        int lastOpening = -1;
        int firstOpening = -1;
        int makes = 0;
        int breaks = 0;
        for (int i = 1; i < closed.length; i++) {
            if (closed[i] && !closed[i - 1]) {
                makes++;
                make = make < 0 ? i : make;
            } else if (!closed[i] && closed[i - 1]) {
                breaks++;
                if (i > reversal) {
                    firstOpening = firstOpening < 0 ? i : firstOpening;
                    lastOpening = i;
                }
            }
        }
        Set<CurveFlag> tareFlags = EnumSet.noneOf(CurveFlag.class);
        Tare tare = Tare.of(curve, make, lastOpening, tareFlags);
        double offset = tareOffset.orElse(-tare.gramForce());
        Set<CurveFlag> flags = EnumSet.noneOf(CurveFlag.class);
        if (tareOffset.isEmpty()) {
            flags.addAll(tareFlags);
        }
        CurveFlag.set(flags, CurveFlag.MAKE_AFTER_TURN, make > reversal);
        CurveFlag.set(flags, CurveFlag.NO_MAKE, make < 0);
        CurveFlag.set(flags, CurveFlag.NO_BREAK, lastOpening < 0);
        CurveFlag.set(flags, CurveFlag.SEVERAL_MAKES, makes > 1);
        CurveFlag.set(flags, CurveFlag.CLOSED_AT_START, closed.length > 0 && closed[0]);
        CurveFlag.set(flags, CurveFlag.NO_RETURN, reversal >= curve.rows() - 1);
        CurveFlag.set(
                flags, CurveFlag.UNTARED, Math.abs(tare.gramForce() + tareOffset.orElse(0)) > Tare.NOTABLE_GRAM_FORCE);
        return new SwitchFigures(
                curve,
                offset,
                tareOffset.isEmpty(),
                tare.touchRow(),
                make,
                lastOpening,
                firstOpening,
                makes,
                breaks,
                curve.flagsAnd(flags));
    }

    /** Force of a row with the tare taken out, gf; NaN for row -1. */
    public double forceAt(int row) {
        return row < 0 ? Double.NaN : curve.forceGramForce()[row] + tareOffsetGramForce;
    }

    /** Activation force, gf: the highest force from touch to the make row, what a finger must reach. */
    public double activationForce() {
        return makeRow < 0 ? Double.NaN : highest(Math.min(touchRow, makeRow), makeRow);
    }

    /** The lowest force from the reversal to the break row, gf: what a finger must fall to. */
    public double releaseForceRequired() {
        if (breakRow < 0) {
            return Double.NaN;
        }
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = curve.reversalRow(); i <= breakRow; i++) {
            lowest = Math.min(lowest, forceAt(i));
        }
        return lowest;
    }

    /** Its forces in the same form as its features: what the edges say, with the bracket of each as its uncertainty. */
    public List<CurveFigure> forces() {
        return List.of(
                CurveFigure.ofOne("AF_required_gf", "activation force (AF)", "gf", activationForce(), Double.NaN),
                CurveFigure.ofOne("OF_first_closed_gf", "force at make", "gf", forceAt(makeRow), bracket(makeRow)),
                CurveFigure.ofOne("RF_first_open_gf", "release force", "gf", forceAt(breakRow), bracket(breakRow)),
                CurveFigure.ofOne("RF_required_gf", "force to fall to", "gf", releaseForceRequired(), Double.NaN));
    }

    /** Standard uncertainty of the force at an edge that lies between two rows: their difference as a rectangle; NaN without one. */
    double bracket(int row) {
        return row < 1 ? Double.NaN : Math.abs(forceAt(row) - forceAt(row - 1)) / Math.sqrt(12);
    }

    /** The course of the curve in figures. */
    public CurveFeatures features() {
        return CurveFeatures.of(this);
    }

    /** The highest force of the whole curve, gf. */
    public double highestForce() {
        return highest(0, curve.rows() - 1);
    }

    private double highest(int from, int to) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = from; i <= to; i++) {
            highest = Math.max(highest, forceAt(i));
        }
        return highest;
    }
}
