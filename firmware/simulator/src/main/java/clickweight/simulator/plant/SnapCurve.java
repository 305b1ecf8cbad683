package clickweight.simulator.plant;

/**
 * The curve of a snap-action micro-switch under a pre-loaded button: a steep start until the pre-load is overcome, a
 * straight rise, a rounded peak, a drop in which the contact closes, a valley, a stiff bottom. The way out lies below it.
 *
 * <p>The way in is built from its slope, which changes linearly between corners, and scaled so that its peak is exactly
 * the activation force.
 */
public final class SnapCurve {
    private static final double STEP_MICROMETRES = 0.25;
    private static final double PRELOAD_MICROMETRES = 8;
    private static final double PRELOAD_SHARE = 0.12;
    /** Half the width over which the slope turns from rise to drop. */
    private static final double ROUNDING_MICROMETRES = 6;

    private static final double DROP_MICROMETRES = 60;
    private static final double DROP_TO_RISE = 1.2;
    private static final double VALLEY_MICROMETRES = 40;
    private static final double BOTTOM_TO_RISE = 5;
    private static final double BOTTOM_MICROMETRES = 60;
    private static final double MAKE_SHARE = 0.93;
    private static final double RELEASE_SHARE = 0.6;
    private static final double RELEASE_BEFORE_MAKE_MICROMETRES = 30;
    private static final double HYSTERESIS_SHARE = 0.1;
    private static final double PRELOAD_SHARE_OUT = 0.08;

    private SnapCurve() {}

    /**
     * @param activationForce of the switch, millinewtons
     * @param stiffness of its rise, millinewtons per micrometre (equal to newtons per millimetre)
     */
    public static SwitchCurve of(double activationForce, double stiffness) {
        double peakAt = PRELOAD_MICROMETRES + activationForce * (1 - PRELOAD_SHARE) / stiffness;
        double valley = peakAt + DROP_MICROMETRES;
        double bottom = valley + VALLEY_MICROMETRES;
        double[] corners = {
            0,
            PRELOAD_MICROMETRES,
            peakAt - ROUNDING_MICROMETRES,
            peakAt + ROUNDING_MICROMETRES,
            valley,
            bottom,
            bottom + BOTTOM_MICROMETRES
        };
        double preload = 2 * activationForce * PRELOAD_SHARE / PRELOAD_MICROMETRES - stiffness;
        double stop = stiffness * BOTTOM_TO_RISE;
        double[] slopes = {preload, stiffness, stiffness, -stiffness * DROP_TO_RISE, 0, stop, stop};
        double[] in = integrate(corners, slopes);
        int peak = peakIndex(in, index(valley));
        double scale = activationForce / in[peak];
        for (int i = 0; i < in.length; i++) {
            in[i] *= scale;
        }
        int make = peak;
        while (in[make] > MAKE_SHARE * activationForce) {
            make++;
        }
        int release = make - index(RELEASE_BEFORE_MAKE_MICROMETRES);
        double[] out = wayOut(in, release, index(bottom), activationForce);
        return new SwitchCurve(STEP_MICROMETRES, in, out, new int[] {make}, new int[] {release});
    }

    private static int index(double micrometres) {
        return (int) Math.round(micrometres / STEP_MICROMETRES);
    }

    private static double[] integrate(double[] corners, double[] slopes) {
        double[] force = new double[index(corners[corners.length - 1]) + 1];
        int segment = 0;
        double slopeBefore = slopes[0];
        for (int i = 1; i < force.length; i++) {
            double travel = i * STEP_MICROMETRES;
            while (segment < corners.length - 2 && travel > corners[segment + 1]) {
                segment++;
            }
            double share = (travel - corners[segment]) / (corners[segment + 1] - corners[segment]);
            double slope = slopes[segment] + share * (slopes[segment + 1] - slopes[segment]);
            force[i] = force[i - 1] + STEP_MICROMETRES * (slopeBefore + slope) / 2;
            slopeBefore = slope;
        }
        return force;
    }

    private static int peakIndex(double[] force, int end) {
        int peak = 0;
        for (int i = 1; i < end; i++) {
            if (force[i] > force[peak]) {
                peak = i;
            }
        }
        return peak;
    }

    /** Straight lines: rest, pre-load, release point, bottom; from there the way in less the hysteresis. */
    private static double[] wayOut(double[] in, int release, int bottom, double activationForce) {
        double[] out = new double[in.length];
        int preload = index(PRELOAD_MICROMETRES);
        double preloadForce = PRELOAD_SHARE_OUT * activationForce;
        double releaseForce = RELEASE_SHARE * activationForce;
        double hysteresis = HYSTERESIS_SHARE * activationForce;
        for (int i = 0; i < out.length; i++) {
            if (i <= preload) {
                out[i] = line(i, 0, 0, preload, preloadForce);
            } else if (i <= release) {
                out[i] = line(i, preload, preloadForce, release, releaseForce);
            } else if (i <= bottom) {
                out[i] = line(i, release, releaseForce, bottom, in[bottom] - hysteresis);
            } else {
                out[i] = in[i] - hysteresis;
            }
        }
        return out;
    }

    private static double line(int i, int fromIndex, double from, int toIndex, double to) {
        return from + (to - from) * (i - fromIndex) / (toIndex - fromIndex);
    }
}
