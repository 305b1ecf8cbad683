package clickweight.measure.recommendation;

import java.util.Locale;

/** No force keeps both promises: where accidents become rare enough, too many meant presses are missed. */
public final class NoForceException extends Exception {
    private static final long serialVersionUID = 1;

    private final double lowest;
    private final double highest;

    NoForceException(double lowest, double highest, Goal goal) {
        super(String.format(
                Locale.ROOT,
                "No force will do: below %.0f mN there may be more than %.3g accidents an hour, above %.0f mN more than %.3g %% of the"
                        + " presses may be missed. Accept more of one, take the click off this button, or press it harder.",
                lowest,
                goal.accidentsPerHour(),
                highest,
                100 * goal.missedShare()));
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Least force with few enough accidents, mN. */
    public double lowestMilliNewtons() {
        return lowest;
    }

    /** Greatest force with few enough missed presses, mN. */
    public double highestMilliNewtons() {
        return highest;
    }
}
