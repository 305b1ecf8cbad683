package clickweight.measure.curve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of a curve in figures (measurement.md 2.4): touch, bump, travels, hysteresis, work, tease. Features are found on the 7-row
 * mean, values are taken from unsmoothed rows. Forces in gf, travel in micrometres, work in millijoules.
 *
 * <p>What a figure's uncertainty holds: the noise of one row (from neighbours before touch), a step of the stage as a rectangle
 * (step / sqrt 12), the bracket of an edge (|difference of its two rows| / sqrt 12), and for work the tare.
 *
 * @param figures in a fixed order, those the curve does not have included
 * @param peakRow row of the first peak, -1 when the curve has none
 * @param valleyRow row of the valley after it, -1 when it has none
 * @param wallRow row of the bottom-out, -1 when it has none
 */
public record CurveFeatures(List<CurveFigure> figures, int peakRow, int valleyRow, int wallRow) {
    /** Rows before touch without which there is no level to tell it from. */
    private static final int LEAST_FREE_ROWS = 3;

    private static final double RECTANGLE = Math.sqrt(12);
    /** A median of normal values is this much worse known than their mean (pi / 2, square root). */
    private static final double MEDIAN = Math.sqrt(Math.PI / 2);

    /** Of a switch with a contact. */
    public static CurveFeatures of(SwitchFigures switched) {
        return new Search(switched.curve(), switched.touchRow(), switched.tareOffsetGramForce(), switched).features();
    }

    /** Of a curve without a contact; its forces are taken as they stand in the file, as its publishers do. */
    public static CurveFeatures of(Curve curve) {
        double[] smooth = Smooth.of(curve.forceGramForce(), curve.reversalRow() + 1);
        int peak = Tactility.of(smooth, curve.travelMicrometers(), 0, curve.reversalRow(), 0)
                .peak();
        // up to the collapse: seen from the wall's force, all before it would look like nothing
        Approach approach = Approach.of(curve.forceGramForce(), peak < 0 ? curve.reversalRow() : peak);
        return new Search(curve, approach.touchRow(), 0, null).features();
    }

    /** One figure by its key. */
    public CurveFigure figure(String key) {
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no figure " + key + " of a curve."));
    }

    /** The figures of one curve on their way into the list. */
    private static final class Search {
        private final Curve curve;
        private final double[] x;
        private final double[] force;
        private final double offset;
        private final int touch;
        private final int turn;
        private final @Nullable SwitchFigures switched;
        private final double sigma;
        private final double step;
        private final List<CurveFigure> figures = new ArrayList<>();

        Search(Curve curve, int touch, double offset, @Nullable SwitchFigures switched) {
            this.curve = curve;
            this.x = curve.travelMicrometers();
            this.force = curve.forceGramForce();
            this.offset = offset;
            this.touch = touch;
            this.turn = curve.reversalRow();
            this.switched = switched;
            this.sigma = noise(force, touch);
            this.step = turn > 0 ? (x[turn] - x[0]) / turn : 0;
        }

        CurveFeatures features() {
            int make = switched == null ? -1 : switched.makeRow();
            int opening = switched == null ? -1 : switched.breakRow();
            int pressMake = make >= 0 && make <= turn ? make : -1;
            double[] smooth = Smooth.of(force, turn + 1);
            Tactility bump = Tactility.of(smooth, x, touch, turn, Double.isNaN(sigma) ? 0 : sigma);
            int past = Math.max(bump.valley(), pressMake);
            int wall = past < 0 ? -1 : Smooth.wall(smooth, x, past + 1, turn);
            int before = pressMake >= 0 ? pressMake : bump.isTactile() ? bump.peak() : turn;
            TouchFit fit =
                    touch < LEAST_FREE_ROWS ? TouchFit.NONE : TouchFit.of(x, force, Approach.firstAbove(force, before));

            add("touch_x_um", "touch point", "um", fit.touchMicrometers(), fit.standardErrorMicrometers());
            bump(bump);
            travels(fit, pressMake, opening, wall);
            hysteresis(make, opening);
            work(pressMake);
            if (switched != null) {
                tease(TeaseBand.of(curve));
            }
            return new CurveFeatures(List.copyOf(figures), bump.peak(), bump.valley(), wall);
        }

        private void bump(Tactility bump) {
            double peak = at(bump.peak());
            double valley = at(bump.valley());
            double ratio = bump.isTactile() ? (peak - valley) / peak * 100 : 0;
            double ratioNoise = bump.isTactile() ? 100 * sigma / peak * Math.hypot(1, valley / peak) : Double.NaN;
            add("first_peak_gf", "first peak", "gf", peak, sigma);
            add("valley_gf", "valley", "gf", valley, sigma);
            add("tactile_ratio_pct", "tactile ratio", "%", ratio, ratioNoise);
            slope("down", "peak to valley", bump.peak(), bump.valley());
            slope("up", "valley up", bump.valley(), bump.regained());
        }

