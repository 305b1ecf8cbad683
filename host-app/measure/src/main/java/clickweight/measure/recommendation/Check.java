package clickweight.measure.recommendation;

import clickweight.measure.accidental.MissCurve;
import clickweight.measure.accidental.SessionCounts;
import clickweight.measure.statistics.Interval;
import clickweight.measure.statistics.Proportion;

/**
 * A promise beside what was found afterwards, in data that the promise was not made from.
 *
 * <pre>
 * promised     |---------------]               at most
 * kept         |   (--x--)
 * open         |        (-----x-----)
 * broken       |                  (--x--)
 * </pre>
 *
 * @param promised at most
 * @param found the same figure in the fresh data
 * @param interval of it, 95 %
 * @param n behind it
 * @param unit of n: h, presses or strokes
 * @param outcome which of the three
 */
public record Check(double promised, double found, Interval interval, double n, String unit, Outcome outcome) {

    private static Check atMost(double promised, double found, Interval interval, double n, String unit) {
        return new Check(promised, found, interval, n, unit, Outcome.of(promised, interval));
    }

    /** Accidents an hour at the recommended force. */
    public static Check ofAccidents(Advice advice, Accidents fresh, long seed) {
        SessionCounts counts = fresh.above(advice.operatingMilliNewtons());
        AccidentBound bound = AccidentBound.of(fresh, seed);
        Interval interval = new Interval(
                bound.lowerPerHour(counts), bound.upperPerHour(counts), 0.95, "Poisson, dispersion between sessions");
        return atMost(advice.accidentsUpperPerHour(), counts.rate(), interval, counts.totalExposure(), "h");
    }

    /** Share of the meant presses that stayed below the recommended force; at least one peak. */
    public static Check ofMissed(Advice advice, double[] freshPeaksMilliNewtons) {
        Proportion missed = new MissCurve(freshPeaksMilliNewtons).missed(advice.operatingMilliNewtons());
        return atMost(
                advice.missed().upperBound95(), missed.value(), missed.interval95(), missed.episodes(), "presses");
    }

    /**
     * The activation force of a button, mN, measured after it was set: kept when its 95 % interval meets the range.
     *
     * @param promised what was set
     * @param least of the range
     * @param most of the range
     * @param halfWidth of the interval of what was found
     */
    public static Check ofForce(
            double promised, double least, double most, double found, double halfWidth, int strokes) {
        Interval interval = new Interval(found - halfWidth, found + halfWidth, 0.95, "GUM");
        boolean meets = interval.low() <= most && interval.high() >= least;
        return new Check(promised, found, interval, strokes, "strokes", meets ? Outcome.KEPT : Outcome.BROKEN);
    }
}
