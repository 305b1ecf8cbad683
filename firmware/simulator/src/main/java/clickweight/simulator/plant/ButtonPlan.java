package clickweight.simulator.plant;

/**
 * One button of the plant and how the finger uses it.
 *
 * @param curve its switch
 * @param spread standard deviation of the stroke-to-stroke factor on all its forces, relative; the factor's mean is 1
 * @param fastestMicros shortest time from touch to make
 * @param slowestMicros longest one
 * @param peakMilliNewtons mean force at which the finger turns back, past the make
 */
public record ButtonPlan(
        SwitchCurve curve, double spread, double fastestMicros, double slowestMicros, double peakMilliNewtons) {

    private static final double SPREAD = 0.025;
    private static final double LIGHT_STIFFNESS = 2;
    private static final double HEAVY_STIFFNESS = 3;

    /** A light button: 4 to 9 mN/ms at 600 mN. */
    public static ButtonPlan light(double activationForce) {
        SwitchCurve curve = SnapCurve.of(activationForce, LIGHT_STIFFNESS);
        return new ButtonPlan(curve, SPREAD, 70_000, 150_000, 1.5 * activationForce);
    }

    /** A heavy button: 8 to 13 mN/ms at 1500 mN. */
    public static ButtonPlan heavy(double activationForce) {
        SwitchCurve curve = SnapCurve.of(activationForce, HEAVY_STIFFNESS);
        return new ButtonPlan(curve, SPREAD, 110_000, 180_000, 1.4 * activationForce);
    }

    /** A recorded switch, pressed at the pace of a keyboard key. */
    public static ButtonPlan recorded(SwitchCurve curve) {
        return new ButtonPlan(curve, SPREAD, 90_000, 160_000, 1.6 * curve.activationForce());
    }

    /** The same, pressed at another pace; times from touch to make. */
    public ButtonPlan pressedWithin(double fastest, double slowest) {
        return new ButtonPlan(curve, spread, fastest, slowest, peakMilliNewtons);
    }

    /** The truth about this button. */
    public ButtonTruth truth() {
        return new ButtonTruth(curve.activationForce(), curve.forceAtMake(), curve.releaseForce());
    }
}