        /** Slope of the chord, and the angle it has in a drawing in which 1 N is as long as 1 mm. */
        private void slope(String key, String name, int from, int to) {
            double way = from < 0 || to < 0 ? Double.NaN : (x[to] - x[from]) / 1000;
            double slope = (at(to) - at(from)) / way;
            double noise = Math.sqrt(2) * sigma / way;
            double perNewton = Curve.MILLI_NEWTONS_PER_GRAM_FORCE / 1000;
            double tangent = slope * perNewton;
            add("slope_" + key + "_gf_per_mm", "slope, " + name, "gf/mm", slope, noise);
            add(
                    "angle_" + key + "_deg",
                    "angle, " + name,
                    "deg",
                    Math.toDegrees(Math.atan(tangent)),
                    Math.toDegrees(noise * perNewton / (1 + tangent * tangent)));
        }

        private void travels(TouchFit fit, int make, int opening, int wall) {
            double touched = fit.touchMicrometers();
            double one = step / RECTANGLE;
            double fromTouch = Math.hypot(fit.standardErrorMicrometers(), one);
            add("bottom_out_x_um", "bottom-out", "um", travel(wall), one);
            if (switched != null) {
                add("pretravel_um", "touch to make (PT)", "um", travel(make) - touched, fromTouch);
                add("overtravel_um", "make to bottom-out (OT)", "um", travel(wall) - travel(make), Math.sqrt(2) * one);
            }
            add("total_travel_um", "touch to bottom-out (TT)", "um", travel(wall) - touched, fromTouch);
            if (switched != null) {
                double differential = travel(make) - travel(opening);
                add("movement_differential_um", "make less break (MD)", "um", differential, Math.sqrt(2) * one);
            }
        }

        private void hysteresis(int make, int opening) {
            if (switched != null) {
                double noise = Math.hypot(switched.bracket(make), switched.bracket(opening));
                add("hysteresis_gf", "force at make less at break", "gf", at(make) - at(opening), noise);
            }
        }

        private void work(int make) {
            if (switched != null) {
                int from = Math.max(0, touch - 1);
                Work toMake = make < 0 ? new Work(Double.NaN, Double.NaN) : Work.along(force, x, from, make);
                double way = make < 0 ? Double.NaN : x[make] - x[from];
                double tareNoise = MEDIAN * sigma / Math.sqrt(touch);
                add(
                        "work_to_make_mJ",
                        "work, touch to make",
                        "mJ",
                        toMake.milliJoules() + Work.milliJoules(offset, way),
                        Math.hypot(toMake.noiseMilliJoules(sigma), Work.milliJoules(tareNoise, way)));
            }
            boolean whole = turn < curve.rows() - 1 && curve.isLetGo(switched == null ? force[0] : -offset);
            Work loop = whole ? Work.loop(force, x) : new Work(Double.NaN, Double.NaN);
            add("loop_area_mJ", "loop area", "mJ", loop.milliJoules(), loop.noiseMilliJoules(sigma));
        }

        private void tease(TeaseBand band) {
            add("tease_makes", "makes beyond the first", "", band.extraMakes(), Double.NaN);
            add("tease_breaks", "breaks beyond the first", "", band.extraBreaks(), Double.NaN);
            double one = step / RECTANGLE;
            add("tease_from_um", "tease band, from", "um", band.fromMicrometers(), one);
            add("tease_to_um", "tease band, to", "um", band.toMicrometers(), one);
            add("tease_low_gf", "tease band, lowest", "gf", band.lowGramForce() + offset, sigma);
            add("tease_high_gf", "tease band, highest", "gf", band.highGramForce() + offset, sigma);
            double dwell = band.longestDwellMicrometers();
            add("tease_longest_dwell_um", "longest dwell in it", "um", dwell, Math.sqrt(2) * one);
        }

        private void add(String key, String name, String unit, double value, double uncertainty) {
            figures.add(CurveFigure.ofOne(key, name, unit, value, Double.isNaN(value) ? Double.NaN : uncertainty));
        }

        private double at(int row) {
            return row < 0 ? Double.NaN : force[row] + offset;
        }

        private double travel(int row) {
            return row < 0 ? Double.NaN : x[row];
        }

        /** Standard deviation of a row before touch, by neighbours, so that a drift hardly enters; NaN below 4 rows. */
        private static double noise(double[] force, int touch) {
            int last = touch - 1; // the last of them may already rise
            if (last < 3) {
                return Double.NaN;
            }
            double squares = 0;
            for (int i = 1; i < last; i++) {
                squares += (force[i] - force[i - 1]) * (force[i] - force[i - 1]);
            }
            return Math.sqrt(squares / 2 / (last - 1));
        }
    }
}
