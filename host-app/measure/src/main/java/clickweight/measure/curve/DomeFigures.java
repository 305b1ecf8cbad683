package clickweight.measure.curve;

import java.util.EnumSet;
import java.util.Set;

/**
 * The figures Dome Lab publishes for a rubber dome: features found on the 7-row mean, values taken from unsmoothed rows.
 *
 * <pre>
 * force    peak ("collapse")            wall
 *          /\              |           /
 *         /  \___   ______/           /   peak: highest in the first 75 % of the stroke
 *        /       \_/valley          _/    valley: lowest within 1.6 mm after the peak
 *       0 ------------------- travel      wall: first row past the valley steeper than 300 gf/mm
 * </pre>
 *
 * @param collapseGramForce force at the peak, gf
 * @param collapseMillimeters travel at the peak, mm
 * @param snapPercent (peak - valley) / peak, in percent; 0 without a peak
 * @param travelMillimeters travel at the wall, the bottom-out, mm; NaN when no wall is reached
 * @param energyGramForceMillimeters force integrated over travel from 0 to the wall, gf mm; NaN when no wall is reached
 */
public record DomeFigures(
        Curve curve,
        double collapseGramForce,
        double collapseMillimeters,
        double snapPercent,
        double travelMillimeters,
        double energyGramForceMillimeters,
        Set<CurveFlag> flags) {

    private static final double PEAK_WITHIN = 0.75;
    private static final double VALLEY_WITHIN_MICROMETERS = 1600;
    private static final double LEAST_PROMINENCE_GRAM_FORCE = 2;
    /** Positions are written as decimals: a row at the limit itself still counts. */
    private static final double ROUNDING_MICROMETERS = 1e-6;

    public static DomeFigures of(Curve curve) {
        double[] x = curve.travelMicrometers();
        double[] force = curve.forceGramForce();
        int end = curve.reversalRow();
        double[] smooth = Smooth.of(force, end + 1);
        int peak = 0;
        for (int i = 0; i <= end; i++) {
            peak = x[i] <= PEAK_WITHIN * x[end] && smooth[i] > smooth[peak] ? i : peak;
        }
        int valley = peak;
        for (int i = peak; i <= end && x[i] <= x[peak] + VALLEY_WITHIN_MICROMETERS + ROUNDING_MICROMETERS; i++) {
            valley = smooth[i] < smooth[valley] ? i : valley;
        }
        int wall = Smooth.wall(smooth, x, valley + 1, end);
        boolean met = wall >= 0;
        Set<CurveFlag> flags = EnumSet.noneOf(CurveFlag.class);
        boolean tactile = smooth[peak] - smooth[valley] >= LEAST_PROMINENCE_GRAM_FORCE;
        if (!tactile) {
            flags.add(CurveFlag.NO_PEAK);
        }
        CurveFlag.set(flags, CurveFlag.NO_WALL, !met);
        CurveFlag.set(flags, CurveFlag.NO_RETURN, end == curve.rows() - 1);
        return new DomeFigures(
                curve,
                force[peak],
                x[peak] / 1000,
                tactile ? (force[peak] - force[valley]) / force[peak] * 100 : 0,
                met ? x[wall] / 1000 : Double.NaN,
                met ? energy(force, x, wall) / 1000 : Double.NaN,
                curve.flagsAnd(flags));
    }

    /** The course of the curve in figures. */
    public CurveFeatures features() {
        return CurveFeatures.of(curve);
    }

    /** Trapezoids from travel 0; the piece before the first row rises from no force. */
    private static double energy(double[] force, double[] x, int to) {
        double sum = x[0] > 0 ? force[0] / 2 * x[0] : 0;
        for (int i = 1; i <= to; i++) {
            if (x[i - 1] >= 0) {
                sum += (force[i] + force[i - 1]) / 2 * (x[i] - x[i - 1]);
            }
        }
        return sum;
    }
}
