package clickweight.measure.recommendation;

/**
 * What it takes to turn a wheel: a detent of torque T on a radius r, moved by the friction mu of a finger, needs a normal force of
 * T / (mu r) (measurement.md 2.7). A wheel button below that fires before anything turns.
 *
 * @param torqueMilliNewtonMetres of a detent
 * @param radiusMillimetres of the wheel
 * @param friction of a fingertip on it, 0.3 to 1 or so
 */
public record WheelTurn(double torqueMilliNewtonMetres, double radiusMillimetres, double friction) {
    /** Above the least force by so much, or turning clicks now and then: one step that a finger notices. */
    public static final double MARGIN = 1.1;

    private static final double MILLI = 1e3;

    /** Least normal force that turns it, mN. */
    public double leastMilliNewtons() {
        return MILLI * torqueMilliNewtonMetres / (friction * radiusMillimetres);
    }

    /** Least operating force of its button, mN. */
    public double floorMilliNewtons() {
        return MARGIN * leastMilliNewtons();
    }

    /** Strongest detent that allows an operating force, mN m. */
    public double torqueFor(double operatingMilliNewtons) {
        return operatingMilliNewtons / MARGIN * friction * radiusMillimetres / MILLI;
    }
}
