package clickweight.measure.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.measure.accidental.SessionCounts;
import clickweight.measure.statistics.Proportion;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
    private static final Advice ADVICE = new Advice(
            600,
            900,
            600,
            400,
            new SessionCounts(new int[] {0}, new double[] {4}, false),
            1,
            new Proportion(2, 100),
            1);

    /** The same number of accidents above 600 mN in each of four sessions of so many hours. */
    private static Accidents each(int events, double hours) {
        return new Accidents() {
            @Override
            public SessionCounts above(double threshold) {
                int[] counts = new int[4];
                Arrays.fill(counts, threshold < 700 ? events : 0);
                return new SessionCounts(counts, new double[] {hours, hours, hours, hours}, false);
            }

            @Override
            public double highestMilliNewtons() {
                return 700;
            }
        };
    }

    @ParameterizedTest
    // Poisson, 95 %: none in 4 h at most 0.92 an hour, none in 2 h at most 1.84 (chi2 table: 3.6889 / H); 40 in 4 h 7.1
    // to 13.6
    @CsvSource({"0, 1, KEPT, 0, 0.922", "0, 0.5, OPEN, 0, 1.844", "10, 1, BROKEN, 7.145, 13.617"})
    void aPromiseIsKeptOpenOrBroken(int events, double hours, Outcome outcome, double low, double high) {
        Check check = Check.ofAccidents(ADVICE, each(events, hours), 1);
        assertEquals(outcome, check.outcome(), check.toString());
        assertEquals(low, check.interval().low(), 0.001);
        assertEquals(high, check.interval().high(), 0.001);
        assertEquals("h", check.unit());
    }

    @Test
    void missedPressesAreHeldToTheUpperBoundThatWasPromised() {
        double[] peaks = new double[100];
        Arrays.fill(peaks, 1000);
        // promised 6.2 %: 2 of 100, one-sided; none of 100: at most 3.6 %
        assertEquals(Outcome.KEPT, Check.ofMissed(ADVICE, peaks).outcome());
        Arrays.fill(peaks, 0, 30, 500);
        assertEquals(Outcome.BROKEN, Check.ofMissed(ADVICE, peaks).outcome());
        assertEquals(0.3, Check.ofMissed(ADVICE, peaks).found());
    }

    @ParameterizedTest
    @CsvSource({"610, 15, KEPT", "616, 15, BROKEN", "589, 15, KEPT", "580, 15, BROKEN"})
    void aForceIsKeptWhenItsIntervalMeetsTheRange(double found, double halfWidth, Outcome outcome) {
        assertEquals(
                outcome, Check.ofForce(600, 598, 600.5, found, halfWidth, 10).outcome());
    }
}
