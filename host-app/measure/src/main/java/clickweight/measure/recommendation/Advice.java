package clickweight.measure.recommendation;

import clickweight.measure.accidental.SessionCounts;
import clickweight.measure.statistics.Proportion;

/**
 * What one button's force should be.
 *
 * @param lowestMilliNewtons least operating force with as few accidents as are accepted
 * @param highestMilliNewtons greatest one with as few missed presses as are accepted
 * @param operatingMilliNewtons what is recommended, between the two
 * @param releaseMilliNewtons where it should let go
 * @param accidents at the operating force, in the data
 * @param accidentsUpperPerHour upper end of their 95 % interval
 * @param missed meant presses below the operating force, in the data
 * @param dispersion between sessions, that the bound allows for
 */
public record Advice(
        double lowestMilliNewtons,
        double highestMilliNewtons,
        double operatingMilliNewtons,
        double releaseMilliNewtons,
        SessionCounts accidents,
        double accidentsUpperPerHour,
        Proportion missed,
        double dispersion) {
    /** One step of force that a finger notices (measurement.md 2.8). */
    private static final double STEP = Math.log(1.1);

    /** Room between the two bounds, in steps of 10 % that a finger notices. */
    public double roomSteps() {
        return Math.log(highestMilliNewtons / lowestMilliNewtons) / STEP;
    }
}
