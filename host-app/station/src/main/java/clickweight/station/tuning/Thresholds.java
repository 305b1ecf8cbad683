package clickweight.station.tuning;

import clickweight.measure.recommendation.Advice;

/**
 * What a button's forces are to be.
 *
 * @param operatingMilliNewtons it presses at
 * @param releaseMilliNewtons it lets go at
 * @param lowestMilliNewtons least activation force that keeps the promises
 * @param highestMilliNewtons greatest one
 */
public record Thresholds(
        int operatingMilliNewtons, int releaseMilliNewtons, double lowestMilliNewtons, double highestMilliNewtons) {

    /** As recommended. */
    public static Thresholds of(Advice advice) {
        return new Thresholds(
                (int) Math.round(advice.operatingMilliNewtons()),
                (int) Math.round(advice.releaseMilliNewtons()),
                advice.lowestMilliNewtons(),
                advice.highestMilliNewtons());
    }
}
