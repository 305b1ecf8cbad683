package clickweight.simulator.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class PollGridTest {
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    @Test
    void pollTimesAreTheExactQuotientRoundedDown() {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(1L);
        for (int i = 0; i < 10_000; i++) {
            int hz = 1 + random.nextInt(1_000_000);
            long poll = random.nextLong() >> 20;
            PollGrid grid = new PollGrid(hz);
            BigInteger[] exact = BigInteger.valueOf(poll).multiply(MILLION).divideAndRemainder(BigInteger.valueOf(hz));
            BigInteger floor = exact[1].signum() < 0 ? exact[0].subtract(BigInteger.ONE) : exact[0];
            assertEquals(floor, BigInteger.valueOf(grid.micros(poll)));
        }
    }

    @Test
    void aPollNotAfterATimeIsAtMostOnePeriodOff() {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(2L);
        for (int i = 0; i < 10_000; i++) {
            PollGrid grid = new PollGrid(1 + random.nextInt(1_000_000));
            long micros = random.nextLong() >> 10;
            long poll = grid.pollNotAfter(micros);
            assertTrue(grid.micros(poll) <= micros);
            assertTrue(grid.micros(poll + 2) > micros);
        }
    }
}
