package clickweight.hardware.rig;

/**
 * A motor on a screw that presses a probe on a button.
 *
 * @param torqueMilliNewtonMetres greatest torque at the current that is set
 * @param leadMillimetres travel of one turn
 * @param efficiency of the screw, 0 to 1
 */
public record Stage(double torqueMilliNewtonMetres, double leadMillimetres, double efficiency) {
    /** Greatest push of the stage, newtons: 2 pi eta T / lead. */
    public double stallNewtons() {
        return 2 * Math.PI * efficiency * torqueMilliNewtonMetres / leadMillimetres;
    }

    /** How much the force still grows between the sample that is over the limit and standstill, mN. */
    public static double overrunMilliNewtons(
            double millimetresPerSecond, double newtonsPerMillimetre, double reactionMillis) {
        return millimetresPerSecond * newtonsPerMillimetre * reactionMillis;
    }
}
