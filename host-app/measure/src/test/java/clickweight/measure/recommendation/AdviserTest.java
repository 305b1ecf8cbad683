package clickweight.measure.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.health.Converter;
import clickweight.measure.recommendation.SimulatedHand.Family;
import clickweight.measure.statistics.InsufficientDataException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviserTest {
    private final Adviser adviser = new Adviser(Goal.USUAL, Converter.IDEAL);

    private static SimulatedHand hand(int sessions, double hours, long seed) {
        return new SimulatedHand(Family.LOG_NORMAL, sessions, hours, 0.4, seed);
    }

    @Test
    void betweenTheTwoBoundsTheLowestForceIsRecommended() throws NoForceException {
        SimulatedHand hand = hand(10, 2, 1);
        Advice advice = adviser.advise(hand, hand.presses(200, 1800));
        assertTrue(advice.lowestMilliNewtons() <= advice.operatingMilliNewtons());
        assertTrue(advice.operatingMilliNewtons() - advice.lowestMilliNewtons() < Adviser.GRID);
        assertTrue(advice.operatingMilliNewtons() <= advice.highestMilliNewtons());
        assertTrue(advice.accidentsUpperPerHour() <= Goal.USUAL.accidentsPerHour());
        assertTrue(advice.missed().upperBound95() <= Goal.USUAL.missedShare());
        assertEquals(2.0 / 3, advice.releaseMilliNewtons() / advice.operatingMilliNewtons(), 0.01);
        assertEquals(
                Math.log(advice.highestMilliNewtons() / advice.lowestMilliNewtons()) / Math.log(1.1),
                advice.roomSteps(),
                1e-9);
    }

    private void refused(String words, Accidents accidents, double[] presses) {
        InsufficientDataException e =
                assertThrows(InsufficientDataException.class, () -> adviser.advise(accidents, presses));
        assertTrue(String.valueOf(e.getMessage()).contains(words), e.getMessage());
    }

    @Test
    void withTooLittleItSaysHowMuchMore() {
        SimulatedHand enough = hand(10, 2, 1);
        // 59 presses without a miss show that fewer than 5 % are missed: ln 0.05 / ln 0.95 = 58.4
        refused("Not enough data: 39 more presses that are asked for.", enough, enough.presses(20, 1800));
        refused("2 more sessions, on other days", hand(1, 20, 1), enough.presses(200, 1800));
        // no accident in H hours: at most 3.69 / H an hour with 97.5 % confidence
        SimulatedHand even = new SimulatedHand(Family.EVEN, 5, 0.5, 0, 3);
        refused("more minutes of use without meant presses (about ", even, enough.presses(200, 1800));
    }

    @Test
    void whereNoForceKeepsBothPromisesItSaysSo() {
        SimulatedHand hand = hand(10, 2, 1);
        NoForceException e = assertThrows(NoForceException.class, () -> adviser.advise(hand, hand.presses(200, 900)));
        assertTrue(e.lowestMilliNewtons() > e.highestMilliNewtons());
        assertTrue(String.valueOf(e.getMessage()).startsWith("No force will do: below "), e.getMessage());
    }

    @Test
    void noThresholdIsPutWhereTheConverterIsUnsure() throws NoForceException {
        SimulatedHand hand = hand(10, 2, 1);
        double[] presses = hand.presses(200, 1800);
        Advice free = adviser.advise(hand, presses);
        // a tare that brings the lowest force onto the first wide code, counts 512 to 520, of one mN each
        double tare = 512 - free.operatingMilliNewtons();
        Advice moved = new Adviser(Goal.USUAL, new Converter(tare, 1, true)).advise(hand, presses);
        assertEquals(free.operatingMilliNewtons() + 10, moved.operatingMilliNewtons());
        // and one that brings the release there: it goes down, away from operating
        double other = 520 - free.releaseMilliNewtons();
        Advice lower = new Adviser(Goal.USUAL, new Converter(other, 1, true)).advise(hand, presses);
        assertEquals(free.releaseMilliNewtons() - 10, lower.releaseMilliNewtons());
    }

    @Test
    void aWheelMustTurnBeforeItClicks() throws NoForceException {
        // measurement.md 2.7: r = 11 mm, mu = 0.6, T = 5 mN m make 0.76 N
        WheelTurn wheel = new WheelTurn(5, 11, 0.6);
        assertEquals(757.6, wheel.leastMilliNewtons(), 0.1);
        assertEquals(5, wheel.torqueFor(wheel.floorMilliNewtons()), 1e-9);
        SimulatedHand hand = hand(10, 2, 1);
        Goal goal = Goal.USUAL.notBelow(new WheelTurn(7.5, 11, 0.6).floorMilliNewtons());
        Advice advice = new Adviser(goal, Converter.IDEAL).advise(hand, hand.presses(300, 2500));
        assertEquals(1250, advice.operatingMilliNewtons());
    }

    /**
     * The promise, on days that were not seen: the method was made with the first family, and is held to the others too. Of 300
     * persons each; a binomial of 0.95 has a standard deviation of 1.3 % of them. Where nearly everybody is refused, the few who
     * are not are those whose days happened to look alike, so that there all persons are counted.
     */
    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "LOG_NORMAL, 0, 8", "LOG_NORMAL, 0.4, 8", "LOG_NORMAL, 0.4, 20",
        "EXPONENTIAL, 0, 8", "EXPONENTIAL, 0.4, 8", "EXPONENTIAL, 0.4, 20",
        "EVEN, 0, 8", "EVEN, 0.4, 8", "EVEN, 0.4, 20"
    })
    void thePromiseIsKeptOnOtherDaysByNineteenPersonsOfTwenty(Family family, double daySpread, int sessions) {
        int given = 0;
        int kept = 0;
        Map<Long, Double> truths = new TreeMap<>();
        for (long seed = 1; seed <= 300; seed++) {
            SimulatedHand hand = new SimulatedHand(family, sessions, 24.0 / sessions, daySpread, seed);
            double[] presses = hand.presses(400, 4000);
            try {
                Advice advice = adviser.advise(hand, presses);
                given++;
                double truth = truths.computeIfAbsent(
                        Math.round(advice.operatingMilliNewtons()),
                        force -> SimulatedHand.truth(family, daySpread, force));
                kept += truth <= Goal.USUAL.accidentsPerHour() ? 1 : 0;
            } catch (InsufficientDataException | NoForceException e) {
                // no promise was made
            }
        }
        System.out.printf(
                "%s, day spread %.1f, %d sessions: %d recommended, %d kept (%.1f %%)%n",
                family, daySpread, sessions, given, kept, 100.0 * kept / given);
        assertTrue(given - kept <= 0.05 * 300, given - kept + " promises broken");
        assertTrue(given < 100 || kept >= 0.95 * given - 2, kept + " of " + given);
    }
}
