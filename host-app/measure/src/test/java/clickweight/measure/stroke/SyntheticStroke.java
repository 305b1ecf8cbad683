package clickweight.measure.stroke;

/**
 * One press of a made-up button with known truth: force against time from touch, in ms and mN.
 *
 * <pre>
 *            peak = AF
 *             /\
 *   rise     /  \* make     ___ hold
 *           /    \_________/   \
 *          /      valley        \* break
 *  still _/                      \____ still
 * </pre>
 *
 * <p>The rise is straight, or softens like a quarter sine wave before the snap; the fall takes its own time; make lies a part of the way
 * down; bottom-out rises to hold; the return goes through the release force.
 */
public record SyntheticStroke(
        double activationForce,
        double rampMilliNewtonsPerMilli,
        Rise rise,
        double fallMillis,
        double makePart,
        double valleyPart,
        double releasePart) {

    /** How force approaches its peak. */
    public enum Rise {
        STRAIGHT,
        SOFTENING
    }

    private static final double HOLD_MILLIS = 40;

    /** A dome that snaps: straight rise, fall to 75 % at three times the ramp, make half way down. */
    public static SyntheticStroke snapping(double activationForce, double ramp) {
        return new SyntheticStroke(
                activationForce, ramp, Rise.STRAIGHT, 0.25 * activationForce / (3 * ramp), 0.5, 0.75, 0.5);
    }

    /** The same with the make edge at a part of the fall: 0 at the peak, 1 in the valley. */
    public SyntheticStroke makeAt(double part) {
        return new SyntheticStroke(
                activationForce, rampMilliNewtonsPerMilli, rise, fallMillis, part, valleyPart, releasePart);
    }

    /** The same with another rise or fall time. */
    public SyntheticStroke shaped(Rise otherRise, double otherFallMillis) {
        return new SyntheticStroke(
                activationForce,
                rampMilliNewtonsPerMilli,
                otherRise,
                otherFallMillis,
                makePart,
                valleyPart,
                releasePart);
    }

    double peakMillis() {
        return activationForce / rampMilliNewtonsPerMilli;
    }

    /** Make edge, ms after touch. */
    public double makeMillis() {
        return peakMillis() + makePart * fallMillis;
    }

    /** True force at make, mN. */
    public double forceAtMake() {
        return at(makeMillis());
    }

    private double valleyMillis() {
        return peakMillis() + fallMillis;
    }

    private double holdForce() {
        return 1.3 * activationForce;
    }

    private double holdStart() {
        return valleyMillis() + (holdForce() - valleyPart * activationForce) / (2 * rampMilliNewtonsPerMilli);
    }

    private double returnRate() {
        return Math.max(5, 2 * rampMilliNewtonsPerMilli);
    }

    /** True release force, mN. */
    public double releaseForce() {
        return releasePart * activationForce;
    }

    /** Break edge, ms after touch. */
    public double breakMillis() {
        return holdStart() + HOLD_MILLIS + (holdForce() - releaseForce()) / returnRate();
    }

    /** End of the stroke, ms after touch. */
    public double liftMillis() {
        return holdStart() + HOLD_MILLIS + holdForce() / returnRate();
    }

    /** True force, mN, at a time after touch, ms. */
    public double at(double millis) {
        if (millis <= 0) {
            return 0;
        }
        if (millis < peakMillis()) {
            double part = millis / peakMillis();
            return activationForce * (rise == Rise.STRAIGHT ? part : Math.sin(Math.PI / 2 * part));
        }
        if (millis < valleyMillis()) {
            double part = (millis - peakMillis()) / fallMillis;
            return activationForce * (1 - (1 - valleyPart) * part);
        }
        if (millis < holdStart()) {
            return valleyPart * activationForce + 2 * rampMilliNewtonsPerMilli * (millis - valleyMillis());
        }
        if (millis < holdStart() + HOLD_MILLIS) {
            return holdForce();
        }
        return Math.max(0, holdForce() - returnRate() * (millis - holdStart() - HOLD_MILLIS));
    }
}
