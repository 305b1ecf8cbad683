package clickweight.measure.recommendation;

/**
 * What a person accepts.
 *
 * @param accidentsPerHour at most, with 95 % confidence; above 0
 * @param missedShare part of the meant presses that may be missed at most, with 95 % confidence; above 0, below 1
 * @param floorMilliNewtons no operating force below this: what turning a wheel takes, or 0
 * @param seed of what is drawn by lot
 */
public record Goal(double accidentsPerHour, double missedShare, double floorMilliNewtons, long seed) {
    /** What a person accepts who says nothing: an accident an hour, one press in twenty. */
    public static final Goal USUAL = new Goal(1, 0.05, 0, 1);

    /** Half the accidents, for one of two causes. */
    Goal halved() {
        return new Goal(accidentsPerHour / 2, missedShare, floorMilliNewtons, seed);
    }

    /** The same with a floor. */
    public Goal notBelow(double milliNewtons) {
        return new Goal(accidentsPerHour, missedShare, milliNewtons, seed);
    }
}
