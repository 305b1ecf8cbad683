package clickweight.measure.recommendation;

import clickweight.measure.accidental.MissCurve;
import clickweight.measure.accidental.SessionCounts;
import clickweight.measure.health.Converter;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the operating force of a button between two bounds, or says why there is none:
 *
 * <pre>
 * force -->       lowest            highest
 * accidents  +++++++|..................       upper bound on their rate is above the goal, then below
 * missed     .......................|+++      upper bound on their share is below the goal, then above
 *                   |---- allowed --|
 *                   operating: the lowest, on a step of 5 mN that the converter can tell
 * </pre>
 *
 * <p>Both bounds are those of what was seen; nothing is extrapolated, so more is asked for where the data end before the goal.
 */
public final class Adviser {
    /** Sessions below which nobody knows how much one day differs from another. */
    public static final int LEAST_SESSIONS = 3;

    /** Operating force is given in steps of this, mN: settings and hands know nothing finer. */
    static final double GRID = 5;

    /** Release at this part of the operating force: light enough to hold, far enough that noise does not let go. */
    private static final double RELEASE = 2.0 / 3;

    /** So near to a step is on it. */
    private static final double ROUNDING = 1e-9;

    private static final double MINUTES = 60;

    private final Goal goal;
    private final Converter converter;

    /** @param converter of the mouse: no threshold is put where it is unsure */
    public Adviser(Goal goal, Converter converter) {
        this.goal = goal;
        this.converter = converter;
    }

    /**
     * The advice for one button.
     *
     * @param peaksMilliNewtons highest forces of presses that were meant
     * @throws InsufficientDataException when the data do not bear one, saying how much more is needed
     * @throws NoForceException when no force keeps both promises
     */
    public Advice advise(Accidents accidents, double[] peaksMilliNewtons) throws NoForceException {
        AccidentBound bound = AccidentBound.of(accidents, goal.seed());
        requireEnough(accidents, bound, peaksMilliNewtons.length);
        MissCurve misses = new MissCurve(peaksMilliNewtons);
        double lowest = Math.max(lowest(accidents, bound), goal.floorMilliNewtons());
        double highest = highest(misses, peaksMilliNewtons);
        double operating = clear(GRID * Math.ceil(lowest / GRID - ROUNDING), GRID);
        if (operating > highest) {
            throw new NoForceException(lowest, highest, goal);
        }
        SessionCounts seen = accidents.above(operating);
        return new Advice(
                lowest,
                highest,
                operating,
                clear(GRID * Math.round(RELEASE * operating / GRID), -GRID),
                seen,
                bound.upperPerHour(seen),
                misses.missed(operating),
                bound.dispersion());
    }

    /** The force, or the first one in the direction of {@code step} that the converter can tell. */
    private double clear(double milliNewtons, double step) {
        double force = milliNewtons;
        while (converter.isUnsure(force)) {
            force += step;
        }
        return force;
    }

    /**
     * Least force, mN, that keeps the promise of accidents.
     *
     * @throws InsufficientDataException when the data do not bear it
     */
    double lowest(Accidents accidents) {
        AccidentBound bound = AccidentBound.of(accidents, goal.seed());
        requireEnough(accidents, bound, Integer.MAX_VALUE);
        return lowest(accidents, bound);
    }

    private void requireEnough(Accidents accidents, AccidentBound bound, int presses) {
        List<String> missing = new ArrayList<>();
        SessionCounts none = accidents.above(accidents.highestMilliNewtons() + 1);
        int sessions = none.exposure().length;
        if (sessions < LEAST_SESSIONS) {
            missing.add(count(LEAST_SESSIONS - sessions, "more session")
                    + ", on other days, so that one day's habit is no rule");
        }
        double hours = bound.hoursFor(goal.accidentsPerHour()) - none.totalExposure();
        if (hours > 0) {
            double perHour = none.totalExposure() > 0
                    ? accidents.above(accidents.highestMilliNewtons() / 2).totalEvents() / none.totalExposure()
                    : 0;
            missing.add(String.format(
                    Locale.ROOT,
                    "%.0f more minutes of use without meant presses%s",
                    Math.ceil(MINUTES * hours),
                    perHour > 0
                            ? String.format(Locale.ROOT, " (about %.0f more episodes)", Math.ceil(perHour * hours))
                            : ""));
        }
        int needed = Proportion.episodesWithoutEvent(goal.missedShare());
        if (presses < needed) {
            missing.add(count(needed - presses, "more press") + " that are asked for");
        }
        if (!missing.isEmpty()) {
            throw new InsufficientDataException("Not enough data: " + String.join("; ", missing) + ".");
        }
    }

    private static String count(int n, String what) {
        String plural = what.endsWith("s") ? "es" : "s";
        return n + " " + what + (n == 1 ? "" : plural);
    }

    /** By bisection: fewer accidents come with more force. */
    private double lowest(Accidents accidents, AccidentBound bound) {
        double tooLow = 0;
        double enough = accidents.highestMilliNewtons() + 1;
        while (enough - tooLow > 1) {
            double middle = (tooLow + enough) / 2;
            if (bound.upperPerHour(accidents.above(middle)) <= goal.accidentsPerHour()) {
                enough = middle;
            } else {
                tooLow = middle;
            }
        }
        return enough;
    }

    private double highest(MissCurve misses, double[] peaks) {
        double highest = 0;
        for (double peak : peaks) {
            if (peak > highest && misses.missed(peak).upperBound95() <= goal.missedShare()) {
                highest = peak;
            }
        }
        return highest;
    }
}
