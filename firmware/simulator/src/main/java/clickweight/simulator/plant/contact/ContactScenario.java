package clickweight.simulator.plant.contact;

import java.util.List;

/**
 * What a switch and its finger are like. Times in milliseconds.
 *
 * @param name one word
 * @param train presses in quick succession, then a rest
 * @param shortestHold shortest true press, from first closing to first opening
 * @param longestHold longest one
 * @param shortestGap shortest time from a true press to the next of its train
 * @param longestGap longest one
 * @param bounce how the contact settles
 * @param reopenShare share of presses in which the held contact opens once by itself
 * @param shortestReopen shortest time it does
 * @param longestReopen longest one
 * @param fewestSpikes fewest disturbances of 1 to 100 us in each hold and each rest
 * @param mostSpikes most of them
 * @param burst length of the burst in which they come, or 0 when they come anywhere
 */
public record ContactScenario(
        String name,
        int train,
        double shortestHold,
        double longestHold,
        double shortestGap,
        double longestGap,
        Bounce bounce,
        double reopenShare,
        double shortestReopen,
        double longestReopen,
        int fewestSpikes,
        int mostSpikes,
        double burst) {

    /** How a contact settles. */
    public enum Bounce {
        /** Healthy: see {@link ContactTrain}. */
        HEALTHY,
        /** Healthy, but 2 % of releases go on for 6 to 157 ms: the worst of Ganssle's eighteen switches. */
        OUTLIER,
        /** Each change goes on for 6 to 20 ms. */
        SLOW
    }

    private static final double SHORTEST_CLICK = 60;
    private static final double LONGEST_CLICK = 200;
    private static final double WORN_SHARE = 0.25;

    public static final ContactScenario GANSSLE = clicks("ganssle", Bounce.HEALTHY);
    public static final ContactScenario EMI = disturbed("emi", 0, 3, 0);
    public static final ContactScenario EMI_BURST = disturbed("emi_burst", 3, 20, 15);
    public static final ContactScenario CHATTER = worn("chatter", 5, 40);
    public static final ContactScenario CHATTER_SHORT = worn("chatter_short", 0.5, 5);
    public static final ContactScenario OUTLIER = clicks("outlier", Bounce.OUTLIER);
    public static final ContactScenario SLOW_BOUNCE = clicks("slowbounce", Bounce.SLOW);
    public static final ContactScenario DOUBLE_CLICK = quick("doubleclick", 2, 25, 60, 25, 80);
    public static final ContactScenario BUTTERFLY = quick("butterfly", 12, 8, 25, 8, 30);

    /** All of them. */
    public static final List<ContactScenario> ALL =
            List.of(GANSSLE, EMI, EMI_BURST, CHATTER, CHATTER_SHORT, OUTLIER, SLOW_BOUNCE, DOUBLE_CLICK, BUTTERFLY);

    private static ContactScenario clicks(String name, Bounce bounce) {
        return new ContactScenario(name, 1, SHORTEST_CLICK, LONGEST_CLICK, 0, 0, bounce, 0, 0, 0, 0, 0, 0);
    }

    private static ContactScenario disturbed(String name, int fewest, int most, double burst) {
        return new ContactScenario(
                name, 1, SHORTEST_CLICK, LONGEST_CLICK, 0, 0, Bounce.HEALTHY, 0, 0, 0, fewest, most, burst);
    }

    private static ContactScenario worn(String name, double shortest, double longest) {
        return new ContactScenario(
                name, 1, SHORTEST_CLICK, LONGEST_CLICK, 0, 0, Bounce.HEALTHY, WORN_SHARE, shortest, longest, 0, 0, 0);
    }

    private static ContactScenario quick(
            String name, int train, double shortestHold, double longestHold, double shortestGap, double longestGap) {
        return new ContactScenario(
                name, train, shortestHold, longestHold, shortestGap, longestGap, Bounce.HEALTHY, 0, 0, 0, 0, 0, 0);
    }
}
