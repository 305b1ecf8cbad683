package clickweight.measure.calibration;

/**
 * How well masses are known.
 *
 * @param toleranceRelative greatest error, relative to each mass
 * @param toleranceGrams greatest error that each mass has besides
 * @param source in words: a class, a scale, coins
 */
public record MassSet(double toleranceRelative, double toleranceGrams, String source) {
    /**
     * Standard uncertainty of a mass, relative: what it may be wrong by is as likely as any other error within. One scale or
     * one maker stands behind all masses, so that averaging several takes nothing away from it.
     */
    public double relative(double grams) {
        return (toleranceRelative + toleranceGrams / grams) / Math.sqrt(3);
    }
}
