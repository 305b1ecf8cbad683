package clickweight.simulator.plant;

/**
 * One press of one button: travel in at a steady speed with a small tremor, a dwell, travel out.
 *
 * <pre>
 * travel        ______
 *              /      \
 *             /        \
 * ___________/          \________
 *         touch  turn leave  free
 * </pre>
 *
 * The tremor is slow enough that travel never goes back, so each contact change happens once per stroke.
 */
final class Stroke {
    private static final double TREMOR_HZ = 9;
    private static final double TREMOR_PER_MICRO = 2 * Math.PI * TREMOR_HZ / 1e6;
    /** Largest speed of the tremor as a share of the finger's own. */
    private static final double LARGEST_TREMOR_SHARE = 0.1;

    private static final double PEAK_JITTER = 0.08;
    private static final double SHORTEST_DWELL_MICROS = 12_000;
    private static final double LONGEST_DWELL_MICROS = 45_000;
    private static final double SHORTEST_RETURN = 0.5;
    private static final double LONGEST_RETURN = 0.9;
    private static final int BISECTIONS = 40;

    private final SwitchCurve curve;
    private final double factor;
    private final long touchMicros;
    private final double speedIn;
    private final double speedOut;
    private final double tremor;
    private final double phase;
    private final double turnTravel;
    private final double turnAfter;
    private final double leaveAfter;
    private final double freeAfter;

    /** Draws a stroke that touches the button at {@code touchMicros}. */
    Stroke(ButtonPlan plan, Draw draw, long touchMicros) {
        this.curve = plan.curve();
        this.touchMicros = touchMicros;
        factor = draw.normal(1, plan.spread());
        double timeToMake = draw.logBetween(plan.fastestMicros(), plan.slowestMicros());
        speedIn = curve.changeIn(0) / timeToMake;
        speedOut = speedIn / draw.between(SHORTEST_RETURN, LONGEST_RETURN);
        tremor = draw.between(0, LARGEST_TREMOR_SHARE) * speedIn / TREMOR_PER_MICRO;
        phase = draw.between(0, 2 * Math.PI);
        turnTravel = curve.bottomTravel(plan.peakMilliNewtons() * draw.normal(1, PEAK_JITTER));
        turnAfter = timeOf(turnTravel, speedIn);
        leaveAfter = turnAfter + draw.between(SHORTEST_DWELL_MICROS, LONGEST_DWELL_MICROS);
        freeAfter = leaveAfter + timeOf(turnTravel, speedOut);
    }

    /** Distance moved after a time at a speed, with the tremor on top; rising, 0 at 0. */
    private double moved(double micros, double speed) {
        return speed * micros + tremor * (Math.sin(TREMOR_PER_MICRO * micros + phase) - Math.sin(phase));
    }

    private double timeOf(double distance, double speed) {
        double low = 0;
        double high = 2 * distance / speed;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (moved(middle, speed) < distance) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** True force at a device time, in millinewtons; 0 before and after the stroke. */
    double milliNewtons(double micros) {
        double after = micros - touchMicros;
        if (after <= 0 || after >= freeAfter) {
            return 0;
        }
        double force;
        if (after < turnAfter) {
            force = curve.inMilliNewtons(moved(after, speedIn));
        } else if (after < leaveAfter) {
            // while the finger rests at the bottom, friction lets go: from the way in to the way out
            double share = (after - turnAfter) / (leaveAfter - turnAfter);
            double in = curve.inMilliNewtons(turnTravel);
            force = in + share * (curve.outMilliNewtons(turnTravel) - in);
        } else {
            force = curve.outMilliNewtons(turnTravel - moved(after - leaveAfter, speedOut));
        }
        return factor * force;
    }

    /** Time of the n-th contact change on the way in. */
    long changeIn(int n) {
        return touchMicros + Math.round(timeOf(curve.changeIn(n), speedIn));
    }

    /** Time of the n-th contact change on the way out. */
    long changeOut(int n) {
        return touchMicros + Math.round(leaveAfter + timeOf(turnTravel - curve.changeOut(n), speedOut));
    }

    /** First microsecond without force. */
    long endMicros() {
        return touchMicros + (long) Math.ceil(freeAfter);
    }

    /** This stroke's own activation force: the truth for it alone. */
    double activationForce() {
        return factor * curve.activationForce();
    }

    /** Adds all contact changes of this stroke with their bounce. */
    void schedule(EdgeSchedule edges, ContactBounce bounce, int line) {
        int in = curve.changesIn();
        int out = curve.changesOut();
        for (int n = 0; n < in; n++) {
            long limit = n + 1 < in ? changeIn(n + 1) : changeOut(0);
            bounce.add(edges, line, n % 2 == 0, changeIn(n), limit);
        }
        for (int n = 0; n < out; n++) {
            long limit = n + 1 < out ? changeOut(n + 1) : Long.MAX_VALUE;
            bounce.add(edges, line, n % 2 != 0, changeOut(n), limit);
        }
    }
}
